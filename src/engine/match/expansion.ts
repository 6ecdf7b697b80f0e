import { ordinalOf, prefixRange, type TermDictionary, termAt } from '../format/term-dictionary.ts';
import { EXPANSION, EXPANSION_LIMITS } from '../rank/expansion-weights.ts';
import { beginningOfStem, stemOf } from '../text/stems.ts';
import { nearWords } from './edit-distance.ts';

/** How a word of the dictionary came to stand for a word of the query. */
export type WordExpansionKind = 'exact' | 'form' | 'prefix' | 'near';

/** A word of the dictionary that may be meant. */
export interface WordExpansion {
  ordinal: number;
  word: string;
  kind: WordExpansionKind;
  /** 1 for the word itself, less the less likely it is meant. */
  weight: number;
}

/** How far a word is expanded. */
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

/** The longest ending that stems lose, in letters: -ational, -iveness with an s. */
const LONGEST_ENDING = 9;

/** How many errors a word of this length may hold. */
export function errorLimit(word: string): number {
  if (/^[\d.]+$/.test(word) || word.length < EXPANSION_LIMITS.noError) return 0;
  return word.length < EXPANSION_LIMITS.oneError ? 1 : 2;
}

/**
 * The words of a dictionary that may be meant by a word of the query. A word that the dictionary has is expanded to its
 * forms, and to its completions while unfinished; to words within some edits only where it is all but unknown.
 */
export function expandWord(
  dictionary: TermDictionary,
  word: string,
  { unfinished, exactOnly, known = false, vague = false }: ExpansionOptions,
): WordExpansion[] {
  const found = new Map<number, WordExpansion>();
  const add = (ordinal: number, kind: WordExpansionKind, weight: number) => {
    const other = found.get(ordinal);
    if (other === undefined || other.weight < weight) found.set(ordinal, { ordinal, word: termAt(dictionary, ordinal), kind, weight });
  };
  const exact = ordinalOf(dictionary, word);
  if (exact >= 0) add(exact, 'exact', 1);
  if (exactOnly) return [...found.values()];
  for (const ordinal of formsOf(dictionary, word)) add(ordinal, 'form', EXPANSION.form);
  const completions = unfinished ? addCompletions(dictionary, word, exact >= 0, vague, add) : 0;
  if (known) return [...found.values()];
  // Three letters that many words begin with are rather their beginning than a typo.
  if (word.length < 4 && completions >= EXPANSION_LIMITS.plenty) return [...found.values()];
  // A word that the archive has once or twice may itself be somebody's typo.
  const doubtful = exact >= 0 && dictionary.logFrequencies[exact]! < 2;
  if (exact >= 0 && !(doubtful && word.length >= 5)) return [...found.values()];
  const limit = exact >= 0 ? 1 : errorLimit(word);
  const discount = exact >= 0 || completions > 0 ? EXPANSION.nearBesideOthers : 1;
  const addNear = (ordinal: number, weight: number) => add(ordinal, 'near', weight * discount);
  if (limit > 0) addNearWords(dictionary, word, limit, unfinished && word.length >= 4, addNear);
  return [...found.values()];
}

/** The words of a dictionary with the same stem, the word itself among them. */
export function formsOf(dictionary: TermDictionary, word: string): number[] {
  const stem = stemOf(word);
  const [from, to] = prefixRange(dictionary, beginningOfStem(stem));
  const forms: number[] = [];
  for (let ordinal = from; ordinal < to; ordinal++) {
    const length = dictionary.starts[ordinal + 1]! - dictionary.starts[ordinal]!;
    if (length <= stem.length + LONGEST_ENDING && stemOf(termAt(dictionary, ordinal)) === stem) forms.push(ordinal);
  }
  return forms;
}

/** Adds the words that begin with `word`, and gives how many there are. */
function addCompletions(
  dictionary: TermDictionary,
  word: string,
  isWord: boolean,
  vague: boolean,
  add: (ordinal: number, kind: WordExpansionKind, weight: number) => void,
): number {
  const [from, to] = prefixRange(dictionary, word);
  const ordinals = Array.from({ length: to - from }, (_, i) => from + i);
  const limit = word.length < 2 ? EXPANSION_LIMITS.completionsOfLetter : EXPANSION_LIMITS.completions;
  for (const ordinal of mostFrequent(dictionary, ordinals, limit)) {
    const length = dictionary.starts[ordinal + 1]! - dictionary.starts[ordinal]!;
    const typed = vague ? 0.5 : word.length / length;
    add(ordinal, 'prefix', (isWord ? EXPANSION.prefixOfWord : EXPANSION.prefix) + EXPANSION.prefixTyped * typed);
  }
  return to - from;
}

function addNearWords(
  dictionary: TermDictionary,
  word: string,
  limit: number,
  unfinished: boolean,
  add: (ordinal: number, weight: number) => void,
): void {
  const first = word.charCodeAt(0);
  const likely = (ordinal: number, distance: number) =>
    (distance === 1 ? EXPANSION.oneEdit : EXPANSION.twoEdits) -
    (dictionary.units[dictionary.starts[ordinal]!] === first ? 0 : EXPANSION.otherFirstLetter);
  const whole = nearWords(dictionary, word, limit, false);
  for (const near of nearest(dictionary, whole)) add(near.ordinal, likely(near.ordinal, near.distance));
  if (!unfinished) return;
  const begun = nearWords(dictionary, word, word.length < EXPANSION_LIMITS.oneErrorInPrefix ? 1 : 2, true);
  for (const near of nearest(dictionary, begun)) add(near.ordinal, likely(near.ordinal, near.distance) - EXPANSION.nearPrefix);
}

/** The closest, and among equals the most frequent. */
function nearest<Near extends { ordinal: number; distance: number }>(dictionary: TermDictionary, words: Near[]): Near[] {
  if (words.length <= EXPANSION_LIMITS.near) return words;
  const rank = (near: Near) => near.distance * 64 - dictionary.logFrequencies[near.ordinal]!;
  return words.sort((a, b) => rank(a) - rank(b)).slice(0, EXPANSION_LIMITS.near);
}

function mostFrequent(dictionary: TermDictionary, ordinals: number[], most: number): number[] {
  if (ordinals.length <= most) return ordinals;
  return ordinals.sort((a, b) => dictionary.logFrequencies[b]! - dictionary.logFrequencies[a]! || a - b).slice(0, most);
}
