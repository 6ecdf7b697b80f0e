import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { archiveQuery } from '../../archive/fetching/queries.ts';
import type { LocalArchive } from '../../archive/local-archive.ts';
import type { TopicLabel } from '../../archive/published/topics.ts';
import { useParamsNow } from '../../design/links/use-address-params.ts';
import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import { FailedNotice } from '../../search/results/failed-notice.tsx';
import type { FacetCount } from '../../search/search-engine.ts';
import type { SearchState } from '../../search/state/search-state.ts';
import { useSearchView } from '../../search/state/use-search-view.ts';
import styles from './search-refine.module.css';

interface RefineProps {
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

interface OpenFormProps extends RefineProps {
  archive: LocalArchive | undefined;
}

/** The form's code comes when it is wanted, not with the page. */
function formQuery() {
  return queryOptions({ queryKey: ['refine-form'], queryFn: () => import('../../search/refine/refine-form.tsx') });
}

function OpenForm({ state, topics, counts, archive }: OpenFormProps) {
  const { language, messages } = useLocale();
  const navigate = useNavigate();
  const viewAfter = useSearchView();
  const paramsNow = useParamsNow();
  const { data: form, isError, isFetching, refetch } = useQuery(formQuery());
  const newest = archive?.newest?.month;
  const months = newest ? monthsBetween(archive.firstYear ?? Number(newest.slice(0, 4)), newest) : [];
  if (isError) return <FailedNotice message={messages.error.failed} pending={isFetching} retry={() => void refetch()} />;
  return (
    form && (
      <form.RefineForm
        state={state}
        onChange={(change) => void navigate({ search: viewAfter(change)(paramsNow()) }, { preventScrollReset: true })}
        topics={topics}
        counts={counts}
        months={months.map((id) => ({ id, name: monthName(id, language) }))}
      />
    )
  );
}

interface SearchRefineProps extends RefineProps {
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Every operator as a control, folded away (and not made) until it is wanted: a button, and what it opens. */
export function SearchRefine({ open, onOpen, ...props }: SearchRefineProps) {
  const { language } = useLocale();
  const words = useSearchMessages();
  const { data: archive } = useQuery(archiveQuery(language));
  const client = useQueryClient();
  const warm = () => void client.query(formQuery()).catch(() => {});
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-expanded={open}
        onClick={() => onOpen(!open)}
        onPointerEnter={warm}
        onFocus={warm}
        data-noprint
      >
        {words.refineTitle}
      </button>
      {open && (
        <div data-wide data-noprint>
          <OpenForm {...props} archive={archive} />
        </div>
      )}
    </>
  );
}
