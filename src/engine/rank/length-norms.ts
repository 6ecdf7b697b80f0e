import type { LengthNorms } from '../format/length-norms.ts';
import { SCORE } from './weights.ts';

/** The mean over the documents that have such a text. */
function meanOf(values: Float32Array | Int32Array, scope: Int32Array): number {
  let sum = 0;
  let count = 0;
  for (const [doc, terms] of scope.entries()) {
    if (terms === 0) continue;
    sum += values[doc]!;
    count++;
  }
  return count === 0 ? 1 : sum / count;
}

/**
 * What an occurrence in each document's summaries is divided by, 1 for an average text: by how often it has each of its terms,
 * so that a text that is repeated says no more, and in part by how many it has (pivoted unique normalisation: Singhal, Buckley
 * and Mitra, Pivoted document length normalization, 1996; verbosity and scope: Robertson and Walker, 1994).
 */
export function divisorsOf({ scope, verbosity }: LengthNorms): Float32Array {
  const meanScope = meanOf(scope, scope);
  const meanVerbosity = meanOf(verbosity, scope);
  return verbosity.map((each, doc) => (each / meanVerbosity) * (1 - SCORE.scope + (SCORE.scope * scope[doc]!) / meanScope));
}
