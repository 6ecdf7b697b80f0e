import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FuseEngine, queryWords } from '../../src/search/fuse-engine.ts';
import type { SearchRequest } from '../../src/search/engine.ts';
import { request, SEARCH_FILE } from './documents.ts';

const engine = new FuseEngine(SEARCH_FILE);

async function found(text: string, more: Partial<SearchRequest> = {}): Promise<string[]> {
  return (await engine.search(request(text, more))).hits.map(({ document }) => document.item);
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
    expect(await found('adversarial')).toEqual(expect.arrayContaining(['swap', 'small']));
    expect((await found('BERT')).slice(0, 2).sort()).toEqual(['card', 'desert']);
    expect(await found('生成对抗网络')).toEqual(expect.arrayContaining(['swap', 'small']));
  });

  test('only if it has every word', async () => {
    expect(await found('whales interpolation')).toEqual([]);
    expect(await found('whales xqzvbnm')).toEqual([]);
  });
});

test('the better match stands first: the headline before the summary', async () => {
  expect((await found('layers')).slice(0, 2)).toEqual(['layers', 'swap']);
});

describe('what was found is marked', () => {
  test('in the field and language where it stands', async () => {
    const [hit] = (await engine.search(request('whales'))).hits;
    const [first, last] = hit?.marks['headline.en']?.[0] ?? [];
    expect(hit?.document.headline.en?.slice(first, (last ?? 0) + 1)).toBe('Whales');
    const [chinese] = (await engine.search(request('优化方法'))).hits;
    expect(chinese?.marks['headline.zh-Hans']).toEqual([[8, 11]]);
  });

  test('always within the text', async () => {
    const words = fc.constantFrom('layers', 'layrs', 'gan', 'of', 'synthesis', '网络', '的', 'sharpness-aware', 'a');
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 3 }), async (query) => {
        for (const { document, marks } of (await engine.search(request(query.join(' ')))).hits) {
          for (const [field, ranges] of Object.entries(marks)) {
            const [name, language = ''] = field.split('.') as ['title' | 'headline' | 'card' | 'summary', string?];
            const text = name === 'title' ? document.title : document[name]?.[language];
            expect(text, field).toBeDefined();
            for (const [first, last] of ranges ?? []) expect(first >= 0 && first <= last && last < (text?.length ?? 0), `${field} ${first}–${last}`).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('signs that the search language would take for operators', () => {
  test.each(['!whales', '=whales', "'whales", '^whales', 'whales$', '"whales"', '|whales', 'whales |', '^=whales!'])('do no harm: %s', async (text) => {
    expect((await found(text))[0]).toBe('ocean');
  });

  test('never make a search fail, whatever is typed', async () => {
    const text = fc.array(fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('!', '=', '"', "'", '^', '|', '$', 'a|b', '"a b', '!^"', '\\', 'texts.title')), { maxLength: 4 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { hits, total } = await engine.search(request(typed, { limit: 3 }));
        expect(hits.length).toBe(Math.min(3, total));
      }),
      { numRuns: 60 },
    );
  });

  test('are taken off at the ends of words, not within', () => {
    expect(queryWords(`  "style gan"  don't !no ^a$ c++ =| `)).toEqual(['style', 'gan', "don't", 'no', 'a', 'c++']);
    expect(queryWords(' ')).toEqual([]);
  });

  test('within a word are part of the word', async () => {
    expect(await found('whales|interpolation')).toEqual([]);
  });
});
