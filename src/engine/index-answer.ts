import type { FacetCounts } from './filter/facet-counts.ts';
import type { QueryClause } from './query/query.ts';

/** How to search. */
export interface IndexSearchOptions {
  /** Best first, or newest first. */
  order?: 'best' | 'newest';
  /** Only the words as they are: no forms, beginnings, errors, joined or split words. */
  exact?: boolean;
  /** Of documents that share a group key, only the first in order. */
  collapse?: boolean;
  /** So many of the first hits will be read: their texts are fetched with those that the ranking reads. */
  readAhead?: number;
  /** Count facets. */
  facets?: boolean;
  /** Give the scores by which the hits are in their order. */
  scores?: boolean;
  signal?: AbortSignal;
}

/** A word of the query and the words that were found for it. */
export interface Correction {
  word: string;
  meant: string[];
}

/** What to say where nothing was found. */
export interface Nearest {
  /** Clauses without which there would be hits, and how many; a filter counts as a clause. */
  excluding: { clause: QueryClause; hits: number }[];
  /** Words of the query that are nowhere, with the closest that there are. */
  words: Correction[];
}

/** What an index gives for a query: which documents, not what they say. */
export interface IndexAnswer {
  /** Numbers of all documents found, in order; where the list is collapsed, one of each group. */
  hits: Int32Array;
  /** How many documents were found, whether the list is collapsed or not. */
  documents: number;
  /** How many there are with one of each group, where the list is collapsed or facets are counted; else as many as documents. */
  groups: number;
  /**
   * How many of the first hits answer the query about as well as the first one does: "best 50 of 830". The others have less
   * of a long question, come behind, and are hits as well: facets count them. All hits where the query is short, is
   * filters alone, or the order is by date.
   */
  best: number;
  /** How well each hit answers, in their order and falling; undefined where they were not asked for or nothing ranks the hits. */
  scores: Float32Array | undefined;
  /** Counts over all documents found, those of a group once a value where the list is collapsed; undefined where they were not asked for or could not be loaded. */
  facets: FacetCounts | undefined;
  corrections: Correction[];
  /** What the query names to the letter, as it is written, each with the key by which documents were found; none where none has it. */
  exact: { text: string; key: string | undefined }[];
  /** Words that are in no document, nor anything like them. */
  unknown: string[];
  /** Where there are no hits. */
  nearest: Nearest | undefined;
  /** Names of shards that could not be loaded: without them the answer lacks something. */
  incomplete: string[];
}
