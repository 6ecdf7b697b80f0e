import type { QueryWord } from '../query/query-words.ts';
import { termsOfCjkRun } from './cjk-terms.ts';
import type { ExpandedTerm } from './expanded-term.ts';
import type { PlanSource } from './plan-source.ts';
import { termOfWord } from './word-terms.ts';

/**
 * The terms of a query's words and CJK runs, with the postings of all their expansions. All shards are asked for at once:
 * the root's dictionary says which they are.
 */
export async function planTerms(words: readonly QueryWord[], source: PlanSource): Promise<ExpandedTerm[]> {
  const planned = await Promise.all(
    words.map((word, i) => (word.cjk ? termsOfCjkRun(word.term, source) : termOfWord(words, i, source).then((term) => [term]))),
  );
  let before: QueryWord | undefined;
  return planned.flatMap((terms, i) => {
    // A CJK run's last bigram begins one position before its last character.
    const positionIncrement = before?.cjk === true && [...before.term].length > 1 ? 2 : 1;
    before = words[i];
    return terms.map((term, k) => (k === 0 ? { ...term, positionIncrement } : term));
  });
}
