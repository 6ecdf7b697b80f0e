import { type ExpandedTerm, withoutStopTerms } from '../match/expanded-term.ts';
import type { Scores } from './scorer.ts';
import { BEST_HITS } from './weights.ts';

/**
 * How many of a list's first hits answer its query about as well as the first one does. Of a short query every hit does,
 * because a hit has most of its words; of a long one many have a few words, and these come behind.
 */
export function bestHits(ranked: Int32Array, { score }: Scores, terms: readonly ExpandedTerm[]): number {
  if (new Set(withoutStopTerms(terms).map(({ group }) => group)).size < BEST_HITS.words) return ranked.length;
  let most = 0;
  for (const doc of ranked) most = Math.max(most, score[doc]!);
  const least = most * BEST_HITS.share;
  return ranked.reduce((count, doc) => count + (score[doc]! >= least ? 1 : 0), 0);
}
