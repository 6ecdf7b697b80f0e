import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/engine/format/bytes.ts';
import {
  ordinalOf,
  prefixRange,
  readTermDictionary,
  type TermDictionary,
  termAt,
  writeTermDictionary,
} from '../../src/engine/format/term-dictionary.ts';
import { nearWords } from '../../src/engine/match/edit-distance.ts';
import { expandWord } from '../../src/engine/match/expansion.ts';

function dictionaryOf(words: Iterable<string>): TermDictionary {
  const out = new ByteWriter();
  writeTermDictionary(
    out,
    [...new Set(words)].sort((a, b) => (a < b ? -1 : 1)).map((term) => ({ term, documents: 9 })),
  );
  return readTermDictionary(new ByteReader(out.finish()));
}

/** Distance by the table of the textbook: insertions, deletions, substitutions, swaps of neighbours. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [i];
    rows.push(row);
    for (let k = 1; k <= b.length; k++) {
      if (i === 0) {
        row.push(k);
        continue;
      }
      let best = Math.min(rows[i - 1]![k]! + 1, row[k - 1]! + 1, rows[i - 1]![k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1));
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) best = Math.min(best, rows[i - 2]![k - 2]! + 1);
      row.push(best);
    }
  }
  return rows[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '1', '学'), minLength: 2, maxLength: 9 });

describe('expansion', () => {
  test('a dictionary is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })), (words) => {
        const dictionary = dictionaryOf(words);
        const sorted = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
        expect(sorted.map((_, i) => termAt(dictionary, i))).toEqual(sorted);
        expect(sorted.map((one) => ordinalOf(dictionary, one))).toEqual(sorted.map((_, i) => i));
        expect(ordinalOf(dictionary, `${sorted[0] ?? ''}\u0000`)).toBe(-1);
      }),
    );
  });

  test('near words are exactly those that the textbook finds, whole and as beginnings', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        word,
        fc.constantFrom(1, 2),
        fc.boolean(),
        (words, wanted, limit, prefix) => {
          const dictionary = dictionaryOf(words);
          const expected = Array.from({ length: dictionary.size }, (_, ordinal) => {
            const other = termAt(dictionary, ordinal);
            const ends = prefix ? Array.from({ length: other.length + 1 }, (__, end) => end) : [other.length];
            return { ordinal, distance: Math.min(...ends.map((end) => distance(wanted, other.slice(0, end)))) };
          }).filter((near) => near.distance <= limit);
          expect(nearWords(dictionary, wanted, limit, prefix)).toEqual(expected);
        },
      ),
    );
  });

  test('words that begin alike stand together', () => {
    const dictionary = dictionaryOf(['gan', 'gans', 'gate', 'transfer', 'transformer']);
    expect(prefixRange(dictionary, 'ga')).toEqual([0, 3]);
    expect(prefixRange(dictionary, 'x')).toEqual([5, 5]);
  });

  test.each([
    ['trnasformer', false, 'transformer', 'near'],
    ['ransformer', false, 'transformer', 'near'],
    ['transformers', false, 'transformer', 'form'],
    ['transf', true, 'transformer', 'prefix'],
    ['trnasf', true, 'transformer', 'near'],
    ['planned', false, 'plan', 'form'],
  ])('%s is taken for %4$s', (typed, unfinished, meant, kind) => {
    const dictionary = dictionaryOf(['transformer', 'transfer', 'plan', 'gan']);
    const found = expandWord(dictionary, typed, { unfinished, exactOnly: false });
    expect(found.find((one) => one.word === meant)?.kind).toBe(kind);
    expect(expandWord(dictionary, typed, { unfinished, exactOnly: true })).toEqual([]);
  });
});
