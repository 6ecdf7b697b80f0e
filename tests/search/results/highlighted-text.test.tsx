import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Highlight } from '../../../src/engine/highlight/highlights.ts';
import { cutAtHighlights, HighlightedText } from '../../../src/search/results/highlighted-text.tsx';

/** A text and highlights in it, in order and apart from each other. */
const highlighted = fc
  .oneof(fc.lorem({ mode: 'sentences', maxCount: 3 }), fc.string({ minLength: 1 }), fc.constantFrom('这是一句。那是另一句！', '.', ' a. '))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      highlights: fc.uniqueArray(fc.nat(text.length)).map((places): Highlight[] => {
        const sorted = places.sort((a, b) => a - b);
        return sorted.flatMap((start, i) => (i % 2 === 0 && sorted[i + 1] !== undefined ? [[start, sorted[i + 1] ?? 0] as const] : []));
      }),
    }),
  );

describe('cutting at highlights', () => {
  test('gives highlighted and unmarked pieces in turn', () => {
    expect(
      cutAtHighlights('abcdef', [
        [1, 3],
        [5, 6],
      ]),
    ).toEqual([
      { text: 'a', highlighted: false },
      { text: 'bc', highlighted: true },
      { text: 'de', highlighted: false },
      { text: 'f', highlighted: true },
    ]);
    expect(cutAtHighlights('abc', [])).toEqual([{ text: 'abc', highlighted: false }]);
    expect(cutAtHighlights('abc', [[0, 3]])).toEqual([{ text: 'abc', highlighted: true }]);
    expect(cutAtHighlights('', [])).toEqual([]);
  });

  test('loses nothing: the pieces joined are the text, the highlighted ones what was highlighted', () => {
    fc.assert(
      fc.property(highlighted, ({ text, highlights }) => {
        const pieces = cutAtHighlights(text, highlights);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(pieces.filter((piece) => piece.highlighted).map((piece) => piece.text)).toEqual(
          highlights.map(([start, end]) => text.slice(start, end)),
        );
      }),
    );
  });
});

test('a text is shown with its highlights, and with its language where that is not the page’s', () => {
  expect(renderToStaticMarkup(<HighlightedText text="a <b> c" highlights={[[2, 5]]} />)).toBe(
    '<span><span>a </span><mark>&lt;b&gt;</mark><span> c</span></span>',
  );
  expect(renderToStaticMarkup(<HighlightedText text="优化方法" highlights={[[0, 2]]} lang="zh-Hans" />)).toBe(
    '<span lang="zh-Hans"><mark>优化</mark><span>方法</span></span>',
  );
});
