import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_SIZE, type SearchEngine, type SearchGrouping, type SearchRequest } from '../../../src/search/search-engine.ts';
import { IndexEngine } from '../../../src/search/worker/index-engine.ts';
import { SECTIONS } from '../../source/sections.ts';
import { CUT_SMALL, indexOf, MANY, request } from '../documents.ts';

const { index } = await indexOf(MANY, CUT_SMALL);

async function list(engine: SearchEngine, asked: SearchRequest) {
  return (await engine.hits(asked, 0, 1000)).map(({ ref, section }) => ({ item: ref.item, week: ref.edition, section }));
}

const grouping = fc.constantFrom<SearchGrouping>('none', 'week', 'section');
const sort = fc.constantFrom('best' as const, 'newest' as const);

describe('groups', () => {
  test('hold each hit once, those of a group together, as many as the answer says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('week' as const, 'section' as const),
        sort,
        fc.constantFrom('robots', '', 'number', 'section:papers'),
        async (group, order, text) => {
          const engine = new IndexEngine(index, SECTIONS);
          const asked = request(text, { group, sort: order });
          const { groups, total } = await engine.search(asked);
          const hits = await list(engine, asked);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          expect(hits.map((hit) => hit[group])).toEqual(groups.flatMap(({ key, count }) => Array.from({ length: count }, () => key)));
          const plain = await list(engine, { ...asked, group: 'none' });
          expect(hits.map(({ item }) => item).sort()).toEqual(plain.map(({ item }) => item).sort());
          // Within a group hits keep the order that they have without groups.
          for (const { key } of groups) expect(hits.filter((hit) => hit[group] === key)).toEqual(plain.filter((hit) => hit[group] === key));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('by week stand in the order of their best hit', async () => {
    const engine = new IndexEngine(index, SECTIONS);
    const plain = await list(engine, request('robots'));
    const { groups } = await engine.search(request('robots', { group: 'week' }));
    expect(groups.map(({ key }) => key)).toEqual([...new Set(plain.map(({ week }) => week))]);
    const newest = await engine.search(request('robots', { group: 'week', sort: 'newest' }));
    expect(newest.groups.map(({ key }) => key)).toEqual(['2020-w46', '2020-w45', '2020-w44', '2020-w43', '2020-w42', '2020-w41']);
  });

  test('by section stand as on a page, and those without hits are left out', async () => {
    const engine = new IndexEngine(index, SECTIONS);
    expect((await engine.search(request('', { group: 'section' }))).groups).toEqual(SECTIONS.map((key) => ({ key, count: 6 })));
    expect((await engine.search(request('', { group: 'section', sections: ['other', 'features'] }))).groups).toEqual([
      { key: 'features', count: 6 },
      { key: 'other', count: 6 },
    ]);
  });

  test('are none where none are asked for', async () => {
    expect((await new IndexEngine(index, SECTIONS).search(request('robots'))).groups).toEqual([]);
  });
});

describe('pages', () => {
  test('joined are the whole list, across groups too', async () => {
    await fc.assert(
      fc.asyncProperty(grouping, sort, fc.integer({ min: 1, max: 11 }), async (group, order, size) => {
        const engine = new IndexEngine(index, SECTIONS);
        const asked = request('robots', { group, sort: order });
        const pages = [];
        for (let from = 0; from < 30; from += size) pages.push(await engine.hits(asked, from, from + size));
        expect(pages.map(({ length }) => length)).toEqual(pages.map((_, i) => Math.min(size, 30 - i * size)));
        expect(pages.flat()).toEqual(await new IndexEngine(index, SECTIONS).hits(asked, 0, 30));
      }),
      { numRuns: 20 },
    );
  });

  test('begin with the one that comes with the answer', async () => {
    await fc.assert(
      fc.asyncProperty(grouping, sort, fc.constantFrom('robots', 'w7', 'nowhere'), async (group, order, text) => {
        const engine = new IndexEngine(index, SECTIONS);
        const asked = request(text, { group, sort: order });
        const { first, total } = await engine.search(asked);
        expect(first).toHaveLength(Math.min(PAGE_SIZE, total));
        expect(first).toEqual(await engine.hits(asked, 0, PAGE_SIZE));
      }),
      { numRuns: 15 },
    );
  });

  test('whose texts cannot be fetched are not cut short in silence', async () => {
    const lost = new Set<string>();
    const cut = await indexOf(MANY, CUT_SMALL, lost);
    const engine = new IndexEngine(cut.index, SECTIONS);
    const asked = request('', { sort: 'newest' });
    expect(await engine.search(asked)).toMatchObject({ total: 30, incomplete: false });
    for (const name of cut.names) lost.add(name);
    const page = await engine.hits(asked, 18, 30).then(
      ({ length }) => length,
      () => 'rejected',
    );
    expect([12, 'rejected']).toContain(page);
  });

  test('behind the end are empty', async () => {
    expect(await new IndexEngine(index, SECTIONS).hits(request('robots'), 40, 80)).toEqual([]);
  });

  test('have the words highlighted on every page', async () => {
    const last = await new IndexEngine(index, SECTIONS).hits(request('robots'), 25, 30);
    expect(last.map(({ snippet: { en } }) => en?.highlights.map(([start, end]) => en.text.slice(start, end)))).toEqual(
      last.map(() => ['robots']),
    );
  });
});
