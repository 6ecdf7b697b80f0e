import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { archiveQuery } from '../../archive/fetching/queries.ts';
import { languageName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { FacetCount } from '../search-engine.ts';
import { controlValues, setControl, type Control } from '../state/query-controls.ts';
import { readAuthors, type SearchState } from '../state/search-state.ts';
import type { SearchChange } from '../state/use-search-view.ts';
import styles from './refine-form.module.css';
import { RefineText } from './refine-text.tsx';

interface RefineFormProps {
  state: SearchState;
  onChange: (change: SearchChange) => void;
  /** All topics with their names, and how many hits each has. */
  topics: readonly { id: string; label: string }[];
  counts: FacetCount;
  /** The months of the archive, `YYYY-MM`, with their names, in order. */
  months: readonly { id: string; name: string }[];
}

interface FieldProps {
  label: string;
  children: (id: string) => ReactNode;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** Every operator of the query language as a control. Both are one: what is set here stands in the query or the address, and the other way round. */
export function RefineForm({ state, onChange, topics, counts, months }: RefineFormProps) {
  const { language } = useLocale();
  const { data: archive } = useQuery(archiveQuery(language));
  const words = useSearchMessages().refine;
  const values = (control: Control) => controlValues(state.query, control);
  const set = (control: Control, next: readonly string[]) => onChange((now) => setControl(now, control, next));
  const text = (control: Control, label: string, placeholder = '', several = false) => (
    <Field label={label}>
      {(id) => (
        <RefineText
          id={id}
          value={values(control).join(' ')}
          placeholder={placeholder}
          onCommit={(value) => set(control, several ? value.split(/\s+/) : [value])}
        />
      )}
    </Field>
  );
  const flag = (control: Control, value: string, label: string) => (
    <label className={styles.flag}>
      <input
        type="checkbox"
        checked={values(control).includes(value)}
        onChange={(event) => set(control, event.target.checked ? [value] : [])}
      />
      <span>{label}</span>
    </label>
  );
  const select = (
    label: string,
    value: string,
    options: readonly (readonly [value: string, name: string])[],
    choose: (value: string) => void,
  ) => (
    <Field label={label}>
      {(id) => (
        <select id={id} value={options.some(([each]) => each === value) ? value : ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.any}</option>
          {options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const monthOptions = months.map(({ id, name }) => [id, name] as const);
  const years = [...new Set(months.map(({ id }) => id.slice(0, 4)))];
  return (
    <div className={styles.form}>
      {text('title', words.title)}
      {text('phrase', words.phrase)}
      {text('either', words.either, '', true)}
      {text('without', words.without, '', true)}
      {select(
        words.topic,
        values('topic')[0] ?? '',
        topics.map(({ id, label }) => [id, counts[id] ? `${label} (${counts[id]})` : label] as const),
        (value) => set('topic', value ? [value] : []),
      )}
      {select(words.from, values('after')[0]?.slice(0, 7) ?? '', monthOptions, (value) => set('after', value ? [value] : []))}
      {select(words.to, values('to')[0]?.slice(0, 7) ?? '', monthOptions, (value) => set('to', value ? [value] : []))}
      {select(words.month, values('month')[0] ?? '', monthOptions, (value) => set('month', value ? [value] : []))}
      {select(
        words.year,
        values('year')[0] ?? '',
        years.map((year) => [year, year] as const),
        (value) => set('year', value ? [value] : []),
      )}
      {text('week', words.week, '2020-w48')}
      {text('site', words.site, 'arxiv.org')}
      <Field label={words.author}>
        {(id) => (
          <RefineText
            id={id}
            value={values('author').join('; ')}
            placeholder="Justin Pinkney"
            onCommit={(value) => set('author', readAuthors(value.split(/[;；]/)))}
          />
        )}
      </Field>
      {select(
        words.language,
        values('lang')[0] ?? '',
        (archive?.languages ?? [language]).map((tag) => [tag.toLowerCase(), languageName(tag, language)] as const),
        (value) => set('lang', value ? [value] : []),
      )}
      <div className={styles.flags}>
        {flag('is', 'pick', words.pick)}
        {flag('has', 'figure', words.figure)}
        <label className={styles.flag}>
          <input
            type="checkbox"
            checked={state.exact}
            onChange={({ target: { checked } }) => onChange((now) => ({ ...now, exact: checked }))}
          />
          <span>{words.exact}</span>
        </label>
        <label className={styles.flag}>
          <input
            type="checkbox"
            checked={state.everyMention}
            onChange={({ target: { checked } }) => onChange((now) => ({ ...now, everyMention: checked }))}
          />
          <span>{words.everyMention}</span>
        </label>
      </div>
    </div>
  );
}
