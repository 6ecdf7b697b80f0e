import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/engine/query/parse-query.ts';
import { SEARCH_FIELDS } from '../../../src/search/search-fields.ts';
import { IndexEngine } from '../../../src/search/worker/index-engine.ts';
import { SECTIONS } from '../../source/sections.ts';
import { type Asked, indexOf, ITEMS, request } from '../documents.ts';

const engine = new IndexEngine((await indexOf(ITEMS)).index, SECTIONS);

/** The items found, in order. */
async function found(text: string, more: Asked = {}): Promise<string[]> {
  return (await engine.hits(request(text, more), 0, 100)).map(({ ref }) => ref.item);
}

describe('an item is found', () => {
  test.each([
    ['by a word of its headline', 'whales', 'ocean'],
    ['by a word of the paper’s title', 'interpolation', 'swap'],
    ['by a word of a card’s title', 'unreasonable', 'card'],
    ['by a word deep in the summary', 'chlorophyll', 'deep'],
    ['by a misspelt word', 'interpolaton', 'swap'],
    ['by a misspelt word deep in the summary', 'clorophyl', 'deep'],
    ['by words in another order and of several fields', 'synthesis generators swap', 'swap'],
    ['by Chinese', '优化方法', 'sharp'],
    ['by Chinese with a word of English', 'few 小样本', 'small'],
    ['whatever the case', 'SHARPNESS', 'sharp'],
    ['without its accents', 'tenere', 'desert'],
    ['in full-width letters', 'ＷＨＡＬＥＳ', 'ocean'],
  ])('%s', async (_, text, item) => {
    expect((await found(text))[0]).toBe(item);
  });

  test('by what its topic is called otherwise, in either language', async () => {
    expect((await found('adversarial')).sort()).toEqual(['small', 'swap']);
    expect((await found('BERT')).sort()).toEqual(['card', 'desert']);
    expect(await found('生成对抗网络')).toEqual(expect.arrayContaining(['swap', 'small']));
  });

  test('only as it is spelt, where that is asked for', async () => {
    expect(await found('interpolaton', { exact: true })).toEqual([]);
    expect(await found('interpolation', { exact: true })).toEqual(['swap']);
  });
});

describe('without words', () => {
  const ALL = ITEMS.map(({ ref }) => ref.item).sort();

  test('everything is there, the newest week first', async () => {
    for (const text of ['', '   ']) {
      const hits = await engine.hits(request(text), 0, 100);
      expect(hits.map(({ ref }) => ref.item).sort()).toEqual(ALL);
      const starts = hits.map(({ date }) => date);
      expect(starts).toEqual(starts.toSorted().reverse());
    }
  });

  test('nothing is highlighted', async () => {
    const texts = (await engine.hits(request(''), 0, 100)).flatMap(({ headline, title, snippet }) => [
      ...Object.values(headline),
      ...(title ? [title] : []),
      ...Object.values(snippet),
    ]);
    expect(texts.length).toBeGreaterThan(ALL.length);
    expect(texts.every(({ highlights }) => highlights.length === 0)).toBe(true);
  });

  test.each([
    [{ sections: ['articles', 'other'] }, ['card', 'desert', 'layers']],
    [{ topics: ['gan'] }, ['small', 'swap']],
    [{ topics: ['gan', 'few-shot'] }, ['small']],
    [{ topics: ['unknown'] }, []],
    [{ from: '2020-11' }, ['card', 'desert', 'layers', 'small']],
    [{ to: '2020-10' }, ['deep', 'ocean', 'sharp', 'swap']],
    [{ from: '2020-10', to: '2020-10' }, ['deep', 'ocean', 'sharp', 'swap']],
    [{ from: '2020-10-05', to: '2020-11-08' }, ['card', 'deep', 'sharp', 'small']],
    [{ from: '2020-11-22', to: '2020-11-22' }, ['desert', 'layers']],
    [{ to: '2020' }, ALL],
    [{ from: '2021' }, []],
    [{ sections: ['articles'], from: '2020-11-20' }, ['layers']],
  ] satisfies [Asked, string[]][])('filters let through what they name, days at both ends included: %o', async (filters, items) => {
    expect((await found('', filters)).sort()).toEqual(items);
  });
});

describe('an answer', () => {
  test('counts the sections as if none were chosen, under all other filters', async () => {
    const all = await engine.search(request('', { sections: ['other'] }));
    expect(all.sections).toEqual({ papers: 4, articles: 2, 'use-cases': 1, other: 1 });
    expect(all.facets.section).toEqual({ other: 1 });
    expect(all.total).toBe(1);
    expect((await engine.search(request('', { topics: ['nlp'], from: '2020-11', sections: ['articles'] }))).sections).toEqual({
      articles: 1,
      other: 1,
    });
    const layers = await engine.search(request('layers', { sections: ['articles'] }));
    expect(layers.sections).toEqual((await engine.search(request('layers'))).facets.section);
    expect(Object.keys(layers.sections).sort()).toEqual(['articles', 'papers']);
  });

  test('counts topics, weeks, months and years of its hits', async () => {
    const { facets, total } = await engine.search(request('', { topics: ['gan'] }));
    expect(total).toBe(2);
    expect(facets).toEqual({
      section: { papers: 2 },
      topic: { gan: 2, 'few-shot': 1 },
      year: { 2020: 2 },
      month: { '2020-10': 1, '2020-11': 1 },
      week: { '2020-w41': 1, '2020-w46': 1 },
    });
  });

  test('may have the newest first although another fits better', async () => {
    expect((await found('layers swapped', { sort: 'best' }))[0]).toBe('swap');
    const [older, newer] = [await found('layers', { sort: 'best' }), await found('layers', { sort: 'newest' })];
    expect([...newer].sort()).toEqual([...older].sort());
    expect(newer.slice(0, 2)).toEqual(['layers', 'swap']);
  });

  test('says what a misspelt word was taken for', async () => {
    const { corrections, unknown } = await engine.search(request('interpolaton'));
    expect(corrections).toEqual([{ word: 'interpolaton', meant: ['interpolation'] }]);
    expect(unknown).toEqual([]);
  });

  test('that is empty says without which part there would be hits, filters among them', async () => {
    const { total, nearest } = await engine.search(request('whales -gan', { sections: ['articles'] }));
    expect(total).toBe(0);
    expect(nearest?.excluding).toContainEqual({ clause: parseQuery('section:articles', SEARCH_FIELDS).clauses[0], hits: 1 });
  });
});

test('a search or a page that is aborted beforehand rejects', async () => {
  await expect(engine.search(request('gan'), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  await expect(engine.hits(request('gan'), 0, 10, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
});

test('an empty archive has nothing to find', async () => {
  const empty = new IndexEngine((await indexOf([])).index, SECTIONS);
  for (const text of ['gan', '']) {
    expect(await empty.search(request(text))).toMatchObject({ total: 0, sections: {}, groups: [], incomplete: false });
    expect(await empty.hits(request(text), 0, 40)).toEqual([]);
  }
});
