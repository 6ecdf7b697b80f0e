import { TITLE_SPAN } from '../format/posting-codec.ts';
import type { Root } from '../format/root-codec.ts';
import { isVague, type Slot } from '../match/expanded-term.ts';
import { rarityOf, SCORE_WEIGHTS } from './weights.ts';

/** Documents with their scores, in no order. */
export interface Scores {
  docs: Int32Array;
  /** 0 to about 1.5 by document number; valid for `docs` only. */
  score: Float32Array;
  /** Share of the query found, 0 to 1, likewise. */
  coverage: Float32Array;
}

/** Working arrays, one entry a document, kept between queries. */
export class Scorer {
  readonly #root: Root;
  readonly #total: Float32Array;
  readonly #coverage: Float32Array;
  readonly #order: Float32Array;
  readonly #start: Uint8Array;
  readonly #inTitle: Float32Array;
  readonly #lastPosition: Int16Array;
  readonly #slotBest: Float32Array;
  readonly #slotPosition: Int16Array;
  readonly #seen: Uint8Array;

  constructor(root: Root) {
    const size = root.documents;
    this.#root = root;
    this.#total = new Float32Array(size);
    this.#coverage = new Float32Array(size);
    this.#order = new Float32Array(size);
    this.#start = new Uint8Array(size);
    this.#inTitle = new Float32Array(size);
    this.#lastPosition = new Int16Array(size);
    this.#slotBest = new Float32Array(size);
    this.#slotPosition = new Int16Array(size);
    this.#seen = new Uint8Array(size);
  }

  /** Scores every document that has anything of the query and that `allowed` (by document, 0 is no) lets through. */
  score(slots: readonly Slot[], allowed?: Uint8Array): Scores {
    const docs: number[] = [];
    let ideal = 0;
    let idealOrder = 0;
    let before = 0;
    for (const [i, slot] of slots.entries()) {
      const rarity = slot.factor * rarityOf(slot, this.#root.documents);
      if (rarity === 0) continue;
      ideal += rarity;
      const pairRarity = slot.step > 0 && before > 0 ? (rarity + before) / 2 : 0;
      idealOrder += pairRarity;
      const touched = this.#collect(slot, allowed);
      this.#add(touched, rarity, pairRarity, slot, i === 0, docs);
      if (slot.step > 0 || i === 0) before = rarity;
    }
    return this.#finish(docs, ideal, idealOrder, isVague(slots));
  }

  /** The best alternative of a slot for each document, and where it stands in the title. */
  #collect({ alternatives, step }: Slot, allowed: Uint8Array | undefined): number[] {
    const best = this.#slotBest;
    const position = this.#slotPosition;
    const touched: number[] = [];
    for (const { posting, weight, bodyWeight } of alternatives) {
      const { titleDocs, titlePositions, bodyDocs } = posting;
      for (let i = 0; i < titleDocs.length; i++) {
        const doc = titleDocs[i]!;
        if (allowed !== undefined && allowed[doc] === 0) continue;
        const at = titlePositions[i]!;
        if (best[doc] === 0) touched.push(doc);
        else if (best[doc]! > weight) continue;
        // Of equals, the one that follows the slot before; else the first.
        else if (best[doc] === weight && position[doc]! >= 0 && at !== this.#lastPosition[doc]! - 1 + step) continue;
        best[doc] = weight;
        position[doc] = at;
      }
      if (bodyWeight === 0) continue;
      for (let i = 0; i < bodyDocs.length; i++) {
        const doc = bodyDocs[i]!;
        if (best[doc]! >= bodyWeight || (allowed !== undefined && allowed[doc] === 0)) continue;
        if (best[doc] === 0) touched.push(doc);
        best[doc] = bodyWeight;
        position[doc] = -1;
      }
    }
    return touched;
  }

  #add(touched: readonly number[], rarity: number, pairRarity: number, slot: Slot, first: boolean, docs: number[]): void {
    for (const doc of touched) {
      const best = this.#slotBest[doc]!;
      const position = this.#slotPosition[doc]!;
      this.#slotBest[doc] = 0;
      if (this.#seen[doc] === 0) {
        this.#seen[doc] = 1;
        docs.push(doc);
      }
      this.#total[doc]! += rarity * best;
      this.#coverage[doc]! += rarity * Math.min(1, position >= 0 ? best : best * SCORE_WEIGHTS.bodyCoverage);
      if (position < 0 || (slot.step === 0 && !first)) continue;
      this.#inTitle[doc]! += best;
      if (first && position % TITLE_SPAN === 0) this.#start[doc] = 1;
      // Kept one too high: 0 says that there is none.
      const gap = this.#lastPosition[doc] === 0 ? -1 : position - (this.#lastPosition[doc]! - 1);
      if (gap === slot.step || gap === 0) this.#order[doc]! += pairRarity * best;
      else if (gap > 0 && gap <= slot.step + 2) this.#order[doc]! += pairRarity * best * 0.5;
      this.#lastPosition[doc] = position + 1;
    }
  }

  #finish(docs: number[], ideal: number, idealOrder: number, vague: boolean): Scores {
    const score = this.#total;
    const { titleStarts, titleLengths } = this.#root;
    for (const doc of docs) {
      const coverage = Math.min(1, this.#coverage[doc]! / ideal);
      let bonus = 0;
      if (this.#inTitle[doc]! > 0) {
        const number = this.#lastPosition[doc] === 0 ? 0 : Math.floor((this.#lastPosition[doc]! - 1) / TITLE_SPAN);
        const length = titleLengths[titleStarts[doc]! + number] ?? 1;
        // How long the title is tells something of a word, and nothing of a word's first letters.
        if (!vague || this.#inTitle[doc]! >= length) bonus += SCORE_WEIGHTS.title * Math.min(1, this.#inTitle[doc]! / length);
        if (!vague) bonus += SCORE_WEIGHTS.start * this.#start[doc]!;
        if (idealOrder > 0) bonus += SCORE_WEIGHTS.order * (this.#order[doc]! / idealOrder);
      }
      score[doc] = (this.#total[doc]! / ideal + bonus) * coverage ** SCORE_WEIGHTS.coverage;
      this.#coverage[doc] = coverage;
    }
    const found = { docs: Int32Array.from(docs), score: this.#total.slice(), coverage: this.#coverage.slice() };
    for (const doc of docs) this.#clear(doc);
    return found;
  }

  #clear(doc: number): void {
    this.#total[doc] = this.#coverage[doc] = this.#order[doc] = this.#inTitle[doc] = 0;
    this.#start[doc] = this.#lastPosition[doc] = this.#seen[doc] = 0;
  }
}
