import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchClient } from '../../../src/search/worker/search-client.ts';
import { answer, hit, request } from '../documents.ts';
import { fakeWorker } from '../ports.ts';
import { answering, client, opening, outcome, INDEX, silent, type Behaviour } from './clients.ts';

const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an index that cannot be opened', () => {
  test('rejects the search and ends its worker; the next search opens it in another', async () => {
    const failing: Behaviour = (message, worker) => {
      if (message.kind === 'open') queueMicrotask(() => worker.receive({ kind: 'open-failed', message: 'no network' }));
    };
    const { search, workers } = client([failing, answering]);
    await expect(search.search(request('a'))).rejects.toThrow('no network');
    expect(await search.search(request('a'))).toEqual(answer(1));
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(workers.map(({ posted }) => posted[0])).toEqual([
      { kind: 'open', index: INDEX },
      { kind: 'open', index: INDEX },
    ]);
  });

  test('because its address is not known rejects too, and is tried again', async () => {
    const { search, workers, index } = client([answering]);
    index.mockRejectedValueOnce(new Error('no archive.json'));
    await expect(search.warm()).rejects.toThrow('no archive.json');
    expect(workers).toHaveLength(0);
    await search.warm();
    expect(index).toHaveBeenCalledTimes(2);
  });

  test('is opened once for all who wait for it', async () => {
    const { search, workers } = client([answering]);
    await Promise.all([search.warm(), search.warm(), search.search(request('a'))]);
    expect(workers[0]?.posted.filter((message) => message.kind === 'open')).toHaveLength(1);
  });
});

describe('a worker that cannot run', () => {
  test('rejects what waits for its index, and says so; the next search starts another', async () => {
    const { search, workers } = client([silent, answering]);
    const waiting = [outcome(search.warm()), outcome(search.search(request('a'))), outcome(search.hits(request('a'), 0, 40))];
    await pass();
    workers[0]?.break('Unexpected token');
    await pass();
    expect(waiting.map(({ error }) => error)).toEqual(waiting.map(() => new Error('the search worker could not run: Unexpected token')));
    expect(workers[0]?.terminated).toBe(true);
    expect(await search.hits(request('a'), 0, 40)).toEqual([hit('a 0–40')]);
    expect(workers).toHaveLength(2);
  });

  test('because its code was not there is told apart from one that threw', async () => {
    const { search, workers } = client([silent]);
    const waiting = outcome(search.warm());
    await pass();
    workers[0]?.break('');
    await pass();
    expect(waiting.error).toEqual(new Error('the search worker could not run: its code could not be loaded'));
  });

  test('in the middle of a search rejects it', async () => {
    const { search, workers } = client([opening, answering]);
    const waiting = outcome(search.search(request('a')));
    await pass();
    workers[0]?.break('out of memory');
    await pass();
    expect(waiting.error).toEqual(new Error('the search worker could not run: out of memory'));
    expect(await search.search(request('a'))).toEqual(answer(1));
  });

  test('not even be made rejects, and is tried again', async () => {
    const start = vi
      .fn(() => fakeWorker(answering))
      .mockImplementationOnce(() => {
        throw new Error('workers are forbidden here');
      });
    const search = new SearchClient(start, async () => INDEX);
    await expect(search.search(request('a'))).rejects.toThrow('workers are forbidden here');
    expect(await search.search(request('a'))).toEqual(answer(1));
  });
});
