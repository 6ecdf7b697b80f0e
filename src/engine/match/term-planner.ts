import type { QueryWord } from '../query/query-words.ts';
import { MOST_TERMS } from '../rank/expansion-weights.ts';
import { isStopWord } from '../text/stop-words.ts';
import { termsOfCjkRun } from './cjk-terms.ts';
import type { ExpandedTerm } from './expanded-term.ts';
import type { PlanSource } from './plan-source.ts';
import { tellingWords } from './telling-words.ts';
import { termOfStopWord, termOfWord } from './word-terms.ts';

/**
 * The terms of a query's words and CJK runs, with the postings of all their expansions. All shards are asked for at once:
 * the root's dictionary says which they are.
 */
export async function planTerms(words: readonly QueryWord[], source: PlanSource): Promise<ExpandedTerm[]> {
  const telling = words.filter(({ term }) => !isStopWord(term));
  const counted = tellingWords(telling.length > 0 ? telling : words, source.dictionary, source.documents);
  const content = counted.map(({ word }) => word);
  const kept = words.length > MOST_TERMS.withStopWords ? content : words.filter((word) => isStopWord(word.term) || content.includes(word));
  const planned = await Promise.all(
    kept.map(async (word) => {
      if (word.cjk) return termsOfCjkRun(word.term, source);
      const index = content.indexOf(word);
      const term = await (index < 0 ? termOfStopWord(word, source) : termOfWord(content, index, source));
      return [{ ...term, boost: term.boost * (counted[index]?.count ?? 1) }];
    }),
  );
  let before: QueryWord | undefined;
  return planned.flatMap((terms, i) => {
    // A CJK run's last bigram begins one position before its last character.
    const positionIncrement = before?.cjk === true && [...before.term].length > 1 ? 2 : 1;
    if (terms[0]?.stopWord !== true) before = kept[i];
    return terms.map((term, k) => (k === 0 ? { ...term, positionIncrement } : term));
  });
}
