/**
 * A term's inverse document frequency, where `having` of all documents have it (Robertson and Spärck Jones, with 1 added within
 * the logarithm, as in Lucene's BM25Similarity, so that it is never negative).
 */
export function idf(having: number, documents: number): number {
  return having === 0 ? 0 : Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}
