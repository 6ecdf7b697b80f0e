import { type Highlight, mergeHighlights, type TermHighlight } from './highlights.ts';
import { endOfWidth, startOfWidth, widthOf } from './width.ts';

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
// As wide as so many letters. What is longer is cut, what is shorter takes the next sentence as well.
const LONGEST = 260;
const SHORTEST = 80;
/** What stands before the first highlight of a sentence that is cut at its beginning. */
const BEFORE = 60;
/** A cut is moved back to a space that is at most so near. */
const NEAR_SPACE = 24;
/** A sentence of common length, and how fast further occurrences of a term in one cease to count and length does. */
const PIVOT = 87;
const K1 = 1.2;
const B = 0.75;

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

/**
 * How well a sentence shows why its document was found: its terms by their inverse document frequency, the denser the better
 * (BM25 on sentences, with the constants of PassageScorer in Lucene's UnifiedHighlighter).
 */
function scoreOf(text: string, part: Range, highlights: readonly TermHighlight[], idfs: readonly number[]): number {
  const length = 1 - B + (B * widthOf(text, ...part)) / PIVOT;
  const frequencies = new Map<number, number>();
  for (const { term, weak } of within(highlights, part)) if (!weak) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  let score = 0;
  for (const [term, frequency] of frequencies) score += ((idfs[term] ?? 1) * frequency) / (frequency + K1 * length);
  return score;
}

/**
 * The sentence that shows best why a text was found, whose `highlights` are these (the first of equals; the very first where no
 * sentence has any). `idfs` gives the inverse document frequency of the query's terms, by their numbers.
 */
export function bestSnippet(text: string, highlights: readonly TermHighlight[], idfs: readonly number[] = []): Snippet {
  const parts = sentences(text);
  const scores = parts.map((part) => scoreOf(text, part, highlights, idfs));
  const best = Math.max(0, scores.indexOf(Math.max(0, ...scores)));
  const [first, firstEnd] = parts[best] ?? [0, text.length];
  const next = parts[best + 1];
  const end = next !== undefined && widthOf(text, first, firstEnd) < SHORTEST ? next[1] : firstEnd;
  const range = shorten(text, [first, end], within(highlights, [first, end]), idfs);
  const inside = mergeHighlights(within(highlights, range));
  return { start: range[0], text: text.slice(...range), highlights: inside.map(([from, to]) => [from - range[0], to - range[0]]) };
}

/** The beginning of the highlight from which on most of a query, by its terms' inverse document frequency, stands close together. */
function densest(text: string, highlights: readonly TermHighlight[], idfs: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [i, { range }] of highlights.entries()) {
    const end = endOfWidth(text, range[0], LONGEST - BEFORE);
    const terms = new Set(highlights.slice(i).flatMap((each) => (each.weak || each.range[1] > end ? [] : [each.term])));
    const sum = [...terms].reduce((all, term) => all + (idfs[term] ?? 1), 0);
    if (sum > most) {
      most = sum;
      best = range[0];
    }
  }
  return best;
}

/** Shortens a range to the longest length allowed, with most of its highlights inside, cut at a space where one is near. */
function shorten(text: string, [start, end]: Range, highlights: readonly TermHighlight[], idfs: readonly number[]): Range {
  if (widthOf(text, start, end) <= LONGEST) return [start, end];
  const highlight = densest(text, highlights, idfs) ?? start;
  const near = widthOf(text, start, highlight) < LONGEST * 0.6 && !isBeyond(text, start, highlight, highlights);
  const from = near ? start : cutAtSpace(text, startOfWidth(text, highlight, BEFORE));
  const to = Math.min(end, endOfWidth(text, from, LONGEST));
  return [from, to === end ? end : Math.max(highlight, cutAtSpace(text, to))];
}

/** Whether highlights that stand close together from `highlight` on would be cut off if the snippet began at `start`. */
function isBeyond(text: string, start: number, highlight: number, highlights: readonly TermHighlight[]): boolean {
  const end = endOfWidth(text, start, LONGEST);
  const wanted = endOfWidth(text, highlight, LONGEST - BEFORE);
  return highlights.some(({ range, weak }) => !weak && range[0] >= highlight && range[1] > end - NEAR_SPACE && range[1] <= wanted);
}

function cutAtSpace(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  if (space > near - NEAR_SPACE) return space + 1;
  // Not between the two halves of a surrogate pair.
  return /[\udc00-\udfff]/.test(text[near] ?? '') ? near - 1 : near;
}
