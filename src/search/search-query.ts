import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SearchEngine, SearchRequest } from './engine.ts';

/** A search as a query: the answer to the one before stays until this one is there, and a search left behind is aborted. */
export function searchQuery(engine: SearchEngine, request: SearchRequest) {
  return queryOptions({
    queryKey: ['search', request],
    queryFn: ({ signal }) => engine.search(request, signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  });
}
