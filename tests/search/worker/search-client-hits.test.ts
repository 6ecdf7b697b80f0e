import { describe, expect, test } from 'vitest';
import { answer, hit, request } from '../documents.ts';
import { settle } from '../ports.ts';
import { answering, client, opening, outcome, INDEX } from './clients.ts';

describe('hits', () => {
  test('are asked for by number, and come without a search before', async () => {
    const { search, workers } = client([answering]);
    expect(await search.hits(request('gan'), 40, 80)).toEqual([hit('gan 40–80')]);
    expect(workers[0]?.posted).toEqual([
      { kind: 'open', index: INDEX },
      { kind: 'hits', id: 1, request: request('gan'), from: 40, to: 80 },
    ]);
    search.stop();
  });

  test('and answers are not taken for each other, nor for those of another search', async () => {
    const { search, workers } = client([opening]);
    const asked = [search.hits(request('a'), 0, 40), search.search(request('a')), search.hits(request('a'), 40, 80)] as const;
    await settle();
    workers[0]?.receive({ kind: 'found', id: 3, hits: [hit('third')] });
    workers[0]?.receive({ kind: 'answer', id: 2, answer: answer(80) });
    workers[0]?.receive({ kind: 'found', id: 99, hits: [hit('nobody’s')] });
    workers[0]?.receive({ kind: 'found', id: 1, hits: [hit('first')] });
    expect(await Promise.all(asked)).toEqual([[hit('first')], answer(80), [hit('third')]]);
    search.stop();
  });

  test('that are no longer wanted reject with an AbortError and are dropped in the worker', async () => {
    const { search, workers } = client([opening]);
    const abort = new AbortController();
    const left = outcome(search.hits(request('a'), 0, 40, abort.signal));
    await settle();
    abort.abort();
    await settle();
    expect(left.error).toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.posted.at(-1)).toEqual({ kind: 'drop', id: 1 });
    search.stop();
  });

  test('answered with something else reject and say so', async () => {
    const { search, workers } = client([opening]);
    const [hits, found] = [outcome(search.hits(request('a'), 0, 40)), outcome(search.search(request('a')))];
    await settle();
    workers[0]?.receive({ kind: 'answer', id: 1, answer: answer(1) });
    workers[0]?.receive({ kind: 'found', id: 2, hits: [] });
    await settle();
    expect([hits.error, found.error]).toEqual([
      new Error('the search worker answered for hits with answer'),
      new Error('the search worker answered a search with found'),
    ]);
    search.stop();
  });
});
