import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedFacts, countParts } from '../../../src/library/moving/link/carried.ts';
import { MOST_IN_LINK, MOST_UNPACKED } from '../../../src/library/moving/link/link-limits.ts';
import { packText, unpackText } from '../../../src/library/moving/link/packed-text.ts';
import { printTake, readTake } from '../../../src/library/moving/link/take-link.ts';
import { type Fact } from '../../../src/library/store/fact.ts';
import { newIn } from '../../../src/library/store/merge.ts';
import { mergeAll, PLACES_AFTER_A_WHILE } from '../facts.ts';
import { afterLink, ALL, AT, byKey, carried, fact, linkOf, mapOf, saying, sent, SITE } from './links.ts';

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
