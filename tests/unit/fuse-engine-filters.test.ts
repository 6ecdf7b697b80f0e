import { describe, expect, test } from 'vitest';
import { FuseEngine } from '../../src/search/fuse-engine.ts';
import type { SearchRequest } from '../../src/search/engine.ts';
import { request, SEARCH_FILE } from './documents.ts';

const engine = new FuseEngine(SEARCH_FILE);

async function found(text: string, more: Partial<SearchRequest> = {}): Promise<string[]> {
  return (await engine.search(request(text, more))).hits.map(({ document }) => document.item);
}

const ALL = ['desert', 'layers', 'small', 'card', 'deep', 'sharp', 'swap', 'ocean'];

describe('without words', () => {
  test('everything is there, the newest first, items of a week in their order', async () => {
    expect(await found('')).toEqual(ALL);
    expect(await found('   ')).toEqual(ALL);
  });

  test('nothing is marked', async () => {
    expect((await engine.search(request(''))).hits.every(({ marks }) => Object.keys(marks).length === 0)).toBe(true);
  });
});

describe('filters', () => {
  test('let only the sections chosen through', async () => {
    expect(await found('', { sections: ['articles', 'other'] })).toEqual(['desert', 'layers', 'card']);
    expect(await found('layers', { sections: ['articles'] })).toEqual(['layers']);
  });

  test('want every topic named', async () => {
    expect(await found('', { topics: ['gan'] })).toEqual(['small', 'swap']);
    expect(await found('', { topics: ['gan', 'few-shot'] })).toEqual(['small']);
    expect(await found('', { topics: ['unknown'] })).toEqual([]);
  });

  test.each([
    [{ from: '2020-11' }, ['desert', 'layers', 'small', 'card']],
    [{ to: '2020-10' }, ['deep', 'sharp', 'swap', 'ocean']],
    [{ from: '2020-10', to: '2020-10' }, ['deep', 'sharp', 'swap', 'ocean']],
    [{ from: '2020-10-05', to: '2020-11-08' }, ['small', 'card', 'deep', 'sharp']],
    [{ from: '2020-11-22', to: '2020-11-22' }, ['desert', 'layers']],
    [{ to: '2020' }, ALL],
    [{ from: '2021' }, []],
  ] satisfies [Partial<SearchRequest>, string[]][])('include the days at both ends: %o', async (range, items) => {
    expect(await found('', range)).toEqual(items);
  });
});

describe('an answer', () => {
  test('counts the sections as if none were chosen', async () => {
    const { sections, total } = await engine.search(request('', { sections: ['other'] }));
    expect(sections).toEqual({ papers: 4, articles: 2, 'use-cases': 1, other: 1 });
    expect(total).toBe(1);
  });

  test('counts sections under the other filters', async () => {
    expect((await engine.search(request('', { topics: ['nlp'], from: '2020-11' }))).sections).toEqual({ articles: 1, other: 1 });
  });

  test('has as many hits as were asked for, and says how many there are', async () => {
    const { hits, total } = await engine.search(request('', { limit: 3 }));
    expect(hits.map(({ document }) => document.item)).toEqual(ALL.slice(0, 3));
    expect(total).toBe(ALL.length);
    expect((await engine.search(request('', { limit: 0 }))).hits).toEqual([]);
  });

  test('may have the newest first although another fits better', async () => {
    const best = await found('layers swapped', { sort: 'best' });
    expect(best[0]).toBe('swap');
    const [older, newer] = [await found('gan', { sort: 'best' }), await found('gan', { sort: 'newest' })];
    expect([...newer].sort()).toEqual([...older].sort());
    const starts = (await engine.search(request('gan', { sort: 'newest' }))).hits.map(({ document }) => document.week.startsOn);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual([...starts].sort().reverse());
  });

  test('counts the topics of its hits, the most frequent first, and names those of hits and request', async () => {
    const { topics, topicLabels } = await engine.search(request('', { topics: ['gan'] }));
    expect(topics).toEqual([{ id: 'gan', label: { en: 'GANs', 'zh-Hans': '生成对抗网络' }, count: 2 }, { id: 'few-shot', label: { en: 'Few-shot learning' }, count: 1 }]);
    expect(topicLabels).toEqual({ gan: { en: 'GANs', 'zh-Hans': '生成对抗网络' }, 'few-shot': { en: 'Few-shot learning' } });
    expect((await engine.search(request('', { topics: ['unknown'] }))).topicLabels).toEqual({ unknown: { en: 'unknown' } });
  });
});

test('a search that is aborted beforehand rejects', async () => {
  await expect(engine.search(request('gan'), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
});

test('an empty archive has nothing to find', async () => {
  const empty = new FuseEngine({ documents: [], topics: [] });
  expect(await empty.search(request('gan'))).toEqual({ hits: [], total: 0, sections: {}, topics: [], topicLabels: {} });
  expect((await empty.search(request(''))).total).toBe(0);
});
