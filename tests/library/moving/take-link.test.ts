import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textHash } from '../../../src/archive/texts/text-hash.ts';
import { carriedFacts, countParts, PARTS, type Part } from '../../../src/library/moving/link/carried.ts';
import { MOST_IN_LINK, MOST_UNPACKED } from '../../../src/library/moving/link/link-limits.ts';
import { packText, unpackText } from '../../../src/library/moving/link/packed-text.ts';
import { isTake } from '../../../src/library/moving/link/take-fragment.ts';
import { printTake, readTake } from '../../../src/library/moving/link/take-link.ts';
import { factKey, type Fact } from '../../../src/library/store/fact.ts';
import { newIn } from '../../../src/library/store/merge.ts';
import { mergeAll, PLACES_AFTER_A_WHILE } from '../facts.ts';

const SITE = 'https://example.org/weekly/';
const ALL: ReadonlySet<Part> = new Set(PARTS);
const AT = '2026-11-29T22:10:00.123Z-0000-k3f9x2ab';
const fact = (more: object = {}) => ({ about: '2020-w48/superloss', kind: 'saved', value: true, at: AT, ...more }) as Fact;
const byKey = (facts: Iterable<Fact>) => [...facts].sort((a, b) => (factKey(a) < factKey(b) ? -1 : 1));
const carried = (facts: ReadonlyMap<string, Fact>) => carriedFacts(facts.values(), ALL);

async function linkOf(facts: readonly Fact[]): Promise<string> {
  const link = await printTake(facts, SITE);
  if (link === undefined) throw new Error('too much for a link');
  return link;
}

/** Facts after their way through a link. */
async function sent(facts: readonly Fact[]): Promise<Fact[]> {
  const read = await readTake(await linkOf(facts), SITE);
  if ('fault' in read) throw new Error(read.fault);
  return byKey(read.facts);
}

const mapOf = (facts: readonly Fact[]) => new Map(facts.map((each): [string, Fact] => [factKey(each), each]));

/** A place after it took in the link of another. */
const afterLink = async (place: ReadonlyMap<string, Fact>, from: ReadonlyMap<string, Fact>) =>
  mergeAll(place, mapOf(await sent(carried(from))));

/** A link that says what it is told to. */
async function saying(value: unknown): Promise<string> {
  return `#take=1.${await packText(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]))}`;
}

describe('a link to another device', () => {
  test('says all that it carries, as it is', async () => {
    await fc.assert(
      fc.asyncProperty(PLACES_AFTER_A_WHILE, async ([facts]) => {
        expect(await sent(carried(facts))).toEqual(byKey(carried(facts)));
      }),
    );
  });

  test('can carry nothing', async () => {
    expect(await sent([])).toEqual([]);
  });

  test('carries thousands', async () => {
    const facts = Array.from({ length: 3000 }, (_, i) => {
      const at = `${new Date(Date.UTC(2026, 0, 1) + i * 97_531).toISOString()}-000${i % 3}-writer${10 + Math.floor(i / 50)}`;
      return fact({
        about: `20${20 + (i % 7)}-w${10 + (i % 40)}/item-${i}`,
        kind: i % 2 ? 'read' : 'saved',
        value: i % 5 ? true : null,
        at,
      });
    });
    expect(await sent(facts)).toEqual(byKey(facts));
  });

  test('carries stamps that only a file changed by hand has', async () => {
    const facts = ['2026-11-29T24:00:00.000Z-0007-k3f9x2ab', '1000-01-01T00:00:00.000Z-9999-aaaaaaaa', AT].map((at, i) =>
      fact({ about: `2020-w48/item-${i}`, at }),
    );
    expect(await sent(facts)).toEqual(byKey(facts));
  });

  test('is the same for the same facts, in whatever order they are kept', async () => {
    await fc.assert(
      fc.asyncProperty(PLACES_AFTER_A_WHILE, async ([facts]) => {
        expect(await linkOf(carried(facts).reverse())).toBe(await linkOf(carried(facts)));
      }),
    );
  });

  test('has letters that need no encoding in an address, and stays within one for a year of reading', async () => {
    const link = await linkOf(Array.from({ length: 600 }, (_, i) => fact({ about: `2020-w48/some-item-${i}`, kind: 'read' })));
    expect(link).toMatch(/^#take=1\.[\w-]+$/);
    expect(link.length).toBeLessThan(MOST_IN_LINK);
  });

  test('is as its documentation says', async () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync('docs/library-file.md', 'utf8')) ?? [];
    expect(await readTake(await saying(example), SITE)).toEqual({
      facts: [
        fact({ at: '2026-11-29T22:10:00.123Z-0000-k3f9x2ab' }),
        fact({ kind: 'read', value: null, at: '2026-11-29T22:10:05.523Z-0001-k3f9x2ab' }),
      ],
    });
  });

  test('carries the parts that are chosen: neither notes nor labels, nor what items were', () => {
    const facts = [
      fact(),
      fact({ kind: 'read', value: null }),
      fact({ kind: 'label:gan' }),
      fact({ kind: 'item', value: { section: 'papers', headline: { en: 'One' }, topics: [] } }),
      fact({ kind: 'note', value: { texts: [], seen: { k3f9x2ab: AT } } }),
      fact({ about: 'shortcuts-off', kind: 'setting' }),
      fact({ about: 'topic:gan', kind: 'mute', value: 'GANs' }),
    ];
    expect(carriedFacts(facts, ALL).map(({ kind }) => kind)).toEqual(['saved', 'read', 'setting', 'mute']);
    expect(carriedFacts(facts, new Set(['read'] as const)).map(({ kind }) => kind)).toEqual(['read']);
    expect(carriedFacts(facts, new Set())).toEqual([]);
    expect(countParts(facts)).toEqual({ saved: 1, read: 0, settings: 2 });
  });
});

describe('through links', () => {
  test('it is the same which of two devices takes in the other', async () => {
    await fc.assert(
      fc.asyncProperty(PLACES_AFTER_A_WHILE, async ([a, b]) => {
        const [here, there] = [await afterLink(a, b), await afterLink(b, a)];
        expect(byKey(carried(here))).toEqual(byKey(carried(there)));
        // As by a file.
        expect(byKey(carried(here))).toEqual(byKey(carried(mergeAll(a, b))));
      }),
    );
  });

  test('in whatever order three devices tell each other, they end alike', async () => {
    await fc.assert(
      fc.asyncProperty(PLACES_AFTER_A_WHILE, async ([a, b, c]) => {
        const one = await afterLink(await afterLink(a, b), c);
        const other = await afterLink(a, await afterLink(b, c));
        expect(byKey(carried(one))).toEqual(byKey(carried(other)));
      }),
    );
  });

  test('the second time changes nothing, and notes and labels are never touched', async () => {
    await fc.assert(
      fc.asyncProperty(PLACES_AFTER_A_WHILE, async ([a, b]) => {
        const once = await afterLink(a, b);
        expect(newIn(once, await sent(carried(b)))).toEqual([]);
        const others = (facts: ReadonlyMap<string, Fact>) => byKey(facts.values()).filter(({ kind }) => /^(?:note|label)/.test(kind));
        expect(others(once)).toEqual(others(a));
      }),
    );
  });

  test('what was deleted later stays deleted, and deletes', async () => {
    const later = AT.replace('22:10', '23:10');
    const deleted = fact({ value: null, at: later });
    expect([...mergeAll(mapOf([deleted]), mapOf(await sent([fact()]))).values()]).toEqual([deleted]);
    expect([...mergeAll(mapOf([fact()]), mapOf(await sent([deleted]))).values()]).toEqual([deleted]);
  });
});

describe('what anybody may have written', () => {
  const row = ['s', '2020-w48/superloss', 1_796_000_000_000];
  const said = (...facts: unknown[]) => ({ site: textHash(SITE), facts: ['k3f9x2ab', ...facts] });

  test('in the right form is taken in, so that these tests test what they say', async () => {
    expect(await readTake(await saying(said(row)), SITE)).toMatchObject({ facts: [{ kind: 'saved' }] });
  });

  test.each([
    ['nothing', '#take='],
    ['no version', '#take=abc'],
    ['a version that there never was', '#take=0.abc'],
    ['a version of letters', '#take=one.abc'],
    ['nothing after its version', '#take=1.'],
    ['no base64', '#take=1.a*b'],
    ['base64 of a length that there is not', '#take=1.abcde'],
    ['base64 of other signs', '#take=1.ab+/'],
    ['base64 in lines', '#take=1.ab\ncd'],
    ['no deflate', '#take=1.aGVsbG8gd29ybGQ'],
  ])('with %s is refused', async (_, hash) => {
    expect(await readTake(hash, SITE)).toEqual({ fault: 'damaged' });
  });

  test.each([
    ['no JSON', 'hello'],
    ['a number', 1],
    ['null', null],
    ['a list', []],
    ['a text', '"text"'],
    ['no facts', { site: textHash(SITE) }],
    ['no site', { facts: [] }],
    ['facts that are none', { site: textHash(SITE), facts: {} }],
    ['lists in lists', '['.repeat(400_000)],
    ['a row that is a number', said(1)],
    ['a row that is null', said(null)],
    ['a row that is an object', said({ ...row })],
    ['an empty row', said([])],
    ['a kind that there is not', said(['n', ...row.slice(1)])],
    ['a kind by its whole name', said(['saved', ...row.slice(1)])],
    ['a kind that every object has', said(['__proto__', ...row.slice(1)])],
    ['a kind that every function has', said(['constructor', ...row.slice(1)])],
    ['a kind that is a list', said([['s'], ...row.slice(1)])],
    ['an item that every object has', said(['s', '__proto__', 1])],
    ['an item outside', said(['s', '../../etc', 1])],
    ['an item that is none', said(['s', 7, 1])],
    ['no time', said(['s', '2020-w48/superloss'])],
    ['a time beyond all', said(['s', '2020-w48/superloss', 1e300])],
    ['a time in ten thousand years', said(['s', '2020-w48/superloss', 3e14])],
    ['a time before the first', said(['s', '2020-w48/superloss', -1e14])],
    ['a time that is a word', said(['s', '2020-w48/superloss', 'yesterday'])],
    ['a count that is a text', said([...row, '0000'])],
    ['a count that is too high', said([...row, 10_000])],
    ['a count below zero', said([...row, -1])],
    ['a writer that is too long', { site: textHash(SITE), facts: ['somebody-else', row] }],
    ['no writer', { site: textHash(SITE), facts: [row] }],
    ['a value that is none', said([...row, 0, 'yes'])],
    ['a value that is false', said([...row, 0, false])],
    ['a value that is an object', said([...row, 0, { __proto__: null }])],
    ['a setting whose name is none', said(['t', '__proto__', 1])],
    ['a mute of nothing', said(['m', 'everything', 1, 0, 'Everything'])],
    ['one fact that is none among good ones', said(row, ['s', 'x', 1], row)],
  ])('with %s is refused whole', async (_, value) => {
    expect(await readTake(await saying(value), SITE)).toEqual({ fault: 'damaged' });
  });

  test('with names that every object has beside it says no more than it says', async () => {
    const text = `{"__proto__":{"site":"x"},"constructor":1,"site":"${textHash(SITE)}","facts":["k3f9x2ab",["t","constructor",1796000000000]]}`;
    expect(await readTake(await saying(text), SITE)).toMatchObject({ facts: [{ about: 'constructor', kind: 'setting', value: true }] });
    expect(Object.prototype).not.toHaveProperty('site');
  });

  test('cut off anywhere is refused', async () => {
    const link = await linkOf([fact(), fact({ kind: 'read' })]);
    for (let end = '#take='.length; end < link.length; end++)
      expect(await readTake(link.slice(0, end), SITE), link.slice(0, end)).toEqual({ fault: 'damaged' });
  });

  test('changed in one letter is refused, where that changes anything', async () => {
    const facts = [fact(), fact({ kind: 'read' }), fact({ about: 'topic:gan', kind: 'mute', value: 'GANs' })];
    const link = await linkOf(facts);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: '#take=1.'.length, max: link.length - 1 }), fc.constantFrom(...'aZ09-_'), async (at, letter) => {
        const read = await readTake(link.slice(0, at) + letter + link.slice(at + 1), SITE);
        // The last letter has bits that stand for nothing.
        if ('facts' in read) expect(byKey(read.facts)).toEqual(byKey(facts));
        else expect(read.fault).toBe('damaged');
      }),
    );
    for (const changed of [link.toLowerCase(), `${link}A`, `${link}AAAA`, link.replace('.', '.A')])
      expect(await readTake(changed, SITE)).toEqual({ fault: 'damaged' });
  });

  test('of a newer version is told', async () => {
    expect(await readTake('#take=2.whatever*it+is', SITE)).toEqual({ fault: 'newer' });
    expect(await readTake('#take=10.', SITE)).toEqual({ fault: 'newer' });
  });

  test('of another site is told', async () => {
    expect(await readTake(await linkOf([fact()]), 'https://example.org/other/')).toEqual({ fault: 'elsewhere' });
  });

  test('that unpacks to far more is stopped on the way, and told', async () => {
    const bomb = await packText(new Blob(Array.from({ length: 64 }, () => new Uint8Array(1_000_000))));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readTake(`#take=1.${bomb}`, SITE)).toEqual({ fault: 'tooLarge' });
  });

  test('is told by its fragment, however its sign is written', async () => {
    const link = await linkOf([fact()]);
    for (const hash of [link, link.replace('=', '%3D'), link.replace('=', '%3d')]) {
      expect(isTake(hash)).toBe(true);
      expect(await readTake(hash, SITE)).toEqual({ facts: [fact()] });
    }
    for (const hash of ['', '#', '#take', '#take-2', '#superloss', '#x#take=1.abc']) expect(isTake(hash)).toBe(false);
  });
});

describe('limits', () => {
  test('a text of as much as a link may hold comes back, and of one byte more does not', async () => {
    const most = 'x'.repeat(MOST_UNPACKED);
    expect(await unpackText(await packText(new Blob([most])))).toEqual({ text: most });
    expect(await unpackText(await packText(new Blob([`${most}x`])))).toEqual({ fault: 'tooLarge' });
  });

  test('what would not be taken in there is not sent, however short its link', async () => {
    const facts = Array.from({ length: 1100 }, (_, i) => fact({ about: `search-${i}`, kind: 'setting', value: 'q='.padEnd(990, 'a') }));
    expect(await printTake(facts, SITE)).toBeUndefined();
    expect(await sent(facts.slice(0, 900))).toEqual(byKey(facts.slice(0, 900)));
  });

  test('texts of all languages come back, also where a piece ends within a letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 3000 }), async (text) => {
        expect(await unpackText(await packText(new Blob([text])))).toEqual({ text });
      }),
      { numRuns: 30 },
    );
  });
});
