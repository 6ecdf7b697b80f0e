import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { SearchAnswer, SearchEngine } from '../search-engine.ts';
import { LatestAnswers, type LatestAnswer } from './latest-answers.ts';
import type { SearchStore } from './search-store.ts';

/** Searches for what is typed, keystroke by keystroke, and gives the latest answer; `start` is that to nothing. */
export function useAnswer(search: SearchEngine, store: SearchStore, start: SearchAnswer): LatestAnswer {
  const client = useQueryClient();
  const [answers] = useState(() => new LatestAnswers(client, search, store, start));
  return useSyncExternalStore(answers.subscribe, answers.get, answers.get);
}
