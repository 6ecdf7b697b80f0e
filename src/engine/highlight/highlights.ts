import type { Slot } from '../match/expanded-term.ts';
import { wordTerm } from '../text/analysis.ts';
import { foldCase, normaliseWithOffsets } from '../text/fold.ts';
import { innerParts, type Piece, scanPieces } from '../text/tokenizer.ts';

/** A range [start, end) of a text, in UTF-16 units. */
export type Mark = [start: number, end: number];

/** A mark and the number of the slot that it stands for. */
export interface SlotMark {
  mark: Mark;
  slot: number;
  /** A filler such as "of": shown only beside another mark. */ weak: boolean;
}

interface Wanted {
  slot: number;
  /** Units of the word that are marked; undefined for all. */ units: number | undefined;
}

/** What may be marked: only what the index took for a word of the query, never stray letters. */
export interface Marker {
  words: Map<string, Wanted>;
  /** Two words in a row, with a space between. */
  splits: Map<string, number>;
  pairs: Map<string, number>;
  characters: Map<string, number>;
  /** Slots of fillers. */
  weak: Set<number>;
}

/** Makes the marker of a query. */
export function markerOf(slots: readonly Slot[]): Marker {
  const marker: Marker = { words: new Map(), splits: new Map(), pairs: new Map(), characters: new Map(), weak: new Set() };
  for (const [slot, { text, alternatives, step, factor }] of slots.entries()) {
    if (factor < 1 && slots.some((other) => other.factor === 1)) marker.weak.add(slot);
    for (const { text: other, kind, posting } of alternatives) {
      // A single letter that a longer word begins with tells nobody anything.
      if (kind === 'prefix' && text.length < 2) continue;
      if (posting.titleDocs.length + posting.bodyDocs.length === 0) continue;
      if (kind === 'pair') marker.pairs.set(other, slot);
      // Swapped characters are marked, a gap is not: what stands in it was not asked for.
      else if (kind === 'loose-pair') setOnce(marker.pairs, [...other].reverse().join(''), slot);
      else if (kind === 'split') marker.splits.set(other, slot);
      else if (kind === 'exact' && step > 0) marker.characters.set(other, slot);
      if (kind === 'character' || kind === 'pair' || kind === 'loose-pair') continue;
      setOnce(marker.words, other, { slot, units: kind === 'prefix' ? text.length : undefined });
    }
  }
  return marker;
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

/** The marks of a text, in order of their beginnings; they may overlap. */
export function marksIn(text: string, marker: Marker): SlotMark[] {
  const folded = normaliseWithOffsets(text);
  const marks: SlotMark[] = [];
  const add = (start: number, end: number, slot: number) => {
    // A character that became several (½) is marked as a whole.
    let last = end;
    while (last < folded.text.length && folded.offset(last) === folded.offset(end - 1)) last++;
    marks.push({ mark: [folded.offset(start), folded.offset(last)], slot, weak: marker.weak.has(slot) });
  };
  const pieces = scanPieces(folded.text);
  for (const [i, piece] of pieces.entries()) {
    if (piece.run) markRun(folded.text, piece, marker, add);
    else markWord(folded.text, pieces, i, marker, add);
  }
  return marks.sort((a, b) => a.mark[0] - b.mark[0]);
}

type Add = (start: number, end: number, slot: number) => void;

function markRun(text: string, { start, end }: Piece, { pairs, characters }: Marker, add: Add): void {
  let at = start;
  for (const letter of text.slice(start, end)) {
    const next = at + letter.length;
    const pair = next < end ? String.fromCodePoint(text.codePointAt(next)!) : '';
    const slot = pair === '' ? undefined : pairs.get(letter + pair);
    if (slot !== undefined) add(at, next + pair.length, slot);
    const single = characters.get(letter);
    if (single !== undefined) add(at, next, single);
    at = next;
  }
}

function markWord(text: string, pieces: readonly Piece[], index: number, { words, splits }: Marker, add: Add): void {
  const { start, end } = pieces[index]!;
  const source = text.slice(start, end);
  const term = wordTerm(source);
  const whole = words.get(term);
  if (whole !== undefined) add(start, Math.min(end, start + (whole.units ?? end)), whole.slot);
  else {
    let at = 0;
    for (const part of innerParts(source)) {
      at = source.indexOf(part, at);
      const wanted = words.get(foldCase(part));
      if (wanted !== undefined) add(start + at, start + Math.min(at + part.length, at + (wanted.units ?? part.length)), wanted.slot);
      at += part.length;
    }
  }
  let joined = term;
  for (let next = index + 1; next < pieces.length && pieces[next]!.glued; next++) {
    joined += wordTerm(text.slice(pieces[next]!.start, pieces[next]!.end));
    const wanted = words.get(joined);
    if (wanted !== undefined && wanted.units === undefined) add(start, pieces[next]!.end, wanted.slot);
  }
  const after = pieces[index + 1];
  if (splits.size === 0 || after === undefined || after.run) return;
  const slot = splits.get(`${term} ${wordTerm(text.slice(after.start, after.end))}`);
  if (slot !== undefined) add(start, after.end, slot);
}

/** Marks without overlaps; those that touch become one. */
export function mergeMarks(marks: readonly SlotMark[]): Mark[] {
  const merged: Mark[] = [];
  const strong = marks.filter((mark) => !mark.weak);
  for (const {
    mark: [start, end],
    weak,
  } of marks) {
    if (weak && !strong.some(({ mark }) => mark[0] <= end + 1 && mark[1] >= start - 1)) continue;
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
