import type { MarkRange } from './engine.ts';

/**
 * Keeps the ranges that a reader would recognise. Fuzzy matching also reports stray letters on the way to a match;
 * a range counts only if it covers at least half of some word that was looked for (one character, for Chinese).
 */
export function honestMarks(ranges: readonly MarkRange[], text: string, words: readonly string[]): MarkRange[] {
  const shortest = Math.min(...words.map((word) => [...word].length));
  const kept = ranges.filter(([first, last]) => {
    const part = text.slice(first, last + 1);
    const length = [...part].length;
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part)) return length >= Math.min(2, shortest);
    return length >= Math.max(2, Math.ceil(shortest / 2));
  });
  return mergeRanges(kept);
}

/** Sorts ranges and joins those that touch. */
export function mergeRanges(ranges: readonly MarkRange[]): MarkRange[] {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** A piece of text, marked or not. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** Cuts a text at its marks. The pieces joined give the text again. */
export function cutAtMarks(text: string, ranges: readonly MarkRange[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const [first, last] of mergeRanges(ranges)) {
    if (first > from) pieces.push({ text: text.slice(from, first), marked: false });
    pieces.push({ text: text.slice(first, last + 1), marked: true });
    from = last + 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

/** The sentence of a text that holds most marked characters, with its marks moved along; the first one where none is marked. */
export function bestPassage(text: string, ranges: readonly MarkRange[]): { text: string; marks: MarkRange[] } {
  const sentences = [...text.matchAll(/[^.!?。！？]+(?:[.!?](?!\s|$)[^.!?。！？]*)*[.!?。！？]*\s*/g)];
  let best = { start: 0, text, score: -1 };
  for (const match of sentences) {
    const start = match.index;
    const end = start + match[0].length;
    const score = ranges.reduce((sum, [first, last]) => sum + Math.max(0, Math.min(last + 1, end) - Math.max(first, start)), 0);
    if (score > best.score) best = { start, text: match[0].trimEnd(), score };
  }
  const end = best.start + best.text.length;
  const marks = ranges
    .filter(([first, last]) => last >= best.start && first < end)
    .map(([first, last]): MarkRange => [Math.max(first, best.start) - best.start, Math.min(last, end - 1) - best.start]);
  return { text: best.text, marks };
}
