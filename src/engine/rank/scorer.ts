import type { Bitset } from '../filter/bitset.ts';
import { POSITION_INCREMENT_GAP } from '../format/limits.ts';
import type { Root } from '../format/root-codec.ts';
import { isVague, type ExpandedTerm } from '../match/expanded-term.ts';
import { idfOf } from './idf.ts';
import { SCORE } from './weights.ts';

/** Documents with their scores, in no order. */
export interface Scores {
  docs: Int32Array;
  /** 0 to about 1.5 by document number; valid for `docs` only. */
  score: Float32Array;
  /** The coordination factor, likewise: the share of the query that a document has, 0 to 1. */
  coordination: Float32Array;
}

/**
 * Scores documents. A document's score is the sum of its terms' weights by inverse document frequency, as a share of what
 * the best possible document would have, plus what its title adds, times a power of the coordination factor (the share
 * of the query that it has; Lucene's classic similarity multiplies by such a factor). Its working arrays, with one entry
 * for each document, are kept between queries.
 */
export class Scorer {
  readonly #root: Root;
  readonly #total: Float32Array;
  readonly #coordination: Float32Array;
  readonly #order: Float32Array;
  readonly #start: Uint8Array;
  readonly #inTitle: Float32Array;
  readonly #lastPosition: Int16Array;
  readonly #termBest: Float32Array;
  readonly #termPosition: Int16Array;
  readonly #seen: Uint8Array;

  constructor(root: Root) {
    const size = root.documents;
    this.#root = root;
    this.#total = new Float32Array(size);
    this.#coordination = new Float32Array(size);
    this.#order = new Float32Array(size);
    this.#start = new Uint8Array(size);
    this.#inTitle = new Float32Array(size);
    this.#lastPosition = new Int16Array(size);
    this.#termBest = new Float32Array(size);
    this.#termPosition = new Int16Array(size);
    this.#seen = new Uint8Array(size);
  }

  /** Scores every document that has anything of the query and that is in `allowed`. */
  score(terms: readonly ExpandedTerm[], allowed?: Bitset): Scores {
    const docs: number[] = [];
    let ideal = 0;
    let idealOrder = 0;
    let before = 0;
    for (const [i, term] of terms.entries()) {
      const idf = term.boost * idfOf(term, this.#root.documents);
      if (idf === 0) continue;
      ideal += idf;
      const pairIdf = term.positionIncrement > 0 && before > 0 ? (idf + before) / 2 : 0;
      idealOrder += pairIdf;
      const touched = this.#collect(term, allowed);
      this.#add(touched, idf, pairIdf, term, i === 0, docs);
      if (term.positionIncrement > 0 || i === 0) before = idf;
    }
    return this.#finish(docs, ideal, idealOrder, isVague(terms));
  }

  /** Notes the best expansion of a term in each document and where it stands in the title; gives the documents that have one. */
  #collect({ expansions, positionIncrement }: ExpandedTerm, allowed: Bitset | undefined): number[] {
    const best = this.#termBest;
    const position = this.#termPosition;
    const touched: number[] = [];
    for (const { posting, weight, bodyWeight } of expansions) {
      const { titleDocs, titlePositions, bodyDocs } = posting;
      for (let i = 0; i < titleDocs.length; i++) {
        const doc = titleDocs[i]!;
        if (allowed?.has(doc) === false) continue;
        const at = titlePositions[i]!;
        if (best[doc] === 0) touched.push(doc);
        else if (best[doc]! > weight) continue;
        // Of equals, the one that follows the term before; else the first.
        else if (best[doc] === weight && position[doc]! >= 0 && at !== this.#lastPosition[doc]! - 1 + positionIncrement) continue;
        best[doc] = weight;
        position[doc] = at;
      }
      if (bodyWeight === 0) continue;
      for (let i = 0; i < bodyDocs.length; i++) {
        const doc = bodyDocs[i]!;
        if (best[doc]! >= bodyWeight || allowed?.has(doc) === false) continue;
        if (best[doc] === 0) touched.push(doc);
        best[doc] = bodyWeight;
        position[doc] = -1;
      }
    }
    return touched;
  }

  #add(touched: readonly number[], idf: number, pairIdf: number, term: ExpandedTerm, first: boolean, docs: number[]): void {
    for (const doc of touched) {
      const best = this.#termBest[doc]!;
      const position = this.#termPosition[doc]!;
      this.#termBest[doc] = 0;
      if (this.#seen[doc] === 0) {
        this.#seen[doc] = 1;
        docs.push(doc);
      }
      this.#total[doc]! += idf * best;
      this.#coordination[doc]! += idf * Math.min(1, position >= 0 ? best : best * SCORE.bodyCoordination);
      if (position < 0 || (term.positionIncrement === 0 && !first)) continue;
      this.#inTitle[doc]! += best;
      if (first && position % POSITION_INCREMENT_GAP === 0) this.#start[doc] = 1;
      // Kept with 1 added: 0 says that there is none.
      const gap = this.#lastPosition[doc] === 0 ? -1 : position - (this.#lastPosition[doc]! - 1);
      if (gap === term.positionIncrement || gap === 0) this.#order[doc]! += pairIdf * best;
      else if (gap > 0 && gap <= term.positionIncrement + SCORE.orderGap) this.#order[doc]! += pairIdf * best * SCORE.looseOrder;
      this.#lastPosition[doc] = position + 1;
    }
  }

  #finish(docs: number[], ideal: number, idealOrder: number, vague: boolean): Scores {
    const score = this.#total;
    const { titleStarts, titleLengths } = this.#root;
    for (const doc of docs) {
      const coordination = Math.min(1, this.#coordination[doc]! / ideal);
      let bonus = 0;
      if (this.#inTitle[doc]! > 0) {
        const number = this.#lastPosition[doc] === 0 ? 0 : Math.floor((this.#lastPosition[doc]! - 1) / POSITION_INCREMENT_GAP);
        const length = titleLengths[titleStarts[doc]! + number] ?? 1;
        // The length of the title says something about a word, and nothing about a word's first letters.
        if (!vague || this.#inTitle[doc]! >= length) bonus += SCORE.title * Math.min(1, this.#inTitle[doc]! / length);
        if (!vague) bonus += SCORE.start * this.#start[doc]!;
        if (idealOrder > 0) bonus += SCORE.order * (this.#order[doc]! / idealOrder);
      }
      score[doc] = (this.#total[doc]! / ideal + bonus) * coordination ** SCORE.coordination;
      this.#coordination[doc] = coordination;
    }
    const found = { docs: Int32Array.from(docs), score: this.#total.slice(), coordination: this.#coordination.slice() };
    for (const doc of docs) this.#clear(doc);
    return found;
  }

  #clear(doc: number): void {
    this.#total[doc] = this.#coordination[doc] = this.#order[doc] = this.#inTitle[doc] = 0;
    this.#start[doc] = this.#lastPosition[doc] = this.#seen[doc] = 0;
  }
}
