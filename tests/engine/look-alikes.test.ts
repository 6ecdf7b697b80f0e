import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsFor, indexOf, titled } from './sample-archive.ts';

const UNSEEN = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u200e',
  '\u202b',
  '\u2066',
  '\ufe0f',
  '\u034f',
  '\u061c',
  '\u180e',
  '\u{e0100}',
  '\u0007',
];
const HYPHENS = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe58', '\ufe63', '\uff0d'];
const TITLES = [
  'Quokkanet swaps layers',
  'Die Straße der Roboter',
  '神经机器翻译进展',
  'نموذج لغوي',
  'हिन्दी भाषा',
  '한국어 모델',
  'Wombatformer v2 GPT-3.5',
];

/** Puts characters between (or before, or behind) those of a text. */
const withInserted = (text: string, inserted: readonly (readonly [at: number, character: string])[]) => {
  const letters = [...text];
  for (const [at, character] of inserted) letters.splice(at % (letters.length + 1), 0, character);
  return letters.join('');
};
const inserted = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...UNSEEN)), { minLength: 1, maxLength: 6 });
const others = TITLES.map((title, i) => titled(`other-${i}`, `${title} and something else`));

describe('characters that are not seen', () => {
  test('hide no title: it is found as it stands and as it is read, and so is one without them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TITLES), inserted, inserted, async (title, first, second) => {
        const index = await indexOf([...others, titled('it', withInserted(title, first))]);
        for (const query of [title, withInserted(title, first), withInserted(title, second)])
          expect((await idsFor(index, query))[0]).toBe('it');
      }),
      { numRuns: 150 },
    );
  });

  test('lie inside highlights, which are of the same letters as without them', async () => {
    await fc.assert(
      fc.asyncProperty(inserted, async (places) => {
        const plain = 'A Quokkanet ½ for 神经机器翻译 naïve 2× ﬁne';
        const index = await indexOf([titled('it', withInserted(plain, places))]);
        const { found } = await index.search('quokkanet 机器翻译 naive fine 2x');
        const marked = found[0]!.titles[0]!.highlights.map(([start, end]) => found[0]!.titles[0]!.text.slice(start, end));
        const unseen = new RegExp(`[${UNSEEN.join('')}]`, 'gu');
        expect(marked.map((text) => text.replace(unseen, ''))).toEqual(['Quokkanet', '机器翻译', 'naïve', '2×', 'ﬁne']);
      }),
      { numRuns: 150 },
    );
  });

  test('leave operators what they are', async () => {
    const index = await indexOf(others);
    expect(await idsFor(index, '\u200etitle:quokkanet')).toEqual(['other-0']);
    expect(await idsFor(index, '\ufeff-title:quokkanet')).toHaveLength(others.length - 1);
  });
});

describe('look-alikes', () => {
  test.each([
    ...HYPHENS.map((hyphen) => [`few${hyphen}shot net`, 'few-shot net']),
    ['A 1024×1024 face', '1024x1024 face'],
    ['A 1024 ✕ 1024 face', '1024*1024 face'],
    ['A 1024x1024 face', '1024 × 1024 face'],
    ['Robots, 4× faster', '4x faster'],
    ['The ‘quoted’ d’Amour', "'quoted' d'amour"],
    ['The „quoted‟ «word»', 'quoted word'],
    ['Eﬃcient ﬂow', 'efficient flow'],
    ['CO₂ and x² at 10⁻³', 'co2 x2 10-3'],
    ['A\u00a0hard\u202fspace', 'a hard space'],
    ['ＦＵＬＬ　width', 'full width'],
  ])('in “%s” are what one types: %s', async (title, typed) => {
    const index = await indexOf([...others, titled('it', title)]);
    for (const query of [title, typed]) {
      expect((await idsFor(index, query))[0], query).toBe('it');
      expect(await idsFor(index, query, { exact: true }), query).toContain('it');
    }
  });

  test('of quotation marks stand around a phrase', async () => {
    const index = await indexOf([titled('a', 'net few shot'), titled('b', 'shot few')]);
    for (const query of ['„few shot“', '＂few shot＂', '“few shot”']) expect(await idsFor(index, query), query).toEqual(['a']);
  });
});
