import { isVague, type ExpandedTerm, withoutStopTerms } from '../match/expanded-term.ts';
import { queryWords } from '../query/query-words.ts';
import type { StoredDocument } from '../store/document-reader.ts';
import { normaliseText } from '../text/fold.ts';
import type { DocumentVectors } from './document-vectors.ts';
import { fuseScores } from './fuse-score.ts';
import { neighbourScores } from './neighbours.ts';
import type { Scores } from './scorer.ts';
import { shortness } from './shortness.ts';
import { hasOnlyStopWords, titleFitter, withoutStopWords } from './title-fit.ts';
import { NAME, NEIGHBOURS, RERANK } from './weights.ts';

/** All documents, best first; of equals the newest first. */
export function byScore({ docs, score }: Scores): Int32Array<ArrayBuffer> {
  // One number for both: sorting numbers takes a tenth of the time of sorting with a comparator.
  const keys = Float64Array.from(docs, (doc) => Math.round(score[doc]! * 1e6) * 2 ** 24 + doc)
    .sort()
    .reverse();
  return Int32Array.from(keys, (key) => key % 2 ** 24);
}

/** Documents with their scores, best first; of equals the newest first. */
const inOrder = (scores: Iterable<[number, number]>): Map<number, number> =>
  new Map([...scores].sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || b - a));

/** The first documents of a list (best first) that are worth reranking: none for a vague query, more for a question. */
export function rerankWindow(best: Int32Array, { score }: Scores, terms: readonly ExpandedTerm[]): number[] {
  if (isVague(terms)) return [];
  const further = Math.round((NEIGHBOURS.window - RERANK.window) * (1 - shortness(terms)));
  if (further > 0) return Array.from(best.subarray(0, RERANK.window + further));
  const least = (score[best[0]!] ?? 0) * RERANK.margin;
  return Array.from(best.subarray(0, withoutStopTerms(terms).length === 1 ? RERANK.windowOfTerm : RERANK.window)).filter(
    (doc) => score[doc]! >= least,
  );
}

/** What reranking knows beside the rerank window and its scores: the text by which the query ranks, and how short it is. */
export interface Reranking {
  text: string;
  short: number;
  documents: ReadonlyMap<number, StoredDocument>;
  vectors: DocumentVectors;
}

/**
 * Puts the rerank window in its final order, by its documents' texts: their numbers with their final scores, in the measure of
 * the index's scores and never below them, so that what is outside stays behind. Those without texts keep the index's score.
 */
export function rerank(window: readonly number[], scores: Scores, reranking: Reranking): Map<number, number> {
  const smoothed = withNeighbours(window, scores, reranking);
  const least = Math.max(0, ...smoothed.values()) * RERANK.margin;
  const head = [...smoothed].slice(0, RERANK.window).filter(([, score]) => score >= least);
  for (const [doc, score] of withTitles(head, reranking)) smoothed.set(doc, score);
  return inOrder(smoothed);
}

/** Adds to a question's scores what the neighbours of each document score: the longer the question, the more, up to as much as its own. */
function withNeighbours(window: readonly number[], { score }: Scores, { short, documents, vectors }: Reranking): Map<number, number> {
  const weight = NEIGHBOURS.weight * (1 - short);
  const smoothed = new Map(window.map((doc) => [doc, score[doc]!]));
  if (weight === 0) return inOrder(smoothed);
  const known = window.filter((doc) => documents.has(doc));
  const added = neighbourScores(
    known.map((doc) => vectors.of(documents.get(doc)!)),
    known.map((doc) => score[doc]!),
  );
  for (const doc of window) smoothed.set(doc, score[doc]! * (1 + weight));
  for (const [i, doc] of known.entries()) smoothed.set(doc, score[doc]! + weight * added[i]!);
  return inOrder(smoothed);
}

/** Lets titles and Fuse judge how the whole query fits: of a short one only, for no text has a question as it is asked. */
function withTitles(head: readonly [number, number][], { text, short, documents }: Reranking): [number, number][] {
  if (head.length < 2 || short < RERANK.shortest) return [];
  const fuse = RERANK.fuse * short ** 2;
  const title = RERANK.title * short ** 2;
  const fit = titleFitter(text);
  const known = head.filter(([doc]) => documents.has(doc));
  // Words that begin otherwise could be operators of Fuse.
  const words = queryWords(hasOnlyStopWords(text) ? text : withoutStopWords(text))
    .map((word) => word.term)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const judged = fuseScores(
    words,
    known.map(([doc]) => {
      const { titles, bodies, names } = documents.get(doc)!;
      const cut = bodies.map((body) => body.slice(0, RERANK.bodyUnits));
      return { titles: titles.map(normaliseText), bodies: [...cut, ...names].map(normaliseText) };
    }),
  );
  return known.map(([doc, score], i) => {
    const { titles, names } = documents.get(doc)!;
    const fits = Math.max(0, ...titles.map(fit), ...names.map((name) => NAME.fit * fit(name)));
    return [doc, score + title * fits + (fuse / (1 - fuse)) * judged[i]!];
  });
}
