import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../src/engine/build/index-builder.ts';
import { openIndex } from '../../../src/engine/index-reader.ts';
import { ShardError } from '../../../src/engine/store/shard-store.ts';
import { searchDocumentOf } from '../../../src/search/search-document.ts';
import { shardFetcher } from '../../../src/search/worker/fetch-shard.ts';
import { ITEMS } from '../documents.ts';

const FOLDER = 'https://reader.example/data/search/';
const BYTES = new Uint8Array([1, 2, 3]);
const { root, rootName } = await buildIndex(ITEMS.map(searchDocumentOf));

/** A fetcher whose network answers in turn, the last answer from then on. */
function fetcher(...answers: (() => Promise<Response>)[]) {
  let asked = 0;
  const network = vi.fn<typeof fetch>(() => (answers[asked++] ?? answers.at(-1) ?? good)());
  return { read: shardFetcher(FOLDER, network), network };
}

const good = async () => new Response(BYTES);
const whole = async () => new Response(root.slice());
const damaged = async () => new Response(root.map((byte, i) => (i === root.length >> 1 ? byte ^ 1 : byte)));
const refused = (status: number) => async () => new Response('no', { status });
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a file', () => {
  test('is fetched from its folder by its name, and may come from the cache', async () => {
    const { read, network } = fetcher(good);
    expect(await read('0123456789ab', undefined)).toEqual(BYTES);
    expect(network.mock.calls).toEqual([[`${FOLDER}0123456789ab.bin`, { cache: 'default' }]]);
  });

  test('comes past the cache and at once after a damaged copy', async () => {
    const { read, network } = fetcher(good);
    expect(await read('0123456789ab', undefined, 'damaged')).toEqual(BYTES);
    expect(network.mock.calls).toEqual([[`${FOLDER}0123456789ab.bin`, { cache: 'reload' }]]);
  });

  test('comes past the cache and after a pause where the first copy did not come', async () => {
    const { read, network } = fetcher(good);
    const reading = read('ab', undefined, 'failed');
    await pass(299);
    expect(network).not.toHaveBeenCalled();
    await pass(1);
    expect(await reading).toEqual(BYTES);
    expect(network.mock.calls.map(([, init]) => init?.cache)).toEqual(['reload']);
  });

  test('that is refused is named with the status', async () => {
    await expect(fetcher(refused(503)).read('ab', undefined)).rejects.toThrow('ab.bin was answered with 503');
  });
});

describe('all that stands between a search and the network', () => {
  test.each([
    ['a whole copy', [whole], ['default']],
    ['a damaged copy, then a whole one', [damaged, whole], ['default', 'reload']],
    ['a network that fails once', [broken, whole], ['default', 'reload']],
    ['a server that fails once', [refused(503), whole], ['default', 'reload']],
    ['a copy that is not there yet', [refused(404), whole], ['default', 'reload']],
  ])('fetches %s as often as it must', async (_, answers, caches) => {
    const { read, network } = fetcher(...answers);
    const opening = openIndex(read, rootName, {});
    await pass(300);
    expect((await opening).documents).toBe(ITEMS.length);
    expect(network.mock.calls.map(([, init]) => init?.cache)).toEqual(caches);
  });

  test.each([
    ['a network that is down', [broken], 'could not be fetched'],
    ['a damaged file', [damaged], 'damaged'],
    ['a damaged copy, then no network', [damaged, broken], 'could not be fetched'],
    ['no network, then a damaged copy', [broken, damaged], 'damaged'],
  ])('gives up after two fetches of %s, and says what was wrong with the last', async (_, answers, said) => {
    const { read, network } = fetcher(...answers);
    const opening = openIndex(read, rootName, {}).catch((error: unknown) => error);
    await pass(10_000);
    const error = await opening;
    expect(error).toBeInstanceOf(ShardError);
    expect((error as Error).message).toContain(said);
    expect(network).toHaveBeenCalledTimes(2);
  });
});

describe('a file that is no longer wanted', () => {
  test('is given up at once, without a second try', async () => {
    const abort = new AbortController();
    const { read, network } = fetcher(
      () => new Promise((_, reject) => abort.signal.addEventListener('abort', () => reject(abort.signal.reason as Error))),
    );
    const opening = expect(openIndex(read, rootName, {}, abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(network.mock.calls[0]?.[1]).toEqual({ cache: 'default', signal: abort.signal });
    abort.abort();
    await opening;
    await pass(1000);
    expect(network).toHaveBeenCalledTimes(1);
  });

  test('while it pauses is not tried again, and no timer is left', async () => {
    const abort = new AbortController();
    const { read, network } = fetcher(broken, whole);
    const opening = expect(openIndex(read, rootName, {}, abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await pass(100);
    abort.abort();
    await opening;
    expect(vi.getTimerCount()).toBe(0);
    expect(network).toHaveBeenCalledTimes(1);
  });
});
