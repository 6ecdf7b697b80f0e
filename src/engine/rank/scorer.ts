import type { Bitset } from '../filter/bitset.ts';
import { POSITION_INCREMENT_GAP } from '../format/limits.ts';
import type { Root } from '../format/root-codec.ts';
import { isVague, type ExpandedTerm } from '../match/expanded-term.ts';
import { idf } from './idf.ts';
import { shortness } from './shortness.ts';
import { TermScores } from './term-scores.ts';
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
  readonly #term: TermScores;
  readonly #total: Float32Array;
  readonly #coordination: Float32Array;
  readonly #order: Float32Array;
  readonly #start: Uint8Array;
  readonly #inTitle: Float32Array;
  readonly #lastPosition: Int16Array;
  readonly #seen: Uint8Array;
  readonly #onlyStopWords: number[] = [];

  constructor(root: Root) {
    const size = root.documents;
    this.#root = root;
    this.#term = new TermScores(root);
    this.#total = new Float32Array(size);
    this.#coordination = new Float32Array(size);
    this.#order = new Float32Array(size);
    this.#start = new Uint8Array(size);
    this.#inTitle = new Float32Array(size);
    this.#lastPosition = new Int16Array(size);
    this.#seen = new Uint8Array(size);
  }

  /** Scores every document that has anything of the query and that is in `allowed`. */
  score(terms: readonly ExpandedTerm[], allowed?: Bitset): Scores {
    const docs: number[] = [];
    let ideal = 0;
    let idealOrder = 0;
    let before = 0;
    let first = true;
    const short = shortness(terms);
    for (const [i, term] of terms.entries()) {
      const stopWord = term.stopWord === true;
      this.#term.read(term, this.#lastPosition);
      const weight = term.boost * idf(this.#term.having, this.#root.documents);
      if (weight > 0 && stopWord) this.#addStopWord(short * weight, term, i === 0);
      else if (weight > 0) {
        ideal += weight;
        const pairIdf = term.positionIncrement > 0 && before > 0 ? (weight + before) / 2 : 0;
        idealOrder += pairIdf;
        const presence = SCORE.presence * short ** 2;
        for (const doc of this.#term.docs) {
          if (allowed?.has(doc) === false) continue;
          if (this.#seen[doc] === 0) docs.push(doc);
          this.#seen[doc] = 1;
          this.#add(doc, weight, presence);
          const ordered = first || term.positionIncrement > 0;
          if (ordered && this.#term.position(doc) >= 0) this.#addTitle(doc, pairIdf, term.positionIncrement, first);
        }
        if (term.positionIncrement > 0 || first) before = weight;
      }
      if (!stopWord) first = false;
      this.#term.clear();
    }
    return this.#finish(docs, ideal, idealOrder, isVague(terms), short);
  }

  #add(doc: number, idf: number, presence: number): void {
    const score = presence * this.#term.presence(doc, SCORE.body) + (1 - presence) * this.#term.byFrequency(doc);
    this.#total[doc]! += idf * score;
    this.#coordination[doc]! += idf * Math.min(1, this.#term.presence(doc, SCORE.bodyCoordination));
  }

  #addTitle(doc: number, pairIdf: number, increment: number, first: boolean): void {
    const best = this.#term.titleWeight(doc);
    const position = this.#term.position(doc);
    this.#inTitle[doc]! += best;
    if (first && position % POSITION_INCREMENT_GAP === 0) this.#start[doc] = 1;
    // Kept with 1 added: 0 says that there is none.
    const gap = this.#lastPosition[doc] === 0 ? -1 : position - (this.#lastPosition[doc]! - 1);
    if (gap >= 0 && gap <= increment + SCORE.orderGap) this.#order[doc]! += pairIdf * best;
    this.#lastPosition[doc] = position + 1;
  }

  /** A stop word says nothing of the query's share, but counts where it stands in a title. */
  #addStopWord(idf: number, { positionIncrement }: ExpandedTerm, first: boolean): void {
    for (const doc of this.#term.docs) {
      this.#onlyStopWords.push(doc);
      this.#total[doc]! += idf;
      this.#addTitle(doc, idf, positionIncrement, first);
    }
  }

  #finish(docs: number[], ideal: number, idealOrder: number, vague: boolean, short: number): Scores {
    const score = this.#total;
    const { titleStarts, titleLengths } = this.#root;
    const exponent = SCORE.coordination * short ** 2;
    for (const doc of docs) {
      const coordination = Math.min(1, this.#coordination[doc]! / ideal);
      let bonus = 0;
      if (this.#inTitle[doc]! > 0) {
        const number = this.#lastPosition[doc] === 0 ? 0 : Math.floor((this.#lastPosition[doc]! - 1) / POSITION_INCREMENT_GAP);
        const length = titleLengths[titleStarts[doc]! + number] ?? 1;
        // The length of the title says something about a word, and nothing about a word's first letters.
        if (!vague || this.#inTitle[doc]! >= length) bonus += SCORE.cover * Math.min(1, this.#inTitle[doc]! / length);
        if (!vague) bonus += SCORE.start * this.#start[doc]!;
        if (idealOrder > 0) bonus += SCORE.order * (this.#order[doc]! / idealOrder);
      }
      const sum = (this.#total[doc]! / ideal + bonus * short) * coordination ** exponent;
      // What differs by less than the arithmetic's error is the same.
      score[doc] = Math.round(sum * 1e6) / 1e6;
      this.#coordination[doc] = coordination;
    }
    const found = { docs: Int32Array.from(docs), score: this.#total.slice(), coordination: this.#coordination.slice() };
    for (const doc of docs) this.#clear(doc);
    for (const doc of this.#onlyStopWords) this.#clear(doc);
    this.#onlyStopWords.length = 0;
    return found;
  }

  #clear(doc: number): void {
    this.#total[doc] = this.#coordination[doc] = this.#order[doc] = this.#inTitle[doc] = 0;
    this.#start[doc] = this.#lastPosition[doc] = this.#seen[doc] = 0;
  }
}
