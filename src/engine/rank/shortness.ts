import type { ExpandedTerm } from '../match/expanded-term.ts';
import { SHORT_QUERY } from './weights.ts';

/**
 * How far a query is a half-remembered title (1) rather than a question (0): the longer, the less. A CJK bigram is half a word.
 */
export function shortness(terms: readonly ExpandedTerm[]): number {
  let length = 0;
  for (const {
    stopWord,
    expansions: [first],
  } of terms) {
    if (stopWord === true || first?.kind === 'character' || first?.fixed === true) continue;
    length += first?.kind === 'bigram' ? 0.5 : 1;
  }
  return Math.min(1, SHORT_QUERY / Math.max(1, length));
}
