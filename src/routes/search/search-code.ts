import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { topicsQuery } from '../../archive/fetching/queries.ts';
import type { Language } from '../../archive/languages.ts';
import { findPagesQuery } from '../../search/state/find-pages-query.ts';
import type { PageSearch } from '../../search/state/search-context.tsx';
import { withWholeStyles } from '../../shell/whole-styles.ts';

/** The parts that show what was found, and their styles; as every import, undefined while the document is being reloaded for a missing chunk. */
export function foundPartsQuery() {
  return queryOptions({
    queryKey: ['found-parts'],
    queryFn: async () => {
      const module = await withWholeStyles(import('./found-parts.tsx'));
      return (module as typeof module | undefined)?.FOUND_PARTS ?? new Promise<typeof module.FOUND_PARTS>(() => {});
    },
  });
}

/** Gets everything that a first search needs, all at once; what fails is left to the search itself. */
export function warmSearch(client: QueryClient, search: PageSearch, language: Language): void {
  const wanted = [search.warm(), client.query(foundPartsQuery()), client.query(findPagesQuery()), client.query(topicsQuery(language))];
  for (const each of wanted) each.catch(() => {});
}
