import { describe, expect, test } from 'vitest';
import { printQuery } from '../../../src/engine/query/print-query.ts';
import type { SearchRequest } from '../../../src/search/search-engine.ts';
import { answer, request } from '../documents.ts';
import { settle, type FakeWorker } from '../ports.ts';
import { answering, client, opening, outcome, INDEX, silent } from './clients.ts';

/** The searches that a worker was sent. */
function searches(worker: FakeWorker | undefined): { id: number; request: SearchRequest }[] {
  return (worker?.posted ?? []).flatMap((message) => (message.kind === 'search' ? [message] : []));
}

describe('a search', () => {
  test('starts the worker, opens the index once and is answered', async () => {
    const { search, workers, index } = client([answering]);
    expect(workers).toHaveLength(0);
    expect(await search.search(request('gan'))).toEqual(answer(3));
    expect(await search.search(request('gans'))).toEqual(answer(4));
    expect(workers).toHaveLength(1);
    expect(index).toHaveBeenCalledTimes(1);
    expect(workers[0]?.posted.map((message) => message.kind)).toEqual(['open', 'search', 'search']);
    expect(workers[0]?.posted[0]).toEqual({ kind: 'open', index: INDEX });
    search.stop();
  });

  test('gets its own answer, in whatever order answers come', async () => {
    const { search, workers } = client([opening]);
    const [first, second] = [search.search(request('a')), search.search(request('b'))];
    await settle();
    for (const {
      id,
      request: { query },
    } of searches(workers[0]).toReversed())
      workers[0]?.receive({ kind: 'answer', id, answer: answer(printQuery(query) === 'a' ? 1 : 2) });
    expect([(await first).total, (await second).total]).toEqual([1, 2]);
    search.stop();
  });

  test('that fails in the worker rejects with what it said', async () => {
    const { search, workers } = client([opening]);
    const failing = outcome(search.search(request('a')));
    await settle();
    workers[0]?.receive({ kind: 'failed', id: searches(workers[0])[0]?.id ?? 0, message: 'out of luck' });
    await settle();
    expect(failing.error).toEqual(new Error('out of luck'));
    search.stop();
  });
});

describe('a search that a newer one replaces', () => {
  test('rejects with an AbortError at once and is dropped in the worker; the newer one is answered', async () => {
    const { search, workers } = client([opening]);
    const abort = new AbortController();
    const older = outcome(search.search(request('g'), abort.signal));
    const newer = search.search(request('ga'));
    await settle();
    abort.abort();
    await settle();
    expect(older.error).toMatchObject({ name: 'AbortError' });
    const [first, second] = searches(workers[0]);
    expect(workers[0]?.posted.at(-1)).toEqual({ kind: 'drop', id: first?.id });
    workers[0]?.receive({ kind: 'answer', id: first?.id ?? 0, answer: answer(1) });
    workers[0]?.receive({ kind: 'answer', id: second?.id ?? 0, answer: answer(2) });
    expect(await newer).toEqual(answer(2));
    expect(older.value).toBeUndefined();
    search.stop();
  });

  test('while the index is opened is never sent', async () => {
    const { search, workers } = client([silent]);
    const abort = new AbortController();
    const older = outcome(search.search(request('g'), abort.signal));
    await settle();
    abort.abort();
    workers[0]?.receive({ kind: 'opened' });
    await settle();
    expect(older.error).toMatchObject({ name: 'AbortError' });
    expect(searches(workers[0])).toEqual([]);
    search.stop();
  });

  test('after its answer changes nothing', async () => {
    const { search, workers } = client([answering]);
    const abort = new AbortController();
    expect(await search.search(request('gan'), abort.signal)).toEqual(answer(3));
    abort.abort();
    expect(workers[0]?.posted.some((message) => message.kind === 'drop')).toBe(false);
    search.stop();
  });
});
