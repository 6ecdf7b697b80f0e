import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factKey, type Fact } from '../../src/library/store/fact.ts';
import { newIn } from '../../src/library/store/merge.ts';
import { mergeNotes, noteText, writeNote, type Note } from '../../src/library/store/note.ts';
import { mergeAll, PLACES_AFTER_A_WHILE } from './facts.ts';

const stateOf = (facts: ReadonlyMap<string, Fact>) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1));
const NOTE = '2020-w48/superloss';
const at = (minute: number, writer: string) => `2026-11-29T22:${String(minute).padStart(2, '0')}:00.000Z-0000-${writer}`;

describe('merging what two places keep', () => {
  test('gives the same whichever takes in the other', () => {
    fc.assert(
      fc.property(PLACES_AFTER_A_WHILE, ([a, b]) => {
        expect(stateOf(mergeAll(a, b))).toEqual(stateOf(mergeAll(b, a)));
      }),
    );
  });

  test('gives the same in whatever order three of them tell each other', () => {
    fc.assert(
      fc.property(PLACES_AFTER_A_WHILE, ([a, b, c]) => {
        expect(stateOf(mergeAll(mergeAll(a, b), c))).toEqual(stateOf(mergeAll(a, mergeAll(b, c))));
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(PLACES_AFTER_A_WHILE, ([a, b]) => {
        const once = mergeAll(a, b);
        expect(stateOf(mergeAll(once, b))).toEqual(stateOf(once));
        expect(newIn(once, [...a.values(), ...b.values()])).toEqual([]);
      }),
    );
  });

  test('loses nothing: every fact of either is there, as late as the later of the two', () => {
    fc.assert(
      fc.property(PLACES_AFTER_A_WHILE, ([a, b]) => {
        const both = mergeAll(a, b);
        expect(new Set(both.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
        for (const [key, { at: time, kind, value }] of both) {
          const sides = [a.get(key), b.get(key)].filter((fact) => fact !== undefined);
          expect(time).toBe(
            sides
              .map((side) => side.at)
              .sort()
              .at(-1),
          );
          if (kind !== 'note') expect(value).toBe(sides.find((side) => side.at === time)?.value);
        }
      }),
    );
  });

  test('keeps every text of a note that nobody who knew it has replaced', () => {
    fc.assert(
      fc.property(PLACES_AFTER_A_WHILE, ([a, b]) => {
        for (const [key, fact] of mergeAll(a, b)) {
          if (fact.kind !== 'note') continue;
          const [left, right] = [a.get(key)?.value as Note | undefined, b.get(key)?.value as Note | undefined];
          const knows = (side: Note | undefined, stamp: string) => (side?.seen[stamp.slice(-8)] ?? '') >= stamp;
          const has = (side: Note | undefined, stamp: string) => side?.texts.some((text) => text.at === stamp) ?? false;
          const kept = (fact.value as Note).texts.map((text) => text.at);
          for (const { at: stamp } of [...(left?.texts ?? []), ...(right?.texts ?? [])]) {
            const replaced = [left, right].some((side) => knows(side, stamp) && !has(side, stamp));
            expect(kept.includes(stamp)).toBe(!replaced);
          }
        }
      }),
    );
  });

  test('takes a list with several facts of a key as one', () => {
    fc.assert(
      fc.property(PLACES_AFTER_A_WHILE, ([a, b, c]) => {
        const news = newIn(a, [...b.values(), ...c.values()]);
        expect(new Set(news.map(factKey)).size).toBe(news.length);
        expect(stateOf(mergeAll(a, new Map(news.map((fact) => [factKey(fact), fact]))))).toEqual(stateOf(mergeAll(mergeAll(a, b), c)));
      }),
    );
  });
});

describe('a note', () => {
  test('that was changed on both sides keeps both texts, in the order in which they were written', () => {
    const base = writeNote(undefined, 'first', at(0, 'laptop00'));
    const there = writeNote(base, 'on the phone', at(2, 'phone000'));
    const here = writeNote(base, 'on the laptop', at(1, 'laptop00'));
    expect(noteText(mergeNotes(here, there))).toBe('on the laptop\n\n———\n\non the phone');
  });

  test('that one side read before changing it has only the newer text', () => {
    const base = writeNote(undefined, 'first', at(0, 'laptop00'));
    const after = writeNote(base, 'second', at(1, 'phone000'));
    expect(noteText(mergeNotes(base, after))).toBe('second');
  });

  test('that one side deleted and the other changed keeps the change', () => {
    const base = writeNote(undefined, 'first', at(0, 'laptop00'));
    const deleted = writeNote(base, '', at(5, 'laptop00'));
    const changed = writeNote(base, 'second', at(1, 'phone000'));
    expect(noteText(mergeNotes(deleted, changed))).toBe('second');
    expect(noteText(mergeNotes(deleted, base))).toBe('');
  });

  test('that two tabs of one device have open loses neither text', () => {
    const base = writeNote(undefined, 'first', at(0, 'taba0000'));
    const one = writeNote(base, 'typed here', at(1, 'taba0000'));
    const stored = mergeNotes(one, writeNote(base, 'typed there', at(2, 'tabb0000')));
    // The first tab goes on typing on what it wrote itself.
    const further = mergeNotes(stored, writeNote(one, 'typed here, on', at(3, 'taba0000')));
    expect(further.texts.map(({ text }) => text)).toEqual(['typed there', 'typed here, on']);
  });

  test('is what was typed, character by character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(noteText(writeNote(undefined, text, at(0, NOTE.slice(-8))))).toBe(text);
      }),
    );
  });
});
