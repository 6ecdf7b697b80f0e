import { letterMask, type TermDictionary } from '../format/term-dictionary.ts';

/** A word of a dictionary that is close to the one looked for. */
export interface NearWord {
  ordinal: number;
  /** Insertions, deletions, substitutions and swaps of neighbours between the two. */
  distance: number;
}

function bitCount(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

// For each unit of the word looked for, one bit for each offset at which it stands. Cleared after each call.
const offsets = new Int32Array(0x10000);

/**
 * The words of `dictionary` within `limit` edits of `word` (2 to 31 units). With `prefix`, the distance of a word is
 * that of its nearest beginning: trasnf is one edit from transformer. Bit-parallel (Hyyrö 2003, "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances", restricted transpositions).
 */
export function nearWords(dictionary: TermDictionary, word: string, limit: number, prefix: boolean): NearWord[] {
  const { size, units, starts, masks } = dictionary;
  const length = word.length;
  const found: NearWord[] = [];
  if (length < 2 || length > 31) return found;
  const mask = letterMask(word);
  for (let i = 0; i < length; i++) offsets[word.charCodeAt(i)]! |= 1 << i;
  const last = 1 << (length - 1);
  for (let ordinal = 0; ordinal < size; ordinal++) {
    const other = masks[ordinal]!;
    if (bitCount(mask & ~other) > limit) continue;
    const start = starts[ordinal]!;
    const otherLength = starts[ordinal + 1]! - start;
    if (otherLength < length - limit) continue;
    if (!prefix && (otherLength > length + limit || bitCount(other & ~mask) > limit)) continue;
    const end = start + (prefix ? Math.min(otherLength, length + limit) : otherLength);
    let positive = -1;
    let negative = 0;
    let diagonal = 0;
    let before = 0;
    let score = length;
    let best = length;
    for (let i = start; i < end; i++) {
      const match = offsets[units[i]!]!;
      diagonal = (((match & positive) + positive) ^ positive) | match | negative | (((~diagonal & match) << 1) & before);
      let horizontal = negative | ~(diagonal | positive);
      const falling = diagonal & positive;
      if (horizontal & last) score++;
      if (falling & last) score--;
      horizontal = (horizontal << 1) | 1;
      negative = diagonal & horizontal;
      positive = (falling << 1) | ~(diagonal | horizontal);
      before = match;
      if (score < best) best = score;
    }
    const distance = prefix ? best : score;
    if (distance <= limit) found.push({ ordinal, distance });
  }
  for (let i = 0; i < length; i++) offsets[word.charCodeAt(i)] = 0;
  return found;
}
