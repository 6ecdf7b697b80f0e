import type { Posting } from '../format/posting-codec.ts';
import { SCORE } from '../rank/weights.ts';
import type { WordExpansionKind } from './expansion.ts';

/** How something of the index came to stand for a term of the query. */
export type ExpansionKind = WordExpansionKind | 'joined' | 'split' | 'bigram' | 'loose-bigram' | 'character';

/** Something of the index that may be meant by a term of the query. */
export interface Expansion {
  /** The index's words, with a space between where there are two. */
  text: string;
  kind: ExpansionKind;
  /** 1 for the term itself, less the less likely it is meant. */
  weight: number;
  /** The weight where it occurs in a summary only; 0: titles alone count. */
  bodyWeight: number;
  posting: Posting;
}

/** An expansion to a word, with what its weight comes to in a summary. */
export function wordExpansion(text: string, kind: ExpansionKind, weight: number, posting: Posting): Expansion {
  return { text, kind, weight, bodyWeight: weight * SCORE.body, posting };
}

/** A query term as ranking takes it: a word, or a bigram or a single character of a CJK run, with all its expansions. */
export interface ExpandedTerm {
  text: string;
  expansions: Expansion[];
  /** The word or CJK run of the query that it belongs to, as it is looked for. */
  source: string;
  /** Tells the words of a query apart: one object for all terms of a word. */
  group: object;
  /** How much it counts beside its inverse document frequency. */
  boost: number;
  /**
   * How many positions after the term before it this one stands in a title that has the query as it is; 0 for terms
   * without an order.
   */
  positionIncrement: number;
  /** Too little to tell documents apart: the first letters of a word, or a single CJK character. */
  vague?: boolean;
}

/** Whether a query is one vague term and nothing else: its hits come by kind of match, newest first, and are not reranked. */
export function isVague(terms: readonly ExpandedTerm[]): boolean {
  return terms.length === 1 && terms[0]!.vague === true;
}
