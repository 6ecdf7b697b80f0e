import type { DocumentVector } from './document-vectors.ts';
import { idf } from './idf.ts';
import { NEIGHBOURS } from './weights.ts';

/** Adds up, for every two vectors, the products of what both have of a term. `weigh` gives what a term's product counts, if so many have it. */
function addProducts(vectors: readonly Map<string, number>[], products: readonly Float64Array[], weigh: (having: number) => number): void {
  const byTerm = new Map<string, { i: number; weight: number }[]>();
  for (const [i, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [{ i, weight }]);
      else list.push({ i, weight });
    }
  }
  for (const list of byTerm.values()) {
    const factor = weigh(list.length);
    for (let k = 0; k < list.length; k++) {
      const row = products[list[k]!.i]!;
      const weight = factor * list[k]!.weight;
      for (let m = k; m < list.length; m++) row[list[m]!.i]! += weight * list[m]!.weight;
    }
  }
}

/** The cosine of every two vectors: 1 for two that have the same terms equally often, 0 for two that share none. */
function cosines(vectors: readonly DocumentVector[]): Float64Array[] {
  const count = vectors.length;
  const products = vectors.map(() => new Float64Array(count));
  addProducts(
    vectors.map(({ words }) => words),
    products,
    () => 1,
  );
  // A bigram is taken to be as common in the archive as it is among these.
  addProducts(
    vectors.map(({ bigrams }) => bigrams),
    products,
    (having) => idf(having, count) ** 2,
  );
  const lengths = products.map((row, i) => Math.sqrt(row[i]!) || 1);
  return products.map((_, i) =>
    Float64Array.from({ length: count }, (_unused, j) => products[Math.min(i, j)]![Math.max(i, j)]! / (lengths[i]! * lengths[j]!)),
  );
}

/**
 * For each of some documents the mean of the scores of those that say most nearly the same, by how near they are: documents
 * that are like each other tend to answer the same questions (van Rijsbergen, Information Retrieval, 1979, on the cluster
 * hypothesis), so that a score is surer for what its neighbours score (Diaz, Regularizing ad hoc retrieval scores, 2005).
 * The score itself where nothing is near.
 */
export function neighbourScores(vectors: readonly DocumentVector[], scores: readonly number[]): number[] {
  return cosines(vectors).map((row, i) => {
    const nearest = Array.from(row.keys())
      .filter((j) => j !== i && row[j]! > 0)
      .sort((a, b) => row[b]! - row[a]! || a - b)
      .slice(0, NEIGHBOURS.count);
    const weight = nearest.reduce((sum, j) => sum + row[j]!, 0);
    return weight === 0 ? scores[i]! : nearest.reduce((sum, j) => sum + row[j]! * scores[j]!, 0) / weight;
  });
}
