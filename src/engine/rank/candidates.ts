import type { Bitset } from '../filter/bitset.ts';
import type { ExpandedTerm } from '../match/expanded-term.ts';
import type { Scores } from './scorer.ts';
import { shortness } from './shortness.ts';
import { LEAST_COORDINATION } from './weights.ts';

/** The documents that have enough of the query: of a short one a good share of what the best has, of a question little. */
export function enough(scores: Scores, terms: readonly ExpandedTerm[]): Scores {
  let most = 0;
  for (const doc of scores.docs) most = Math.max(most, scores.coordination[doc]!);
  const least =
    most *
    shortness(terms) *
    (terms.some((term) => term.expansions[0]?.kind === 'bigram') ? LEAST_COORDINATION.bigrams : LEAST_COORDINATION.words);
  return { ...scores, docs: scores.docs.filter((doc) => scores.coordination[doc]! >= least) };
}

/** All documents, or those in `allowed`, without scores. */
export function everything(documents: number, allowed: Bitset | undefined): Scores {
  const docs = Int32Array.from({ length: documents }, (_, doc) => doc);
  const none = new Float32Array(0);
  return { docs: allowed === undefined ? docs : docs.filter((doc) => allowed.has(doc)), score: none, coordination: none };
}
