import { expect, test } from 'vitest';
import type { PageSearch } from '../../../src/search/state/search-context.tsx';
import { lazyEngine } from '../../../src/search/worker/lazy-engine.ts';
import { request } from '../documents.ts';

const engine = (asked: string[]): PageSearch => ({
  search: () => Promise.reject(new Error('not asked for')),
  hits: async (_, from, to) => {
    asked.push(`${from}–${to}`);
    return [];
  },
  warm: async () => void asked.push('warm'),
});

test('the engine is loaded with the first that is asked of it, once', async () => {
  const asked: string[] = [];
  let loads = 0;
  const lazy = lazyEngine(async () => {
    loads += 1;
    return engine(asked);
  });
  expect(loads).toBe(0);
  await Promise.all([lazy.warm(), lazy.hits(request('gan'), 0, 10)]);
  await lazy.hits(request('gan'), 10, 20);
  expect(asked).toEqual(['warm', '0–10', '10–20']);
  expect(loads).toBe(1);
});

test('an engine that did not come says why, and is asked for again the next time', async () => {
  const asked: string[] = [];
  let comes = false;
  const lazy = lazyEngine(() => (comes ? Promise.resolve(engine(asked)) : Promise.reject(new TypeError('Failed to fetch'))));
  await expect(lazy.warm()).rejects.toThrow('Failed to fetch');
  comes = true;
  await lazy.warm();
  expect(asked).toEqual(['warm']);
});
