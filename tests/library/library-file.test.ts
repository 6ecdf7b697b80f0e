import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { printLibrary, readLibrary } from '../../src/library/moving/library-file.ts';
import { previewOf } from '../../src/library/moving/preview.ts';
import { factKey, type Fact } from '../../src/library/store/fact.ts';
import { PLACES_AFTER_A_WHILE } from './facts.ts';

const WRITTEN = new Date(Date.UTC(2026, 10, 29));
const AT = '2026-11-29T22:10:00.123Z-0000-k3f9x2ab';
const fact = (more: object) => ({ about: '2020-w48/superloss', kind: 'saved', value: true, at: AT, ...more });
const fileOf = (...facts: object[]) => JSON.stringify({ format: 'newsletter-library', version: 1, facts });
const byKey = (facts: readonly Fact[]) => facts.toSorted((a, b) => (factKey(a) < factKey(b) ? -1 : 1));
const schema = z.fromJSONSchema(
  JSON.parse(readFileSync('docs/library-file.schema.json', 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
);

describe('the file of everything that is kept', () => {
  test('says it all: read again, the facts are the same', () => {
    fc.assert(
      fc.property(PLACES_AFTER_A_WHILE, ([facts]) => {
        const text = printLibrary(facts.values(), WRITTEN);
        expect(schema.safeParse(JSON.parse(text)).error).toBeUndefined();
        expect(readLibrary(text)).toEqual({ facts: byKey([...facts.values()]) });
      }),
    );
  });

  test('carries ten thousand facts there and back', () => {
    const facts = Array.from({ length: 10_000 }, (_, i) => fact({ about: `2020-w48/item-${i}` }) as Fact);
    expect(readLibrary(printLibrary(facts, WRITTEN))).toEqual({ facts: byKey(facts) });
  });

  test.each([
    ['no JSON', 'saved: all'],
    ['something else', '{"facts":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['without facts', '{"format":"newsletter-library","version":1}'],
  ])('that is none, but %s, is told', (_, text) => {
    expect(readLibrary(text)).toEqual({ fault: { kind: 'other' } });
  });

  test('of a newer version is told', () => {
    expect(readLibrary('{"format":"newsletter-library","version":2,"facts":[]}')).toEqual({ fault: { kind: 'newer' } });
  });

  test.each([
    ['another item', { about: '../../etc' }],
    ['a kind that there is not', { kind: 'settings' }],
    ['a value that is none', { value: 'yes' }],
    ['a setting of an item', { kind: 'setting' }],
    ['a setting that is a number', { about: 'text-size', kind: 'setting', value: 12 }],
    ['a mark about a setting', { about: 'text-size' }],
    ['a mute of no subject', { about: 'everything', kind: 'mute', value: 'Everything' }],
    ['a mute of an item', { kind: 'mute', value: 'SuperLoss' }],
    ['a mute that has no name', { about: 'topic:gan', kind: 'mute' }],
    ['a mark about what can be muted', { about: 'topic:gan' }],
    ['no time', { at: 'yesterday' }],
    ['a time too far', { at: '9026-11-29T22:10:00.123Z-0000-k3f9x2ab' }],
    ['a note without texts', { kind: 'note', value: {} }],
    ['a note of nobody', { kind: 'note', value: { texts: [], seen: {} } }],
    ['a note whose writer is another', { kind: 'note', value: { texts: [], seen: { other000: AT } } }],
    ['an item without a headline', { kind: 'item', value: { section: 'papers', topics: [] } }],
    ['an item with a headline that is no text', { kind: 'item', value: { section: 'papers', topics: [], headline: { en: 1 } } }],
  ])('with %s in it is refused whole, and says which fact it is', (_, more) => {
    expect(readLibrary(fileOf(fact({}), fact(more)))).toEqual({ fault: { kind: 'fact', number: 2 } });
    expect(schema.safeParse(JSON.parse(fileOf(fact({ about: 1 })))).success).toBe(false);
  });
});

test('a preview counts what would change, and nothing that is so already or was changed later here', () => {
  const later = AT.replace('22:10', '23:10');
  const known = new Map(
    ([fact({}), fact({ kind: 'read', value: null, at: later })] as Fact[]).map((each): [string, Fact] => [factKey(each), each]),
  );
  const facts = [
    fact({ at: later }),
    fact({ kind: 'read' }),
    fact({ about: '2020-w48/deep-i2i' }),
    fact({ about: '2020-w48/deep-i2i', kind: 'read' }),
    fact({ about: '2020-w48/deep-i2i', kind: 'label:gan' }),
    fact({ about: '2020-w48/gone', value: null }),
    fact({ about: 'mark-read-on-follow', kind: 'setting' }),
    fact({ about: 'topic:gan', kind: 'mute', value: 'GANs' }),
  ] as Fact[];
  expect(previewOf(known, facts)).toEqual({ saved: 1, unsaved: 0, read: 1, unread: 0, others: 1, settings: 1, mutes: 1 });
});
