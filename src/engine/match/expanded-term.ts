import type { Posting } from '../format/posting-codec.ts';
import type { WordExpansionKind } from './expansion.ts';

/** How something of the index came to stand for a word of the query. */
export type ExpansionKind = WordExpansionKind | 'joined' | 'split' | 'bigram' | 'loose-bigram' | 'character';

/** Something of the index that may be meant by a word of the query. */
export interface Expansion {
  /** The index's words, with a space between where there are two. */
  text: string;
  kind: ExpansionKind;
  /** 1 for the word itself, less the less likely it is meant. */
  weight: number;
  /** The weight where it occurs in a summary only; 0: titles alone count. */
  bodyWeight: number;
  posting: Posting;
}

/** A word of the query, or a bigram or a single character of a run, with all that may be meant by it. */
export interface ExpandedTerm {
  text: string;
  expansions: Expansion[];
  /** The word or run of the query that it belongs to, as it is looked for. */
  source: string;
  /** Tells the words of a query apart: one object for all terms of a word. */
  group: object;
  /** How much it counts beside its idf. */
  boost: number;
  /** How many positions behind the term before it this one stands in a title that has the query as it is; 0: unordered. */
  positionIncrement: number;
  /** Too little to tell documents apart: the first letters of a word, or a single character of an unspaced script. */
  vague?: boolean;
}

/** Whether a query is but one such beginning: its hits come by kind of match, newest first, and are not judged further. */
export function isVague(terms: readonly ExpandedTerm[]): boolean {
  return terms.length === 1 && terms[0]!.vague === true;
}
