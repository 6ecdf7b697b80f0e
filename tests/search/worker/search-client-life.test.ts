import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IndexSource } from '../../../src/search/worker/worker-protocol.ts';
import { answer, request } from '../documents.ts';
import { answering, client, INDEX, opening, outcome, silent } from './clients.ts';

const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('stopping', () => {
  test('ends the worker; the next search starts another', async () => {
    const { search, workers } = client([answering]);
    await search.search(request('a'));
    search.stop();
    expect(workers.map((worker) => worker.terminated)).toEqual([true]);
    expect(await search.search(request('a'))).toEqual(answer(1));
    expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
    expect(workers[1]?.posted[0]).toMatchObject({ kind: 'open' });
  });

  test('rejects the searches under way with an AbortError', async () => {
    const { search } = client([opening]);
    const waiting = outcome(search.search(request('a')));
    await pass();
    expect(waiting.done).toBe(false);
    search.stop();
    await pass();
    expect(waiting.error).toMatchObject({ name: 'AbortError' });
  });

  test('rejects the searches that still wait for the index', async () => {
    const { search } = client([silent]);
    const waiting = outcome(search.search(request('a')));
    await pass();
    search.stop();
    await pass();
    expect(waiting.error).toMatchObject({ name: 'AbortError' });
  });

  test('rejects a search that was asked for in the same turn', async () => {
    const { search } = client([opening]);
    await search.warm();
    const waiting = outcome(search.search(request('a')));
    search.stop();
    await pass();
    expect(waiting.error).toMatchObject({ name: 'AbortError' });
  });

  test('while the index is opened lets the next search begin anew, whatever the first worker still says', async () => {
    const { search, workers } = client([silent, answering]);
    const waiting = outcome(search.search(request('a')));
    await pass();
    search.stop();
    const next = search.search(request('b'));
    workers[0]?.receive({ kind: 'opened' });
    expect(await next).toEqual(answer(1));
    expect(waiting.error).toMatchObject({ name: 'AbortError' });
    expect(workers.map(({ terminated, posted }) => [terminated, posted.map(({ kind }) => kind)])).toEqual([
      [true, ['open']],
      [false, ['open', 'search']],
    ]);
  });

  test('while the address of the index is looked up rejects what waits, and starts no worker when it is found', async () => {
    let found = (_: IndexSource) => {};
    const { search, workers } = client([answering], () => new Promise((resolve) => (found = resolve)));
    const waiting = [outcome(search.warm()), outcome(search.search(request('a')))];
    await pass();
    search.stop();
    await pass();
    expect(waiting.map(({ error }) => error)).toEqual([
      expect.objectContaining({ name: 'AbortError' }),
      expect.objectContaining({ name: 'AbortError' }),
    ]);
    found(INDEX);
    await pass();
    expect(workers).toEqual([]);
  });

  test('what never started is no error', () => {
    const { search, workers } = client([answering]);
    search.stop();
    expect(workers).toEqual([]);
  });
});

describe('an idle worker', () => {
  test('is stopped after two minutes, and started again by the next search', async () => {
    const { search, workers } = client([answering]);
    await search.search(request('a'));
    await pass(119_000);
    expect(workers[0]?.terminated).toBe(false);
    await pass(1_000);
    expect(workers[0]?.terminated).toBe(true);
    expect(await search.search(request('a'))).toEqual(answer(1));
    expect(workers).toHaveLength(2);
  });

  test('is kept by each search for two minutes more', async () => {
    const { search, workers } = client([answering]);
    await search.search(request('a'));
    await pass(100_000);
    await search.search(request('b'));
    await pass(100_000);
    expect(workers[0]?.terminated).toBe(false);
    await pass(20_000);
    expect(workers[0]?.terminated).toBe(true);
  });
});
