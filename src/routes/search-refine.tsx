import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PublishedArchive, TopicLabel } from '../archive/published.ts';
import { archiveQuery } from '../archive/queries.ts';
import { monthName } from '../i18n/format.ts';
import { useLocale, useMessages } from '../i18n/messages.tsx';
import { RefineForm } from '../search/refine/refine-form.tsx';
import type { FacetCount } from '../search/search-engine.ts';
import { searchOf, type SearchState } from '../search/state/search-state.ts';
import styles from './search-refine.module.css';

interface SearchRefineProps {
  state: SearchState;
  topics: readonly TopicLabel[];
  counts: FacetCount;
}

/** The months from the archive's first year to its newest week, the newest first. */
function monthsBetween(firstYear: number, newest: string): string[] {
  const months: string[] = [];
  for (let year = Number(newest.slice(0, 4)); year >= firstYear; year--) {
    for (let month = 12; month >= 1; month--) {
      const id = `${year}-${String(month).padStart(2, '0')}`;
      if (id <= newest) months.push(id);
    }
  }
  return months;
}

interface OpenFormProps extends SearchRefineProps {
  archive: PublishedArchive | undefined;
}

function OpenForm({ state, topics, counts, archive }: OpenFormProps) {
  const { language } = useLocale();
  const navigate = useNavigate();
  const newest = archive?.newest?.month;
  const months = newest ? monthsBetween(archive.years[0]?.year ?? Number(newest.slice(0, 4)), newest) : [];
  return (
    <RefineForm
      state={state}
      onChange={(next) => void navigate({ search: searchOf(next) }, { preventScrollReset: true })}
      topics={topics}
      counts={counts}
      months={months.map((id) => ({ id, name: monthName(id, language) }))}
    />
  );
}

/** Every operator as a control, folded away (and not made) until it is wanted. */
export function SearchRefine(props: SearchRefineProps) {
  const { search } = useMessages();
  const [open, setOpen] = useState(false);
  const { data: archive } = useQuery(archiveQuery());
  return (
    <details className={styles.refine} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{search.refineTitle}</summary>
      {open && <OpenForm {...props} archive={archive} />}
    </details>
  );
}
