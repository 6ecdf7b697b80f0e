import { isVague, type ExpandedTerm } from '../match/expanded-term.ts';
import { queryWords } from '../query/query-words.ts';
import type { StoredDocument } from '../store/document-reader.ts';
import { normaliseText } from '../text/fold.ts';
import { fuseScores } from './fuse-score.ts';
import type { Scores } from './scorer.ts';
import { titleFitter } from './title-fit.ts';

/** How the head of a list is put in order; docs/decisions/0008-search-ranking.md has the figures. */
export const BLEND = {
  /** Fuse's share of the final score. */
  fuse: 0.2,
  /** What the fit of the whole query in a title adds to the index's score. */
  title: 0.15,
  /** Candidates that are judged at most. */
  most: 16,
  /** The same for a query of one word, which tells them apart less: about what is on the first page. */
  mostAlone: 8,
  /** How much of each summary Fuse reads: its time grows with the text. */
  bodyUnits: 500,
  /** A candidate below this share of the best score cannot come first any more, and is not judged. */
  margin: 0.65,
};

/** All documents, best first; of equals the newest first. */
export function byScore({ docs, score }: Scores): Int32Array<ArrayBuffer> {
  // One number for both keys: sorting numbers takes a tenth of the time of sorting with a comparing function.
  const keys = Float64Array.from(docs, (doc) => Math.round(score[doc]! * 1e6) * 2 ** 24 + doc)
    .sort()
    .reverse();
  return Int32Array.from(keys, (key) => key % 2 ** 24);
}

/** The documents among the best (in order) that are worth being judged again: none for the first letters of a word. */
export function rerankWindow(best: Int32Array, { score }: Scores, terms: readonly ExpandedTerm[]): number[] {
  if (isVague(terms)) return [];
  const least = (score[best[0]!] ?? 0) * BLEND.margin;
  return Array.from(best.subarray(0, terms.length === 1 ? BLEND.mostAlone : BLEND.most)).filter((doc) => score[doc]! >= least);
}

/** Judges the head again by its texts, and gives it in its final order. Documents without texts keep the index's score. */
export function rerank(head: readonly number[], scores: Scores, query: string, documents: ReadonlyMap<number, StoredDocument>): number[] {
  if (head.length < 2) return [...head];
  const fit = titleFitter(query);
  const known = head.filter((doc) => documents.has(doc));
  // What begins otherwise could be one of Fuse's operators.
  const words = queryWords(query)
    .map((word) => word.term)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const judged = fuseScores(
    words,
    known.map((doc) => {
      const { titles, bodies } = documents.get(doc)!;
      return { titles: titles.map(normaliseText), bodies: bodies.map((body) => normaliseText(body.slice(0, BLEND.bodyUnits))) };
    }),
  );
  const final = new Map<number, number>(head.map((doc) => [doc, scores.score[doc]! * (1 - BLEND.fuse)]));
  for (const [i, doc] of known.entries()) {
    const fits = Math.max(0, ...documents.get(doc)!.titles.map(fit));
    final.set(doc, final.get(doc)! + (1 - BLEND.fuse) * BLEND.title * fits + BLEND.fuse * judged[i]!);
  }
  return [...head].sort((a, b) => final.get(b)! - final.get(a)! || b - a);
}
