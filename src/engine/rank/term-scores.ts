import type { Root } from '../format/root-codec.ts';
import type { ExpandedTerm, Expansion } from '../match/expanded-term.ts';
import { divisorsOf } from './length-norms.ts';
import { SCORE } from './weights.ts';

/** Whether an expansion is the word itself or a form of it, whose occurrences add up; of all others only the best counts. */
const isWord = ({ kind, fixed }: Expansion): boolean => (kind === 'exact' || kind === 'form' || kind === 'bigram') && fixed !== true;

/** What so many occurrences count: each further one less (a logarithm, as in Singhal's Lnu weights). One in a title counts 1. */
const damped = (frequency: number): number => Math.log1p(frequency) / Math.log1p(SCORE.title);

/**
 * What documents have of one term at a time. Occurrences in titles and in summaries are added up before they are damped, as
 * fields are in BM25F (Robertson, Zaragoza and Taylor, Simple BM25 extension to multiple weighted fields, 2004).
 */
export class TermScores {
  readonly #wordDivisors: Float32Array;
  readonly #bigramDivisors: Float32Array;
  /** Occurrences of the word and its forms in summaries, by the length of these. */
  readonly #frequency: Float32Array;
  /** What the best of the other expansions counts. */
  readonly #other: Float32Array;
  /** Weight of the best expansion in a title, in a summary, and of one that counts the same wherever it stands. */
  readonly #inTitle: Float32Array;
  readonly #inBody: Float32Array;
  readonly #named: Float32Array;
  readonly #position: Int16Array;
  readonly #seen: Uint8Array;
  /** The documents that have the term. */
  docs: number[] = [];
  /** How many of them have its likeliest expansions. */
  having = 0;

  constructor(root: Root) {
    const size = root.documents;
    this.#wordDivisors = divisorsOf(root.bodyLengths.words);
    this.#bigramDivisors = divisorsOf(root.bodyLengths.bigrams);
    this.#frequency = new Float32Array(size);
    this.#other = new Float32Array(size);
    this.#inTitle = new Float32Array(size);
    this.#inBody = new Float32Array(size);
    this.#named = new Float32Array(size);
    this.#position = new Int16Array(size);
    this.#seen = new Uint8Array(size);
  }

  /** Reads a term's expansions. `lastPosition` tells where in each document's title the term before it stands, 1 added. */
  read({ expansions, positionIncrement }: ExpandedTerm, lastPosition: Int16Array): void {
    this.docs = [];
    this.having = 0;
    const ordered = expansions
      .filter(({ posting }) => posting.titleDocs.length + posting.bodyDocs.length > 0)
      .sort((a, b) => Number(isWord(b)) - Number(isWord(a)) || b.weight - a.weight);
    const words = ordered.filter(isWord).length;
    const least = (ordered[0]?.weight ?? 0) * SCORE.idfShare;
    for (const [i, expansion] of ordered.entries()) {
      this.#readTitles(expansion, positionIncrement, lastPosition);
      if (expansion.bodyWeight > 0) this.#readBodies(expansion);
      // Less likely ones do not count, or a misspelt word would seem rare or common because of its neighbours.
      if (words > 0 ? i < words : expansion.weight >= least) this.having = this.docs.length;
    }
  }

  #see(doc: number): void {
    if (this.#seen[doc] === 1) return;
    this.#seen[doc] = 1;
    this.#position[doc] = -1;
    this.docs.push(doc);
  }

  #readTitles(expansion: Expansion, positionIncrement: number, lastPosition: Int16Array): void {
    const { weight, posting } = expansion;
    const { titleDocs, titlePositions } = posting;
    const word = isWord(expansion);
    for (let i = 0; i < titleDocs.length; i++) {
      const doc = titleDocs[i]!;
      const at = titlePositions[i]!;
      this.#see(doc);
      if (!word && this.#other[doc]! < weight) this.#other[doc] = weight;
      if (this.#inTitle[doc]! > weight) continue;
      // Of equals, the one that follows the term before; else the first.
      if (this.#inTitle[doc] === weight && at !== lastPosition[doc]! - 1 + positionIncrement) continue;
      this.#inTitle[doc] = weight;
      this.#position[doc] = at;
    }
  }

  #readBodies(expansion: Expansion): void {
    const { kind, bodyWeight, posting, fixed = false } = expansion;
    const { bodyDocs, bodyFrequencies } = posting;
    const divisors = kind === 'bigram' ? this.#bigramDivisors : this.#wordDivisors;
    const word = isWord(expansion);
    const best = fixed ? this.#named : this.#inBody;
    for (let i = 0; i < bodyDocs.length; i++) {
      const doc = bodyDocs[i]!;
      this.#see(doc);
      if (best[doc]! < bodyWeight) best[doc] = bodyWeight;
      if (fixed) continue;
      const frequency = bodyFrequencies[i]! / divisors[doc]!;
      if (word) this.#frequency[doc]! += bodyWeight * frequency;
      else this.#other[doc] = Math.max(this.#other[doc]!, bodyWeight * damped(frequency));
    }
  }

  /** How much a document has of the term by frequency: an occurrence in a title counts 1. */
  byFrequency(doc: number): number {
    const words = damped(this.#frequency[doc]! + SCORE.title * this.#inTitle[doc]!);
    return Math.max(words, this.#other[doc]!, this.#named[doc]!);
  }

  /** Whether a document has the term, from 0 to 1: what one in a summary counts beside one in a title is `body`. */
  presence(doc: number, body: number): number {
    return Math.max(this.#inTitle[doc]!, this.#inBody[doc]! * body, this.#named[doc]!);
  }

  /** The weight of the best expansion in a title; 0 where there is none. */
  titleWeight(doc: number): number {
    return this.#inTitle[doc]!;
  }

  /** Where it stands in a title; -1 where it does not. */
  position(doc: number): number {
    return this.#position[doc]!;
  }

  /** Forgets the term. */
  clear(): void {
    for (const doc of this.docs) {
      this.#frequency[doc] = this.#other[doc] = this.#inTitle[doc] = this.#inBody[doc] = this.#named[doc] = this.#seen[doc] = 0;
    }
  }
}
