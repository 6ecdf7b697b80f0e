import { POSITION_INCREMENT_GAP } from '../format/posting-codec.ts';
import { prefixRange, type TermDictionary } from '../format/term-dictionary.ts';
import type { Expansion } from './expanded-term.ts';
import { PLENTY_OF_COMPLETIONS, type WordExpansion } from './expansion.ts';

/** What a word being typed tells so far. */
export interface Beginning {
  /** Next to nothing: the first letters of the query's only word. Any of its completions is as likely as any other. */
  vague: boolean;
  /** Enough words begin with it, so that those of a single summary need not be fetched to complete it. */
  plenty: boolean;
}

/** Judges a word that may still be being typed. `known`: it is a word by itself; `alone`: the query has no other. */
export function beginningOf(dictionary: TermDictionary, word: string, known: boolean, alone: boolean): Beginning {
  const [from, to] = prefixRange(dictionary, word);
  const plenty = to - from >= PLENTY_OF_COMPLETIONS;
  const vague = alone && (word.length < 3 || (word.length === 3 && !known && plenty));
  return { vague, plenty: plenty && (vague || known || word.length < 3) && word.length <= 3 };
}

// Most shards of postings that are fetched for what a word may become, and for what may be a slip in it.
const MOST_SHARDS = { letter: 2, completions: 3, slips: 5 };

/**
 * Leaves out guesses that would cost a shard each. While a word is being typed (it has completions), slips stay only
 * where they lie in a shard wanted anyway, or in one of the few in which the most frequent are; and so do completions
 * where there is no other word to tell which of them is meant.
 */
export function limitShardFetches(
  word: string,
  alone: boolean,
  expanded: readonly WordExpansion[],
  logFrequencies: Uint8Array,
  shardOf: (ordinal: number) => number,
): readonly WordExpansion[] {
  const completions = expanded.filter(({ kind }) => kind === 'prefix');
  if (completions.length === 0) return expanded;
  const slips = expanded.filter(({ kind }) => kind === 'near');
  const wanted = new Set(expanded.filter(({ kind }) => kind !== 'prefix' && kind !== 'near').map(({ ordinal }) => shardOf(ordinal)));
  const want = (words: readonly WordExpansion[], most: number) => {
    const worth = new Map<number, number>();
    for (const { ordinal, weight } of words) {
      const shard = shardOf(ordinal);
      if (!wanted.has(shard)) worth.set(shard, (worth.get(shard) ?? 0) + weight * 2 ** logFrequencies[ordinal]!);
    }
    for (const [shard] of [...worth].sort((a, b) => b[1] - a[1]).slice(0, most)) wanted.add(shard);
  };
  want(completions, !alone ? Infinity : word.length < 2 ? MOST_SHARDS.letter : MOST_SHARDS.completions);
  want(slips, MOST_SHARDS.slips);
  return expanded.filter(({ ordinal }) => wanted.has(shardOf(ordinal)));
}

/**
 * A letter is rather a beginning than a word, save where a title begins with it ("C in 2020"): elsewhere it is a
 * genitive's s or part of an "e.g." as often as not, and counts like the words that it begins.
 */
export function asLetter(expansions: readonly Expansion[]): Expansion[] {
  const completion = expansions.find(({ kind }) => kind === 'prefix');
  if (completion === undefined) return [...expansions];
  const { weight, bodyWeight } = completion;
  return expansions.flatMap((one) => {
    if (one.kind !== 'exact') return [one];
    const { titleDocs, titlePositions } = one.posting;
    const first = (_: number, i: number) => titlePositions[i]! % POSITION_INCREMENT_GAP === 0;
    const leading = { titleDocs: titleDocs.filter(first), titlePositions: titlePositions.filter(first), bodyDocs: new Int32Array(0) };
    return [
      { ...one, posting: leading },
      { ...one, weight, bodyWeight },
    ];
  });
}
