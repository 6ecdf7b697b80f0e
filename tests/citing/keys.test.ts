import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CitedItem } from '../../src/citing/cited-item.ts';
import { plainKey, uniqueKeys } from '../../src/citing/keys.ts';

const paper = (title: string, authors: string[], more: Partial<NonNullable<CitedItem['paper']>> = {}): CitedItem => ({
  id: 'some-thing',
  headline: { en: 'Words' },
  paper: { title, authors, ...more },
});
const page = (title: string, url: string | undefined): CitedItem => ({
  id: 'wide-net',
  headline: { en: 'Words' },
  url,
  card: { title: { en: title }, site: 'x' },
});

describe('a key says who, when and what', () => {
  test.each<[key: string, item: CitedItem]>([
    ['foret2020sharpness', paper('Sharpness-Aware Minimization', ['Pierre Foret', 'Ariel Kleiner'], { year: 2020 })],
    ['foret2020sharpness', paper('Sharpness', ['Pierre Foret'], { year: 2020, venue: { name: 'ICLR', year: 2021 } })],
    ['foret2021sharpness', paper('Sharpness', ['Pierre Foret'], { venue: { name: 'ICLR', year: 2021 } })],
    ['foret2019sharpness', paper('On the Sharpness', ['Pierre Foret'])],
    ['muller2020deep', paper('Deep', ['Jörg Müller'], { year: 2020 })],
    ['strom2020deep', paper('Deep', ['Åse Strøm'], { year: 2020 })],
    ['oord2018representation', paper('Representation Learning', ['Aaron van den Oord'], { year: 2018 })],
    ['openai2020dall', paper('DALL·E', ['OpenAI'], { year: 2020 })],
    ['obrien2020how', paper('How?', ["Conan O'Brien"], { year: 2020 })],
    ['deepmind2019alphafold', page('AlphaFold: a solution', 'https://www.deepmind.com/blog/x')],
    ['googleblog2019using', page('Using', 'https://ai.googleblog.com/2020/11/x.html')],
    ['someone2019my', page('My', 'https://someone.github.io/')],
    ['deepmind2019wide', page('深度学习', 'https://deepmind.com/')],
    ['x3blue2019what', page('What', 'https://3blue.example/')],
    ['item2019hello', page('Hello', undefined)],
    ['item2020some', paper('深度学习', ['王小明'], { year: 2020 })],
  ])('%s', (key, item) => {
    expect(plainKey(item, '2019-w40', 'en')).toBe(key);
  });
});

const plainKeys = fc.array(fc.constantFrom('a2020x', 'a2020xb', 'b2020x', 'a2020xc', 'a2020xbb'), { maxLength: 60 });
const works = (plain: readonly string[]) => new Map(plain.map((key, at) => [`work ${at}`, key]));

describe('keys of an archive', () => {
  test('are all different', () => {
    fc.assert(
      fc.property(plainKeys, (plain) => {
        const keys = [...uniqueKeys(works(plain)).values()];
        expect(new Set(keys).size).toBe(plain.length);
      }),
    );
  });

  test('begin with the plain key', () => {
    fc.assert(
      fc.property(plainKeys, (plain) => {
        for (const [work, key] of uniqueKeys(works(plain))) expect(key.startsWith(works(plain).get(work)!)).toBe(true);
      }),
    );
  });

  test('stay when newer works come', () => {
    const names = fc.array(fc.constantFrom('a2020x', 'b2020x', 'c2021y'), { maxLength: 80 });
    fc.assert(
      fc.property(names, names, (old, added) => {
        const before = uniqueKeys(works(old));
        const after = uniqueKeys(works([...old, ...added]));
        for (const [work, key] of before) expect(after.get(work)).toBe(key);
      }),
    );
  });
});
