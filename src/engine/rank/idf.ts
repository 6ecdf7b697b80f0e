import type { ExpandedTerm } from '../match/expanded-term.ts';
import { SCORE } from './weights.ts';

/**
 * A query term's inverse document frequency: log(1 + N / n) to the power of `SCORE.idf`, where n of N documents have its
 * likeliest expansions; 0 where none has any. Less likely expansions do not count, or a misspelt word would seem rare or
 * common because of its neighbours.
 */
export function idfOf({ expansions }: ExpandedTerm, documents: number): number {
  let likeliest = 0;
  for (const { weight, posting } of expansions) {
    if (posting.titleDocs.length + posting.bodyDocs.length > 0) likeliest = Math.max(likeliest, weight);
  }
  let having = 0;
  for (const { weight, posting } of expansions) {
    if (weight >= likeliest * SCORE.idfShare) having += posting.titleDocs.length + posting.bodyDocs.length;
  }
  return likeliest === 0 ? 0 : Math.log(1 + documents / Math.min(having, documents)) ** SCORE.idf;
}
