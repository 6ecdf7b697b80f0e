import { useQueries, useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { ownId } from '../archive/ids.ts';
import type { Language } from '../archive/languages.ts';
import { issuePath, monthPath, topicPath } from '../archive/paths.ts';
import type { NamedTopic, YearIndex } from '../archive/published.ts';
import { archiveQuery, topicsQuery, yearIndexQuery, yearsQuery } from '../archive/queries.ts';
import type { Messages } from '../i18n/en.ts';
import { monthName } from '../i18n/format.ts';
import { useLocale } from '../i18n/messages.tsx';
import { useSearchMessages } from '../i18n/search-messages.ts';
import { NamedPages } from '../search/field/named-pages.tsx';
import { QueryHelp } from '../search/field/query-help.tsx';
import type { NamedPage } from '../search/state/find-pages.ts';
import type { SearchState } from '../search/state/search-state.ts';
import styles from './search-hints.module.css';

/** Everything in the archive that has a name of its own. */
function pagesOf(topics: readonly NamedTopic[], years: readonly YearIndex[], language: Language, messages: Messages): NamedPage[] {
  return [
    ...topics.map(({ id, label, words }): NamedPage => ({ kind: 'topic', name: label, also: [id, ...words], to: topicPath(id) })),
    ...years.flatMap(({ year, weeks, months }) => [
      ...months.map(({ id }): NamedPage => ({ kind: 'month', name: monthName(id, language), also: [id], to: monthPath(id) })),
      ...weeks.map(({ id, number }): NamedPage => ({
        kind: 'week',
        name: messages.week.full(year, number),
        also: [id],
        to: issuePath(id),
      })),
    ]),
  ];
}

interface SearchHintsProps {
  /** What is searched for. */
  state: SearchState;
}

/** Below the field: how forgiving it is or, once something is typed, pages that are called so; and the way to the whole query language. */
export const SearchHints = memo(function SearchHints({ state }: SearchHintsProps) {
  const { language, messages } = useLocale();
  const words = useSearchMessages();
  const asked = state.text.trim() !== '';
  const { data: topics } = useQuery({ ...topicsQuery(language), enabled: asked });
  const { data: archive } = useQuery({ ...archiveQuery(language), enabled: asked });
  // Weeks and months of the newest years, and of those that the text names: a long archive's are too many to read them all.
  const { data: all } = useQuery({ ...yearsQuery(), enabled: /\d{4}/.test(state.text) });
  const named = (all ?? []).map(({ year }) => year).filter((year) => state.text.includes(String(year)));
  const years = useQueries({
    queries: (asked ? [...new Set([...named, ...(archive?.years ?? [])])] : []).map((year) => yearIndexQuery(language, year)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  const pages = useMemo(() => pagesOf(topics ?? [], years, language, messages), [topics, years, language, messages]);
  // Fuse comes with the first search, not with the page.
  const { data: finder } = useQuery({ queryKey: ['find-pages'], queryFn: () => import('../search/state/find-pages.ts'), enabled: asked });
  const found = asked ? (finder?.findPages(pages, state.query) ?? []) : [];
  return (
    <div className={styles.hint} data-needs-js data-noprint>
      {found.length > 0 && <NamedPages pages={found} />}
      <p id={ownId('search-hint')} className={asked ? 'visually-hidden' : undefined} data-addressed>
        {words.hint}
      </p>
      <QueryHelp />
    </div>
  );
});
