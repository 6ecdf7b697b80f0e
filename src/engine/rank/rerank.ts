import { isVague, type ExpandedTerm, withoutStopTerms } from '../match/expanded-term.ts';
import { queryWords } from '../query/query-words.ts';
import type { StoredDocument } from '../store/document-reader.ts';
import { normaliseText } from '../text/fold.ts';
import { fuseScores } from './fuse-score.ts';
import type { Scores } from './scorer.ts';
import { hasOnlyStopWords, titleFitter, withoutStopWords } from './title-fit.ts';
import { NAME, RERANK } from './weights.ts';

/** All documents, best first; of equals the newest first. */
export function byScore({ docs, score }: Scores): Int32Array<ArrayBuffer> {
  // One number for both: sorting numbers takes a tenth of the time of sorting with a comparator.
  const keys = Float64Array.from(docs, (doc) => Math.round(score[doc]! * 1e6) * 2 ** 24 + doc)
    .sort()
    .reverse();
  return Int32Array.from(keys, (key) => key % 2 ** 24);
}

/** The first documents of a list (best first) that are worth reranking: none for a vague query. */
export function rerankWindow(best: Int32Array, { score }: Scores, terms: readonly ExpandedTerm[]): number[] {
  if (isVague(terms)) return [];
  const least = (score[best[0]!] ?? 0) * RERANK.margin;
  return Array.from(best.subarray(0, withoutStopTerms(terms).length === 1 ? RERANK.windowOfTerm : RERANK.window)).filter(
    (doc) => score[doc]! >= least,
  );
}

/**
 * Puts the rerank window in its final order, by its documents' texts: their numbers with their final scores, in the measure of
 * the index's scores and never below them, so that what is outside stays behind. Those without texts keep the index's score.
 */
export function rerank(
  window: readonly number[],
  scores: Scores,
  query: string,
  documents: ReadonlyMap<number, StoredDocument>,
): Map<number, number> {
  if (window.length < 2) return new Map(window.map((doc) => [doc, scores.score[doc]!]));
  const fit = titleFitter(query);
  const known = window.filter((doc) => documents.has(doc));
  // Words that begin otherwise could be operators of Fuse.
  const words = queryWords(hasOnlyStopWords(query) ? query : withoutStopWords(query))
    .map((word) => word.term)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const judged = fuseScores(
    words,
    known.map((doc) => {
      const { titles, bodies, names } = documents.get(doc)!;
      const cut = bodies.map((body) => body.slice(0, RERANK.bodyUnits));
      return { titles: titles.map(normaliseText), bodies: [...cut, ...names].map(normaliseText) };
    }),
  );
  const final = new Map<number, number>(window.map((doc) => [doc, scores.score[doc]! * (1 - RERANK.fuse)]));
  for (const [i, doc] of known.entries()) {
    const { titles, names } = documents.get(doc)!;
    const fits = Math.max(0, ...titles.map(fit), ...names.map((name) => NAME.fit * fit(name)));
    final.set(doc, final.get(doc)! + (1 - RERANK.fuse) * RERANK.title * fits + RERANK.fuse * judged[i]!);
  }
  const ordered = [...final].sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || b - a);
  return new Map(ordered.map(([doc, score]) => [doc, score / (1 - RERANK.fuse)]));
}
