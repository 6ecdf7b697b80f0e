import type { Posting } from '../format/posting-codec.ts';
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
  /** Counts the same however often it occurs, and however long the text: a name, or what names a document to the letter. */
  fixed?: boolean;
}

/** An expansion to a word, with what its weight comes to in a summary. */
export function wordExpansion(text: string, kind: ExpansionKind, weight: number, posting: Posting): Expansion {
  return { text, kind, weight, bodyWeight: weight, posting };
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
  /** A stop word: it finds nothing, but says how much of a title the query covers. */
  stopWord?: boolean;
}

/** The terms that find something: all but stop words. */
export function withoutStopTerms(terms: readonly ExpandedTerm[]): readonly ExpandedTerm[] {
  return terms.filter(({ stopWord }) => stopWord !== true);
}

/** Whether a query is one vague term and nothing else: its hits come by kind of match, newest first, and are not reranked. */
export function isVague(terms: readonly ExpandedTerm[]): boolean {
  const telling = withoutStopTerms(terms);
  return telling.length === 1 && telling[0]!.vague === true;
}
