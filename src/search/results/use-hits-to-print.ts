import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { pressedKey } from '../../design/pressed-key.ts';
import type { SearchAnswer, SearchEngine, SearchHit, SearchRequest } from '../search-engine.ts';
import { printedHitsQuery } from '../state/search-query.ts';

/** A reader who rests so long may be about to print. */
const REST_MS = 100;

interface HitsToPrintOptions {
  search: SearchEngine;
  request: SearchRequest;
  answer: SearchAnswer;
  /** Whether the reader has paused. */
  settled: boolean;
  printing: boolean;
}

/**
 * Gets the hits ready that are printed, since printing waits for nothing: after a rest where they are at hand; else when
 * a reader presses the first of the keys that print, or leaves the page for the browser's menu. Gives those that
 * are here; all of them, in the end, while `printing`.
 */
export function useHitsToPrint({ search, request, answer, settled, printing }: HitsToPrintOptions): readonly SearchHit[] {
  const client = useQueryClient();
  useEffect(() => {
    if (!settled) return undefined;
    const query = printedHitsQuery(search, request);
    const ended = new AbortController();
    const { signal } = ended;
    const prepare = () => client.query(query).catch(() => []);
    const timer = answer.atHand ? setTimeout(prepare, REST_MS) : undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      if (key === 'Control+Control' || key === 'Control+Meta') void prepare();
      if (key !== 'Control+p' || client.getQueryData(query.queryKey)) return;
      event.preventDefault();
      void prepare().then(() => {
        if (!signal.aborted) window.print();
      });
    };
    window.addEventListener('keydown', onKeyDown, { signal });
    window.addEventListener('blur', () => void prepare(), { signal });
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [client, search, request, answer, settled]);
  const { data } = useQuery({ ...printedHitsQuery(search, request), enabled: printing });
  return data ?? answer.first;
}
