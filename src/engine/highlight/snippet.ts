import { type Mark, type Marker, marksIn, mergeMarks, type SlotMark } from './highlights.ts';

/** The part of a summary that shows best why it was found. */
export interface Passage {
  /** Where the passage begins in the summary. */
  start: number;
  text: string;
  /** Within `text`. */
  marks: Mark[];
}

const SENTENCE_END = /(?<=[.!?]["')\]’”]?)\s+|(?<=[。！？；]["”’」』）]?)(?!["”’」』）])|\n+/gu;
// About three lines of a phone. What is longer is cut, what is shorter takes the next sentence as well.
const LONGEST = 260;
const SHORTEST = 80;

function sentences(text: string): Mark[] {
  const found: Mark[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match.index > start) found.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}

const within = (marks: readonly SlotMark[], [start, end]: Mark): SlotMark[] =>
  marks.filter(({ mark }) => mark[0] >= start && mark[1] <= end);

/** The sentence with the most words of the query (the first of equals; the first at all where there are none). */
export function bestPassage(text: string, marker: Marker): Passage {
  const marks = marksIn(text, marker);
  const parts = sentences(text);
  let best = 0;
  let bestCount = 0;
  for (const [i, part] of parts.entries()) {
    const count = new Set(within(marks, part).map(({ slot }) => slot)).size;
    if (count > bestCount) {
      best = i;
      bestCount = count;
    }
  }
  const [first, firstEnd] = parts[best] ?? [0, text.length];
  const next = parts[best + 1];
  const end = next !== undefined && firstEnd - first < SHORTEST ? next[1] : firstEnd;
  const range = cutTo(text, [first, end], within(marks, [first, end])[0]?.mark[0] ?? first);
  const inside = mergeMarks(within(marks, range));
  return { start: range[0], text: text.slice(...range), marks: inside.map(([from, to]) => [from - range[0], to - range[0]]) };
}

/** Shortens a range to the longest length allowed, with its first mark inside, at spaces where there are any near. */
function cutTo(text: string, [start, end]: Mark, mark: number): Mark {
  if (end - start <= LONGEST) return [start, end];
  const from = mark - start < LONGEST * 0.6 ? start : atSpace(text, mark - 60);
  const to = Math.min(end, from + LONGEST);
  return [from, to === end ? end : Math.max(mark, atSpace(text, to))];
}

function atSpace(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  if (space > near - 24) return space + 1;
  // Not between the halves of a surrogate pair.
  return /[\udc00-\udfff]/.test(text[near] ?? '') ? near - 1 : near;
}
