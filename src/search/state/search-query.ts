import { queryOptions } from '@tanstack/react-query';
import { PAGE_SIZE, PRINTED_HITS, type SearchEngine, type SearchRequest } from '../search-engine.ts';

/** Long enough to come back from a paper and find the list as it was. */
const KEPT_MS = 10 * 60_000;

/** One page of a search's hits, from number `page` × PAGE_SIZE on; the first one usually comes with the answer. One that fails is not repeated by itself: the reader is asked. */
export function hitsQuery(engine: SearchEngine, request: SearchRequest, page: number) {
  return queryOptions({
    queryKey: ['hits', request, page],
    queryFn: ({ signal }) => engine.hits(request, page * PAGE_SIZE, (page + 1) * PAGE_SIZE, signal),
    gcTime: KEPT_MS,
    // The worker has fetched each file twice already.
    retry: false,
  });
}

/** The hits of a search that are printed, as a query: the first hundred at most. */
export function printedHitsQuery(engine: SearchEngine, request: SearchRequest) {
  return queryOptions({
    queryKey: ['printed-hits', request],
    queryFn: ({ signal }) => engine.hits(request, 0, PRINTED_HITS, signal),
    staleTime: 'static',
    gcTime: KEPT_MS,
    retry: false,
  });
}

/** A search as a query. One that is left behind is aborted. */
export function searchQuery(engine: SearchEngine, request: SearchRequest) {
  return queryOptions({
    queryKey: ['search', request],
    queryFn: ({ signal }) => engine.search(request, signal),
    gcTime: KEPT_MS,
    retry: false,
  });
}
