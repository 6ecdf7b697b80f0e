import { afterEach, describe, expect, test, vi } from 'vitest';
import { ArchiveError, networkReader } from '../../../src/archive/fetching/read-json.ts';

const read = networkReader('https://reader.example/base/data/');

function stubFetch(respond: () => Promise<Response>) {
  const fetch = vi.fn<(url: string, init?: RequestInit) => Promise<Response>>(respond);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

async function errorOf(promise: Promise<unknown>): Promise<ArchiveError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ArchiveError)) throw new Error(`not an ArchiveError: ${String(error)}`);
  return error;
}

test('a file is read from below the data folder, as JSON', async () => {
  const fetch = stubFetch(async () => Response.json({ a: 1 }));
  expect(await read('en/years/2020.json')).toEqual({ a: 1 });
  expect(fetch).toHaveBeenCalledExactlyOnceWith('https://reader.example/base/data/en/years/2020.json', {});
});

test('the reader’s signal goes with the request', async () => {
  const fetch = stubFetch(async () => Response.json({}));
  const { signal } = new AbortController();
  await read('archive.json', signal);
  expect(fetch.mock.calls[0]?.[1]).toEqual({ signal });
});

describe('a file that cannot be read', () => {
  test.each([404, 410])('is missing where the host says so: %i', async (status) => {
    stubFetch(async () => new Response('<h1>Gone</h1>', { status }));
    expect(await errorOf(read('x.json'))).toMatchObject({ kind: 'missing', message: `x.json is not in the archive (${status})` });
  });

  test.each([500, 503, 403, 429])('is refused for now by any other answer: %i', async (status) => {
    stubFetch(async () => new Response('', { status }));
    expect(await errorOf(read('x.json'))).toMatchObject({
      kind: 'network',
      message: `x.json was refused by the server (${status}): try again later`,
    });
  });

  test('is out of reach where the network fails, and the cause is kept', async () => {
    const cause = new TypeError('Failed to fetch');
    stubFetch(() => Promise.reject(cause));
    const error = await errorOf(read('x.json'));
    expect(error).toMatchObject({
      name: 'ArchiveError',
      kind: 'network',
      message: 'x.json could not be fetched: check the connection and try again',
    });
    expect(error.cause).toBe(cause);
  });

  test.each(['<!doctype html><title>Wi-Fi login</title>', '{"cut": ', ''])('is damaged where it is no JSON: %s', async (text) => {
    stubFetch(async () => new Response(text));
    expect(await errorOf(read('x.json'))).toMatchObject({
      kind: 'damaged',
      message: expect.stringContaining('x.json is not the JSON that it should be'),
    });
  });
});

test('a reading that was given up rejects with what gave it up, not as a fault of the network', async () => {
  const abort = new AbortController();
  stubFetch(() => Promise.reject(new DOMException('aborted', 'AbortError')));
  abort.abort();
  await expect(read('x.json', abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
});
