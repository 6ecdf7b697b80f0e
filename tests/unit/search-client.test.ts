import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SearchRequest } from '../../src/search/engine.ts';
import type { ToWorker } from '../../src/search/messages.ts';
import { SearchClient } from '../../src/search/search-client.ts';
import { answer, request } from './documents.ts';
import { fakeWorker, settle, type FakeWorker } from './ports.ts';

const URL_OF_INDEX = 'https://reader.example/data/search.json';

/** A worker that is loaded at once and leaves searches to the test. */
function loading(message: ToWorker, worker: FakeWorker): void {
  if (message.kind === 'load') queueMicrotask(() => worker.receive({ kind: 'loaded' }));
}

/** A worker that also answers, with as many hits as the text is long. */
function answering(message: ToWorker, worker: FakeWorker): void {
  loading(message, worker);
  if (message.kind === 'search') queueMicrotask(() => worker.receive({ kind: 'answer', id: message.id, answer: answer(message.request.text.length) }));
}

function client(onPost: (message: ToWorker, worker: FakeWorker) => void) {
  const workers: FakeWorker[] = [];
  const url = vi.fn(async () => URL_OF_INDEX);
  const search = new SearchClient(() => {
    const worker = fakeWorker(onPost);
    workers.push(worker);
    return worker;
  }, url);
  return { search, workers, url };
}

/** The searches that a worker was sent. */
function searches(worker: FakeWorker | undefined): { id: number; request: SearchRequest }[] {
  return (worker?.posted ?? []).flatMap((message) => (message.kind === 'search' ? [message] : []));
}

/** Remembers how a promise ends, so that it can be looked at without waiting for it. */
function outcome<T>(promise: Promise<T>): { value?: T; error?: unknown } {
  const seen: { value?: T; error?: unknown } = {};
  promise.then((value) => (seen.value = value), (error: unknown) => (seen.error = error));
  return seen;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a search', () => {
  test('starts the worker, loads the index once and is answered', async () => {
    const { search, workers, url } = client(answering);
    expect(workers).toHaveLength(0);
    expect(await search.search(request('gan'))).toEqual(answer(3));
    expect(await search.search(request('gans'))).toEqual(answer(4));
    expect(workers).toHaveLength(1);
    expect(url).toHaveBeenCalledTimes(1);
    expect(workers[0]?.posted.map((message) => message.kind)).toEqual(['load', 'search', 'search']);
    expect(workers[0]?.posted[0]).toEqual({ kind: 'load', url: URL_OF_INDEX });
    search.stop();
  });

  test('gets its own answer, in whatever order answers come', async () => {
    const { search, workers } = client(loading);
    const [first, second] = [search.search(request('a')), search.search(request('b'))];
    await settle();
    for (const { id, request: { text } } of searches(workers[0]).toReversed()) workers[0]?.receive({ kind: 'answer', id, answer: answer(text === 'a' ? 1 : 2) });
    expect([(await first).total, (await second).total]).toEqual([1, 2]);
    search.stop();
  });

  test('that fails in the worker rejects with what it said', async () => {
    const { search, workers } = client(loading);
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
    const { search, workers } = client(loading);
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

  test('while the index loads is never sent', async () => {
    const { search, workers } = client(() => {});
    const abort = new AbortController();
    const older = outcome(search.search(request('g'), abort.signal));
    await settle();
    abort.abort();
    workers[0]?.receive({ kind: 'loaded' });
    await settle();
    expect(older.error).toMatchObject({ name: 'AbortError' });
    expect(searches(workers[0])).toEqual([]);
    search.stop();
  });

  test('after its answer changes nothing', async () => {
    const { search, workers } = client(answering);
    const abort = new AbortController();
    expect(await search.search(request('gan'), abort.signal)).toEqual(answer(3));
    abort.abort();
    expect(workers[0]?.posted.some((message) => message.kind === 'drop')).toBe(false);
    search.stop();
  });
});
