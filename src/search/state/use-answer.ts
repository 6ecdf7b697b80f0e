import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { SearchEngine } from '../search-engine.ts';
import { LatestAnswers, type LatestAnswer } from './latest-answers.ts';
import type { SearchInput } from './search-store.ts';

/** Searches for what is typed, key by key, and gives the latest answer. */
export function useAnswer(search: SearchEngine, input: SearchInput): LatestAnswer {
  const client = useQueryClient();
  const [answers] = useState(() => new LatestAnswers(client, search, input));
  return useSyncExternalStore(answers.subscribe, answers.get);
}
