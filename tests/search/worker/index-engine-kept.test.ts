import { describe, expect, test, vi } from 'vitest';
import type { SearchIndex } from '../../../src/engine/index-reader.ts';
import { PAGE_SIZE } from '../../../src/search/search-engine.ts';
import { IndexEngine } from '../../../src/search/worker/index-engine.ts';
import { SECTIONS } from '../../source/sections.ts';
import { CUT_SMALL, indexOf, MANY, request } from '../documents.ts';

const { index } = await indexOf(MANY, CUT_SMALL);

/** An index that counts what it is asked. */
function counting(): { index: SearchIndex; search: ReturnType<typeof vi.fn<SearchIndex['search']>> } {
  const search = vi.fn<SearchIndex['search']>((query, options) => index.search(query, options));
  return { index: { ...index, search }, search };
}

describe('a page of hits', () => {
  test.each(['none', 'week', 'section'] as const)('is highlighted once, and nothing else is: grouped by %s', async (group) => {
    const { index: counted } = counting();
    const found = vi.fn<SearchIndex['found']>((answer, docs) => index.found(answer, docs));
    const engine = new IndexEngine({ ...counted, found }, SECTIONS);
    const asked = request('robots', { group, sections: ['papers', 'other', 'articles'] });
    const { first } = await engine.search(asked);
    expect(found.mock.calls.map(([, docs]) => [...docs].length)).toEqual([first.length]);
    await engine.hits(asked, PAGE_SIZE, 2 * PAGE_SIZE);
    expect(found).toHaveBeenCalledTimes(2);
  });
});

describe('a search that was answered', () => {
  test('is kept: its hits cost no second search', async () => {
    const { index: counted, search } = counting();
    const engine = new IndexEngine(counted, SECTIONS);
    const asked = request('robots', { group: 'week' });
    await engine.search(asked);
    await engine.hits(asked, 0, 10);
    await engine.hits({ ...asked }, 10, 20);
    await engine.search(asked);
    expect(search).toHaveBeenCalledTimes(1);
  });

  test('is searched again after another one, or asked for otherwise', async () => {
    const { index: counted, search } = counting();
    const engine = new IndexEngine(counted, SECTIONS);
    for (const asked of [
      request('robots'),
      request('number'),
      request('robots'),
      request('robots', { sort: 'newest' }),
      request('robots', { exact: true }),
    ])
      await engine.hits(asked, 0, 10);
    expect(search).toHaveBeenCalledTimes(5);
  });

  test('without all that it needed is not kept, says so, and is whole once that can be had', async () => {
    const lost = new Set<string>();
    const cut = await indexOf(MANY, CUT_SMALL, lost);
    const engine = new IndexEngine(cut.index, SECTIONS);
    const whole = await new IndexEngine(index, SECTIONS).search(request('robots', { group: 'week' }));
    for (const name of cut.names) lost.add(name);
    const lacking = await engine.search(request('robots', { group: 'week' }));
    expect(lacking.incomplete).toBe(true);
    expect(lacking.total).toBe(0);
    lost.clear();
    expect(await engine.search(request('robots', { group: 'week' }))).toEqual(whole);
    expect(whole).toMatchObject({ total: 30, incomplete: false });
    expect(await engine.hits(request('robots', { group: 'week' }), 0, 30)).toHaveLength(30);
  });

  test('although it was aborted on the way is not kept', async () => {
    const abort = new AbortController();
    const { index: counted, search } = counting();
    search.mockImplementationOnce((query, options) => {
      const searching = index.search(query, options);
      abort.abort();
      return searching;
    });
    const engine = new IndexEngine(counted, SECTIONS);
    await expect(engine.search(request('robots'), abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect((await engine.search(request('robots'))).total).toBe(30);
    expect(search).toHaveBeenCalledTimes(2);
  });
});
