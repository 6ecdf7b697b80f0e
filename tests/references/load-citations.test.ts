import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createQueryClient } from '../../src/archive/fetching/queries.ts';
import type { Citation } from '../../src/citing/citation.ts';
import { citationsOf, editionCitations, type CitationSource } from '../../src/references/load-citations.ts';

const work = (id: string, ...items: string[]): Citation => ({ id, type: 'webpage', title: id, custom: { items } });
const FILES: Readonly<Record<string, Citation[]>> = {
  '/reader/issues/2020-w48.csl.json': [work('a', '2020-w48/one', '2020-w48/again'), work('b', '2020-w48/two')],
  '/reader/issues/2020-w49.csl.json': [work('a', '2020-w49/one'), work('c', '2020-w49/three')],
};
const ref = (edition: string, item: string) => ({ edition, item });

describe('what is cited', () => {
  let asked: string[] = [];
  let source: CitationSource;
  beforeEach(() => {
    asked = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      const file = FILES[address];
      return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
    });
    source = { client: createQueryClient(() => Promise.reject(new Error('not data'))), address: (path) => `/reader${path}` };
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is read of the weeks that the items are in, each once', async () => {
    const refs = [ref('2020-w49', 'three'), ref('2020-w48', 'two')];
    expect((await citationsOf(refs, source)).citations.map(({ id }) => id)).toEqual(['c', 'b']);
    await citationsOf([ref('2020-w48', 'one')], source);
    await editionCitations(source, '2020-w49');
    expect(asked.toSorted()).toEqual(Object.keys(FILES));
  });

  test('has a work once, where it stands first, for all that mention it', async () => {
    const { citations: cited } = await citationsOf([ref('2020-w49', 'one'), ref('2020-w48', 'two'), ref('2020-w48', 'again')], source);
    expect(cited.map(({ id, custom }) => [id, custom.items])).toEqual([
      ['a', ['2020-w49/one', '2020-w48/one', '2020-w48/again']],
      ['b', ['2020-w48/two']],
    ]);
  });

  test('leaves out, and counts, what is no longer in the archive', async () => {
    const { citations, missing } = await citationsOf([ref('2020-w50', 'x'), ref('2020-w48', 'one'), ref('2020-w48', 'none')], source);
    expect(citations.map(({ id }) => id)).toEqual(['a']);
    expect(missing).toBe(2);
    expect(await citationsOf([], source)).toEqual({ citations: [], missing: 0 });
  });

  test('is nothing at all where a file cannot be read', async () => {
    const fetchFile = globalThis.fetch;
    vi.stubGlobal('fetch', (address: string) =>
      address.includes('w49') ? Promise.reject(new TypeError('no network')) : fetchFile(address),
    );
    const [one, other] = [ref('2020-w48', 'one'), ref('2020-w49', 'three')];
    const failing = citationsOf([one, other], source);
    await expect(failing).rejects.toThrow('/reader/issues/2020-w49.csl.json could not be fetched');
  });
});
