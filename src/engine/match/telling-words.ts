import type { TermDictionary } from '../format/term-dictionary.ts';
import type { QueryWord } from '../query/query-words.ts';
import { MOST_TERMS } from '../rank/expansion-weights.ts';
import { stemOf } from '../text/stems.ts';
import { formsOf } from './expansion.ts';

/** A word of a query and how often the query has it, in any form; not more often than counts. */
export interface TellingWord {
  word: QueryWord;
  count: number;
}

/**
 * The words that a query is searched by: each once, and of a long text the most telling ones by frequency and inverse
 * document frequency. Those that the dictionary lacks come last: of so many words, a slip or a single document's is missed least.
 */
export function tellingWords(words: readonly QueryWord[], dictionary: TermDictionary, documents: number): TellingWord[] {
  const byStem = new Map<string, TellingWord>();
  for (const word of words) {
    const stem = word.cjk ? word.term : stemOf(word.term);
    const same = byStem.get(stem);
    // The last one, which may still be being typed.
    if (same === undefined) byStem.set(stem, { word, count: 1 });
    else byStem.set(stem, { word: word.unfinished ? word : same.word, count: Math.min(MOST_TERMS.repeats, same.count + 1) });
  }
  const all = [...byStem.values()];
  if (all.length <= MOST_TERMS.all) return all;
  const value = ({ word, count }: TellingWord) => {
    const log = Math.max(-1, ...formsOf(dictionary, word.term).map((ordinal) => dictionary.logFrequencies[ordinal]!));
    return log < 0 ? 0 : count * (Math.log2(documents) - log);
  };
  const values = all.map(value);
  const least = values.toSorted((a, b) => b - a)[MOST_TERMS.all - 1]!;
  return all.filter((_, i) => values[i]! >= least).slice(0, MOST_TERMS.all);
}
