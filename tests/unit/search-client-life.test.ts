import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToWorker } from '../../src/search/messages.ts';
import { SearchClient } from '../../src/search/search-client.ts';
import { answer, request } from './documents.ts';
import { fakeWorker, type FakeWorker } from './ports.ts';

type Behaviour = (message: ToWorker, worker: FakeWorker) => void;

const answering: Behaviour = (message, worker) => {
  if (message.kind === 'load') queueMicrotask(() => worker.receive({ kind: 'loaded' }));
  if (message.kind === 'search') queueMicrotask(() => worker.receive({ kind: 'answer', id: message.id, answer: answer(1) }));
};

const silent: Behaviour = () => {};

/** Loads at once, but never answers. */
const busy: Behaviour = (message, worker) => {
  if (message.kind === 'load') answering(message, worker);
};

/** A client whose workers behave as listed, the last behaviour from then on. */
function client(behaviours: Behaviour[], url: () => Promise<string> = async () => 'https://reader.example/data/search.json') {
  const workers: FakeWorker[] = [];
  const search = new SearchClient(() => {
    const worker = fakeWorker(behaviours[workers.length] ?? behaviours.at(-1));
    workers.push(worker);
    return worker;
  }, url);
  return { search, workers };
}

function outcome(promise: Promise<unknown>): { done: boolean; error?: unknown } {
  const seen: { done: boolean; error?: unknown } = { done: false };
  promise.then(() => (seen.done = true), (error: unknown) => Object.assign(seen, { done: true, error }));
  return seen;
}

const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an index that cannot be loaded', () => {
  test('rejects the search, and the next search loads it again', async () => {
    let loads = 0;
    const { search, workers } = client([
      (message, worker) => {
        if (message.kind === 'load' && ++loads === 1) queueMicrotask(() => worker.receive({ kind: 'load-failed', message: 'no network' }));
        else answering(message, worker);
      },
    ]);
    await expect(search.search(request('a'))).rejects.toThrow('no network');
    expect(await search.search(request('a'))).toEqual(answer(1));
    expect(loads).toBe(2);
    expect(workers).toHaveLength(1);
  });

  test('because its address is not known rejects too, and is tried again', async () => {
    const url = vi.fn(async () => 'https://reader.example/data/search.json').mockRejectedValueOnce(new Error('no archive.json'));
    const { search, workers } = client([answering], url);
    await expect(search.warm()).rejects.toThrow('no archive.json');
    expect(workers).toHaveLength(0);
    await search.warm();
    expect(url).toHaveBeenCalledTimes(2);
  });

  test('is loaded once for all who wait for it', async () => {
    const { search, workers } = client([answering]);
    await Promise.all([search.warm(), search.warm(), search.search(request('a'))]);
    expect(workers[0]?.posted.filter((message) => message.kind === 'load')).toHaveLength(1);
  });
});

describe('stopping', () => {
  test('ends the worker; the next search starts another', async () => {
    const { search, workers } = client([answering]);
    await search.search(request('a'));
    search.stop();
    expect(workers.map((worker) => worker.terminated)).toEqual([true]);
    expect(await search.search(request('a'))).toEqual(answer(1));
    expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
    expect(workers[1]?.posted[0]).toMatchObject({ kind: 'load' });
  });

  test('rejects the searches under way with an AbortError', async () => {
    const { search } = client([busy]);
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

  test('while the address of the index is looked up starts no worker that nobody stops', async () => {
    let found = (_: string) => {};
    const { search, workers } = client([answering], () => new Promise((resolve) => (found = resolve)));
    const waiting = outcome(search.warm());
    search.stop();
    found('https://reader.example/data/search.json');
    await pass();
    expect(workers.filter((worker) => !worker.terminated)).toEqual([]);
    expect(waiting.done).toBe(true);
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
