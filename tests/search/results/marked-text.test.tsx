import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { cutAtMarks, MarkedText } from '../../../src/search/results/marked-text.tsx';
import type { MarkRange } from '../../../src/search/search-engine.ts';

/** A text and marks in it, in order and apart from each other. */
const marked = fc
  .oneof(fc.lorem({ mode: 'sentences', maxCount: 3 }), fc.string({ minLength: 1 }), fc.constantFrom('这是一句。那是另一句！', '.', ' a. '))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      marks: fc.uniqueArray(fc.nat(text.length)).map((places): MarkRange[] => {
        const sorted = places.sort((a, b) => a - b);
        return sorted.flatMap((start, i) => (i % 2 === 0 && sorted[i + 1] !== undefined ? [[start, sorted[i + 1] ?? 0] as const] : []));
      }),
    }),
  );

describe('cutting at marks', () => {
  test('gives marked and unmarked pieces in turn', () => {
    expect(
      cutAtMarks('abcdef', [
        [1, 3],
        [5, 6],
      ]),
    ).toEqual([
      { text: 'a', marked: false },
      { text: 'bc', marked: true },
      { text: 'de', marked: false },
      { text: 'f', marked: true },
    ]);
    expect(cutAtMarks('abc', [])).toEqual([{ text: 'abc', marked: false }]);
    expect(cutAtMarks('abc', [[0, 3]])).toEqual([{ text: 'abc', marked: true }]);
    expect(cutAtMarks('', [])).toEqual([]);
  });

  test('loses nothing: the pieces joined are the text, the marked ones what was marked', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const pieces = cutAtMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(
          marks.map(([start, end]) => text.slice(start, end)),
        );
      }),
    );
  });
});

test('a text is shown with its marks, and with its language where that is not the page’s', () => {
  expect(renderToStaticMarkup(<MarkedText text="a <b> c" marks={[[2, 5]]} />)).toBe('a <mark>&lt;b&gt;</mark> c');
  expect(renderToStaticMarkup(<MarkedText text="优化方法" marks={[[0, 2]]} lang="zh-Hans" />)).toBe(
    '<span lang="zh-Hans"><mark>优化</mark>方法</span>',
  );
});
