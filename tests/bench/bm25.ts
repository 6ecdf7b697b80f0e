import { stemmer } from 'stemmer';
import { isFunctionWord } from './function-words.ts';
import type { BenchDocument } from './search-data.ts';
import { wordsAndBigrams } from './search-engines.ts';
import type { Engine } from './search-measure.ts';

/** How fast a term's further occurrences in a document cease to count, and how far a document's length counts. */
const K1 = 1.2;
const B = 0.75;

function terms(text: string): string[] {
  return wordsAndBigrams(text.toLowerCase())
    .filter((word) => !isFunctionWord(word))
    .map(stemmer);
}

/**
 * The textbook's ranking as a peer: BM25 over title and summary as one text, with Porter's stems and without function words.
 * Formula and constants: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.3; idf with
 * one added within the logarithm, as in Lucene's BM25Similarity, so that it is never negative.
 */
export function bm25Engine(docs: readonly BenchDocument[]): Engine {
  const frequencies = new Map<string, Map<number, number>>();
  const lengths = docs.map(({ title, summary }, doc) => {
    const found = terms(`${title} ${summary}`);
    for (const term of found) {
      const ofTerm = frequencies.get(term) ?? new Map<number, number>();
      frequencies.set(term, ofTerm.set(doc, (ofTerm.get(doc) ?? 0) + 1));
    }
    return found.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / docs.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const term of terms(query)) {
      const ofTerm = frequencies.get(term);
      if (!ofTerm) continue;
      const idf = Math.log(1 + (docs.length - ofTerm.size + 0.5) / (ofTerm.size + 0.5));
      for (const [doc, frequency] of ofTerm) {
        const saturation = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * lengths[doc]!) / average));
        scores.set(doc, (scores.get(doc) ?? 0) + idf * saturation);
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 10)
      .map(([doc]) => String(docs[doc]!.id));
  };
}
