import { ordinalOf, prefixRange, type TermDictionary, termAt } from '../format/term-dictionary.ts';
import { wordForms } from '../text/word-forms.ts';
import { nearWords } from './edit-distance.ts';

/** How a word of the index came to stand for a word of the query. */
export type WordExpansionKind = 'exact' | 'form' | 'prefix' | 'near';

/** A word of the index that may be meant. */
export interface WordExpansion {
  ordinal: number;
  word: string;
  kind: WordExpansionKind;
  /** 1 for the word itself, less the less likely it is meant. */
  weight: number;
}

/** How far to widen. */
export interface ExpansionOptions {
  /** The word may still be being typed. */
  unfinished: boolean;
  /** Only the word itself. */
  exactOnly: boolean;
  /** The word is well known from elsewhere: no errors are looked for. */
  known?: boolean;
  /** Any of its completions is as likely as any other. */
  vague?: boolean;
}

const MOST_NEAR = 24;
const MOST_PREFIXED = 160;

/** Where so many words begin with what is typed, it is rather their beginning than anything rarer or a slip. */
export const PLENTY_OF_COMPLETIONS = 24;

/** How many errors a word of this length may hold. */
export function errorLimit(word: string): number {
  if (/^[\d.]+$/.test(word) || word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * The words of a dictionary that may be meant by a word of the query. A word that the dictionary has is expanded to
 * its forms (and to what it begins, while unfinished); by errors only where it is all but unknown.
 */
export function expandWord(
  dictionary: TermDictionary,
  word: string,
  { unfinished, exactOnly, known = false, vague = false }: ExpansionOptions,
): WordExpansion[] {
  const found = new Map<number, WordExpansion>();
  const add = (ordinal: number, kind: WordExpansionKind, weight: number) => {
    const known = found.get(ordinal);
    if (known === undefined || known.weight < weight) found.set(ordinal, { ordinal, word: termAt(dictionary, ordinal), kind, weight });
  };
  const exact = ordinalOf(dictionary, word);
  if (exact >= 0) add(exact, 'exact', 1);
  if (exactOnly) return [...found.values()];
  for (const form of wordForms(word)) {
    const ordinal = ordinalOf(dictionary, form);
    if (ordinal >= 0) add(ordinal, 'form', 0.85);
  }
  let begun = 0;
  if (unfinished) {
    const [from, to] = prefixRange(dictionary, word);
    const ordinals = Array.from({ length: to - from }, (_, i) => from + i);
    begun = ordinals.length;
    for (const ordinal of mostFrequent(dictionary, ordinals, word.length < 2 ? 24 : MOST_PREFIXED)) {
      const length = dictionary.starts[ordinal + 1]! - dictionary.starts[ordinal]!;
      add(ordinal, 'prefix', (exact >= 0 ? 0.7 : 0.85) + 0.1 * (vague ? 0.5 : word.length / length));
    }
  }
  if (known) return [...found.values()];
  // Three letters that many words begin with are rather their beginning than a slip.
  if (word.length < 4 && begun >= PLENTY_OF_COMPLETIONS) return [...found.values()];
  // A word that the archive has once or twice may itself be somebody's slip.
  const doubtful = exact >= 0 && dictionary.logFrequencies[exact]! < 2;
  if (exact >= 0 && !(doubtful && word.length >= 5)) return [...found.values()];
  const limit = exact >= 0 ? 1 : errorLimit(word);
  const discount = exact >= 0 || begun > 0 ? 0.7 : 1;
  if (limit > 0)
    addNear(dictionary, word, limit, unfinished && word.length >= 4, (ordinal, weight) => add(ordinal, 'near', weight * discount));
  return [...found.values()];
}

function addNear(
  dictionary: TermDictionary,
  word: string,
  limit: number,
  unfinished: boolean,
  add: (ordinal: number, weight: number) => void,
): void {
  const first = word.charCodeAt(0);
  const likely = (ordinal: number, distance: number) =>
    (distance === 1 ? 0.8 : 0.55) - (dictionary.units[dictionary.starts[ordinal]!] === first ? 0 : 0.08);
  const whole = nearWords(dictionary, word, limit, false);
  for (const near of nearest(dictionary, whole)) add(near.ordinal, likely(near.ordinal, near.distance));
  if (!unfinished) return;
  const begun = nearWords(dictionary, word, word.length < 8 ? 1 : 2, true);
  for (const near of nearest(dictionary, begun)) add(near.ordinal, likely(near.ordinal, near.distance) - 0.12);
}

/** The closest, and among equals the most frequent. */
function nearest<Near extends { ordinal: number; distance: number }>(dictionary: TermDictionary, words: Near[]): Near[] {
  if (words.length <= MOST_NEAR) return words;
  const rank = (near: Near) => near.distance * 64 - dictionary.logFrequencies[near.ordinal]!;
  return words.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_NEAR);
}

function mostFrequent(dictionary: TermDictionary, ordinals: number[], most: number): number[] {
  if (ordinals.length <= most) return ordinals;
  return ordinals.sort((a, b) => dictionary.logFrequencies[b]! - dictionary.logFrequencies[a]! || a - b).slice(0, most);
}
