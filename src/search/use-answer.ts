import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SearchAnswer, SearchEngine } from './engine.ts';
import { searchQuery } from './search-query.ts';
import { requestOf } from './query-controls.ts';
import { searchOf, type SearchState } from './search-state.ts';

/** The latest answer to what a reader searches for. */
export interface LatestAnswer {
  /** With the search that it answers; undefined until the first one is there. */
  answered: { state: SearchState; answer: SearchAnswer } | undefined;
  error: Error | null;
  pending: boolean;
  retry: () => void;
}

/** Searches for a state whenever it changes; the last answer stays until the next one is there. */
export function useAnswer(search: SearchEngine, state: SearchState): LatestAnswer {
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(searchQuery(search, requestOf(state)));
  const [answered, setAnswered] = useState<LatestAnswer['answered']>();
  if (data && !isPlaceholderData && (answered?.answer !== data || searchOf(answered.state) !== searchOf(state)))
    setAnswered({ state, answer: data });
  return { answered, error, pending: isFetching, retry: () => void refetch() };
}
