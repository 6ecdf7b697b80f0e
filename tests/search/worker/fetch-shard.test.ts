import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shardFetcher } from '../../../src/search/worker/fetch-shard.ts';

const FOLDER = 'https://reader.example/data/search/';
const BYTES = new Uint8Array([1, 2, 3]);

/** A fetcher whose network answers in turn, the last answer from then on. */
function fetcher(...answers: (() => Promise<Response>)[]) {
  let asked = 0;
  const network = vi.fn<typeof fetch>(() => (answers[asked++] ?? answers.at(-1) ?? good)());
  return { read: shardFetcher(FOLDER, network), network };
}

const good = async () => new Response(BYTES);
const refused = (status: number) => async () => new Response('no', { status });
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a shard is fetched from its folder by its name, and may come from the cache', async () => {
  const { read, network } = fetcher(good);
  expect(await read('0123456789ab', undefined)).toEqual(BYTES);
  expect(network.mock.calls).toEqual([[`${FOLDER}0123456789ab.bin`, { cache: 'default' }]]);
});

test('a shard that is asked for anew comes past the cache', async () => {
  const { read, network } = fetcher(good);
  expect(await read('0123456789ab', undefined, true)).toEqual(BYTES);
  expect(network.mock.calls).toEqual([[`${FOLDER}0123456789ab.bin`, { cache: 'reload' }]]);
});

describe('a shard that fails', () => {
  test.each([
    ['the network', broken],
    ['the server', refused(503)],
    ['a copy that is not there yet', refused(404)],
  ])('by %s is tried once more after a pause, past the cache', async (_, failing) => {
    const { read, network } = fetcher(failing, good);
    const reading = read('ab', undefined);
    await pass(299);
    expect(network).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(await reading).toEqual(BYTES);
    expect(network.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload']);
  });

  test('twice rejects with the second reason, and names file and status', async () => {
    const { read, network } = fetcher(broken, refused(503));
    const reading = expect(read('ab', undefined)).rejects.toThrow('ab.bin was answered with 503');
    await pass(300);
    await reading;
    expect(network).toHaveBeenCalledTimes(2);
  });
});

describe('a shard that is no longer wanted', () => {
  test('is given up at once, without a second try', async () => {
    const abort = new AbortController();
    const { read, network } = fetcher(
      () => new Promise((_, reject) => abort.signal.addEventListener('abort', () => reject(abort.signal.reason as Error))),
    );
    const reading = expect(read('ab', abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(network.mock.calls[0]?.[1]).toEqual({ cache: 'default', signal: abort.signal });
    abort.abort();
    await reading;
    await pass(1000);
    expect(network).toHaveBeenCalledTimes(1);
  });

  test('while it pauses is not tried again, and no timer is left', async () => {
    const abort = new AbortController();
    const { read, network } = fetcher(broken, good);
    const reading = expect(read('ab', abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await pass(100);
    abort.abort();
    await reading;
    expect(vi.getTimerCount()).toBe(0);
    expect(network).toHaveBeenCalledTimes(1);
  });
});
