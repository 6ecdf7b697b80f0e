import { POSITION_INCREMENT_GAP } from '../format/limits.ts';
import { EMPTY_POSTING } from '../format/posting-codec.ts';
import { prefixRange, type TermDictionary } from '../format/term-dictionary.ts';
import { EXPANSION_LIMITS, SHARD_FETCHES } from '../rank/expansion-weights.ts';
import type { Expansion } from './expanded-term.ts';
import type { WordExpansion } from './expansion.ts';

/** What is known of a word while it is being typed. */
export interface Beginning {
  /** Next to nothing: the first letters of the query's only word. Any of its completions is as likely as any other. */
  vague: boolean;
  /** Enough words begin with it, so that those of a single summary need not be fetched to complete it. */
  plenty: boolean;
}

/** Judges a word that may still be being typed. `known`: it is a word by itself; `alone`: the query has no other. */
export function beginningOf(dictionary: TermDictionary, word: string, known: boolean, alone: boolean): Beginning {
  const [from, to] = prefixRange(dictionary, word);
  const plenty = to - from >= EXPANSION_LIMITS.plenty;
  const vague = alone && (word.length < 3 || (word.length === 3 && !known && plenty));
  return { vague, plenty: plenty && (vague || known || word.length < 3) && word.length <= 3 };
}

/**
 * Leaves out guesses that would cost a fetch each. While a word is being typed (it has completions), near words stay only
 * where they lie in a shard that is wanted anyway, or in one of the few with the most frequent of them; and so do
 * completions where there is no other word to tell which of them is meant.
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
  const near = expanded.filter(({ kind }) => kind === 'near');
  const wanted = new Set(expanded.filter(({ kind }) => kind !== 'prefix' && kind !== 'near').map(({ ordinal }) => shardOf(ordinal)));
  const want = (words: readonly WordExpansion[], most: number) => {
    const worth = new Map<number, number>();
    for (const { ordinal, weight } of words) {
      const shard = shardOf(ordinal);
      if (!wanted.has(shard)) worth.set(shard, (worth.get(shard) ?? 0) + weight * 2 ** logFrequencies[ordinal]!);
    }
    for (const [shard] of [...worth].sort((a, b) => b[1] - a[1]).slice(0, most)) wanted.add(shard);
  };
  want(completions, !alone ? Infinity : word.length < 2 ? SHARD_FETCHES.letter : SHARD_FETCHES.completions);
  want(near, SHARD_FETCHES.typos);
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
    const leading = { ...EMPTY_POSTING, titleDocs: titleDocs.filter(first), titlePositions: titlePositions.filter(first) };
    return [
      { ...one, posting: leading },
      { ...one, weight, bodyWeight },
    ];
  });
}
