import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkRange } from '../../src/search/engine.ts';
import { bestPassage, cutAtMarks, honestMarks, mergeRanges } from '../../src/search/marks.ts';

/** A text and ranges within it, in any order. */
const marked = fc
  .oneof(fc.lorem({ mode: 'sentences', maxCount: 5 }), fc.string({ minLength: 1 }), fc.constantFrom('这是一句。那是另一句！', 'Version 2.5 is out... Really? Yes.', '.', '。。', ' a. '))
  .chain((text) => fc.record({ text: fc.constant(text), ranges: fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([a, b]): MarkRange => [Math.min(a, b), Math.max(a, b)])) }));

function covered(ranges: readonly MarkRange[]): number[] {
  return [...new Set(ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)))].sort((a, b) => a - b);
}

describe('merging ranges', () => {
  test('sorts them and joins those that overlap or touch', () => {
    expect(mergeRanges([[5, 6], [0, 1], [2, 3], [1, 2], [8, 9]])).toEqual([[0, 3], [5, 6], [8, 9]]);
    expect(mergeRanges([[0, 9], [2, 3]])).toEqual([[0, 9]]);
    expect(mergeRanges([])).toEqual([]);
  });

  test('covers the same characters, with gaps between', () => {
    fc.assert(
      fc.property(marked, ({ ranges }) => {
        const merged = mergeRanges(ranges);
        expect(covered(merged)).toEqual(covered(ranges));
        merged.slice(1).forEach(([first], place) => expect(first).toBeGreaterThan((merged[place]?.[1] ?? 0) + 1));
      }),
    );
  });
});

describe('cutting at marks', () => {
  test('gives marked and unmarked pieces in turn', () => {
    expect(cutAtMarks('abcdef', [[1, 2], [5, 5]])).toEqual([
      { text: 'a', marked: false },
      { text: 'bc', marked: true },
      { text: 'de', marked: false },
      { text: 'f', marked: true },
    ]);
    expect(cutAtMarks('abc', [])).toEqual([{ text: 'abc', marked: false }]);
    expect(cutAtMarks('', [])).toEqual([]);
  });

  test('loses nothing: the pieces joined are the text, the marked ones what was marked', () => {
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        const pieces = cutAtMarks(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        const marks = covered(ranges).map((place) => text[place]).join('');
        expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text).join('')).toBe(marks);
      }),
    );
  });
});

describe('marks that a reader would recognise', () => {
  test('are at least half of a word, not stray letters', () => {
    expect(honestMarks([[0, 5], [8, 8], [10, 11]], 'layers of an ox', ['layers'])).toEqual([[0, 5]]);
    expect(honestMarks([[0, 2]], 'layers', ['layers'])).toEqual([[0, 2]]);
    expect(honestMarks([[0, 1]], 'layers', ['layers'])).toEqual([]);
  });

  test('of a Chinese word may be two characters; one, where one was looked for', () => {
    expect(honestMarks([[0, 1]], '网络很深', ['生成对抗网络'])).toEqual([[0, 1]]);
    expect(honestMarks([[0, 0]], '网络很深', ['网络'])).toEqual([]);
    expect(honestMarks([[0, 0]], '网络很深', ['网'])).toEqual([[0, 0]]);
  });

  test('are a part of what was matched', () => {
    fc.assert(
      fc.property(marked, fc.array(fc.constantFrom('a', 'word', '网络'), { minLength: 1 }), ({ text, ranges }, words) => {
        expect(covered(ranges)).toEqual(expect.arrayContaining(covered(honestMarks(ranges, text, words))));
      }),
    );
  });
});

describe('the passage that is shown of a summary', () => {
  const text = 'First comes this. Then, at version 2.5, layers are swapped. Last comes that.';
  const at = (word: string): MarkRange => [text.indexOf(word), text.indexOf(word) + word.length - 1];

  test('is the sentence with most marked', () => {
    const passage = bestPassage(text, [at('this'), at('layers'), at('swapped')]);
    expect(passage.text).toBe('Then, at version 2.5, layers are swapped.');
    expect(passage.marks.map(([first, last]) => passage.text.slice(first, last + 1))).toEqual(['layers', 'swapped']);
  });

  test('is the first sentence where nothing is marked', () => {
    expect(bestPassage(text, [])).toEqual({ text: 'First comes this.', marks: [] });
  });

  test('is a sentence of Chinese too', () => {
    const passage = bestPassage('这是一句。那是另一句！', [[7, 8]]);
    expect(passage).toEqual({ text: '那是另一句！', marks: [[2, 3]] });
  });

  test('is a part of the text, and what is marked in it was marked there', () => {
    fc.assert(
      fc.property(marked, ({ text: any, ranges }) => {
        const passage = bestPassage(any, ranges);
        expect(any).toContain(passage.text);
        for (const [first, last] of passage.marks) expect(first >= 0 && first <= last && last < passage.text.length).toBe(true);
        const words = covered(ranges).map((place) => any[place]).join('');
        for (const [first, last] of passage.marks) expect(words).toContain(passage.text.slice(first, last + 1));
      }),
    );
  });
});
