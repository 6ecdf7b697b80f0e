import { useQueries, useQuery } from '@tanstack/react-query';
import { archiveQuery } from '../../archive/fetching/queries.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { freshHits, type SavedSearch } from '../../library/searches/saved-searches.ts';
import { requestOf } from '../../search/state/query-controls.ts';
import { usePageSearch } from '../../search/state/search-context.tsx';
import { searchQuery } from '../../search/state/search-query.ts';
import { readSearchState } from '../../search/state/search-state.ts';

/** How many hits of saved searches are new, by their ids, as the search's worker answers. */
export function useFreshHits(searches: readonly SavedSearch[]): ReadonlyMap<string, number> {
  const { language } = useLocale();
  const engine = usePageSearch();
  const { data: archive } = useQuery(archiveQuery(language));
  const sections = archive?.sections.map(({ id }) => id) ?? [];
  return useQueries({
    queries: archive
      ? searches.map(({ query }) => searchQuery(engine, requestOf(readSearchState(new URLSearchParams(query), sections))))
      : [],
    combine: (answers) =>
      new Map(
        searches.flatMap(({ id, seen }, i) => {
          const week = answers[i]?.data?.facets.week;
          return week ? [[id, freshHits(week, seen)] as const] : [];
        }),
      ),
  });
}
