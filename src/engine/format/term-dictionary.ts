import { ByteReader, ByteWriter } from './bytes.ts';

/** A sorted list of terms, kept in flat arrays so that a hundred thousand can be searched through in a millisecond. */
export interface TermDictionary {
  size: number;
  /** UTF-16 units of all terms, one after the other. */
  units: Uint16Array;
  /** Where each term begins in `units`; one more entry for the end. */
  starts: Int32Array;
  /** Which letters each term has: see `letterMask`. */
  masks: Int32Array;
  /** The document frequency of each term: its logarithm to the base 2, rounded down. */
  logFrequencies: Uint8Array;
}

/** A term and the number of documents that have it. */
export interface DictionaryEntry {
  term: string;
  documents: number;
}

/** One of 32 bits for a UTF-16 unit; letters and digits of English mostly have one of their own. */
export function letterBit(unit: number): number {
  return 1 << (unit >= 0x30 && unit <= 0x39 ? 26 + ((unit - 0x30) % 6) : (unit - 0x61) & 31);
}

/** The bits of all letters of a word. Words within k edits differ in at most k bits each way. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= letterBit(word.charCodeAt(i));
  return mask;
}

/** Writes terms (sorted) front-coded: how much each shares with the one before, then the rest of all as one text. */
export function writeTermDictionary(out: ByteWriter, entries: readonly DictionaryEntry[]): void {
  const lengths = new ByteWriter();
  const logFrequencies = new Uint8Array(entries.length);
  const rests: string[] = [];
  let before = '';
  for (const [i, { term, documents }] of entries.entries()) {
    let shared = 0;
    while (shared < before.length && shared < term.length && before[shared] === term[shared]) shared++;
    // The rest must not begin inside a surrogate bigram: UTF-8 could not hold it.
    if (/[\ud800-\udbff]$/.test(term.slice(0, shared))) shared--;
    const rest = term.length - shared;
    if (shared < 15 && rest < 15) lengths.byte(shared * 16 + rest);
    else {
      lengths.byte(255);
      lengths.byte(shared);
      lengths.byte(rest);
    }
    rests.push(term.slice(shared));
    logFrequencies[i] = 31 - Math.clz32(Math.max(1, documents));
    before = term;
  }
  out.varint(entries.length);
  out.block(lengths.finish());
  out.text(rests.join(''));
  out.block(logFrequencies);
}

/** Reads what `writeTermDictionary` wrote. */
export function readTermDictionary(input: ByteReader): TermDictionary {
  const size = input.varint();
  const lengths = new ByteReader(input.block());
  const rests = input.text();
  const logFrequencies = input.block();
  const starts = new Int32Array(size + 1);
  const masks = new Int32Array(size);
  let units = new Uint16Array(rests.length * 3 + 64);
  let at = 0;
  let restAt = 0;
  for (let i = 0; i < size; i++) {
    let shared = lengths.byte();
    let rest = shared & 15;
    if (shared === 255) {
      shared = lengths.byte();
      rest = lengths.byte();
    } else shared >>= 4;
    if (at + shared + rest > units.length) {
      const grown = new Uint16Array(units.length * 2);
      grown.set(units);
      units = grown;
    }
    const from = starts[i - 1] ?? 0;
    let mask = 0;
    starts[i] = at;
    for (let k = 0; k < shared; k++) mask |= letterBit((units[at++] = units[from + k]!));
    for (let k = 0; k < rest; k++) mask |= letterBit((units[at++] = rests.charCodeAt(restAt++)));
    masks[i] = mask;
  }
  starts[size] = at;
  return { size, units, starts, masks, logFrequencies };
}

/** The term with this ordinal. */
export function termAt(dictionary: TermDictionary, ordinal: number): string {
  return String.fromCharCode(...dictionary.units.subarray(dictionary.starts[ordinal], dictionary.starts[ordinal + 1]));
}

/** The ordinal of the first term that is not before `term` in order; `size` where all are. */
export function lowerBound(dictionary: TermDictionary, term: string): number {
  let low = 0;
  let high = dictionary.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(dictionary, middle, term) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below 0 where the term with this ordinal is before `term`, 0 where it is the same, else above. */
function order({ units, starts }: TermDictionary, ordinal: number, term: string): number {
  const start = starts[ordinal]!;
  const length = starts[ordinal + 1]! - start;
  for (let i = 0; i < term.length && i < length; i++) {
    const difference = units[start + i]! - term.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - term.length;
}

/** The ordinal of exactly this term, or -1. */
export function ordinalOf(dictionary: TermDictionary, term: string): number {
  const at = lowerBound(dictionary, term);
  return at < dictionary.size && order(dictionary, at, term) === 0 ? at : -1;
}

/** The ordinals [from, to) of the terms that begin with `prefix`. */
export function prefixRange(dictionary: TermDictionary, prefix: string): [number, number] {
  const from = lowerBound(dictionary, prefix);
  const last = prefix.charCodeAt(prefix.length - 1);
  const next = prefix.slice(0, -1) + String.fromCharCode(last + 1);
  return [from, last === 0xffff ? dictionary.size : lowerBound(dictionary, next)];
}
