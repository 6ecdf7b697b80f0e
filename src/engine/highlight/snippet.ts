import { type Highlight, mergeHighlights, type TermHighlight } from './highlights.ts';

/** The part of a summary that shows best why its document was found. */
export interface Snippet {
  /** Where the snippet begins in the summary. */
  start: number;
  text: string;
  /** Within `text`. */
  highlights: Highlight[];
}

type Range = [start: number, end: number];

const SENTENCE_END = /(?<=[.!?]["')\]’”]?)\s+|(?<=[。！？；]["”’」』）]?)(?!["”’」』）])|\n+/gu;
// In UTF-16 units; the longest is about three lines on a phone. What is longer is cut, what is shorter takes the next
// sentence as well.
const LONGEST = 260;
const SHORTEST = 80;
/** A cut is moved back to a space that is at most so near. */
const NEAR_SPACE = 24;

function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match.index > start) found.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}

const within = (highlights: readonly TermHighlight[], [start, end]: Range): TermHighlight[] =>
  highlights.filter(({ range }) => range[0] >= start && range[1] <= end);

/** The sentence with the most terms of the query, whose `highlights` in the text are these (the first of equals; the very first where no sentence has any). */
export function bestSnippet(text: string, highlights: readonly TermHighlight[]): Snippet {
  const parts = sentences(text);
  let best = 0;
  let bestCount = 0;
  for (const [i, part] of parts.entries()) {
    const count = new Set(within(highlights, part).map(({ term }) => term)).size;
    if (count > bestCount) {
      best = i;
      bestCount = count;
    }
  }
  const [first, firstEnd] = parts[best] ?? [0, text.length];
  const next = parts[best + 1];
  const end = next !== undefined && firstEnd - first < SHORTEST ? next[1] : firstEnd;
  const range = shorten(text, [first, end], within(highlights, [first, end])[0]?.range[0] ?? first);
  const inside = mergeHighlights(within(highlights, range));
  return { start: range[0], text: text.slice(...range), highlights: inside.map(([from, to]) => [from - range[0], to - range[0]]) };
}

/** Shortens a range to the longest length allowed, with its first highlight inside, cut at a space where one is near. */
function shorten(text: string, [start, end]: Range, highlight: number): Range {
  if (end - start <= LONGEST) return [start, end];
  const from = highlight - start < LONGEST * 0.6 ? start : cutAtSpace(text, highlight - 60);
  const to = Math.min(end, from + LONGEST);
  return [from, to === end ? end : Math.max(highlight, cutAtSpace(text, to))];
}

function cutAtSpace(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  if (space > near - NEAR_SPACE) return space + 1;
  // Not between the two halves of a surrogate pair.
  return /[\udc00-\udfff]/.test(text[near] ?? '') ? near - 1 : near;
}
