import type { FacetCounts } from './filter/facet-counts.ts';
import type { FoundDocument } from './highlight/found-document.ts';
import type { Query, QueryClause } from './query/parse-query.ts';

/** How to search. */
export interface SearchOptions {
  /** Best first, or newest first. */
  order?: 'best' | 'newest';
  /** Only the words as they are: no forms, beginnings, errors, joined or split words. */
  exact?: boolean;
  /** The query is text and nothing else: no operators. */
  literal?: boolean;
  /** Documents that come with the answer; more are had from `found`. */
  limit?: number;
  /** Count facets. */
  facets?: boolean;
  signal?: AbortSignal;
}

/** A word of the query and the words that were found for it. */
export interface Correction {
  word: string;
  meant: string[];
}

/** What to say where nothing was found. */
export interface Nearest {
  /** Clauses without which there would be hits, and how many. */
  excluding: { clause: QueryClause; hits: number }[];
  /** Words of the query that are nowhere, with the closest that there are. */
  words: Correction[];
}

/** What a search gives. */
export interface SearchAnswer {
  query: Query;
  /** Numbers of all documents found, in order. */
  hits: Int32Array;
  /** The first of them, with marks. */
  found: FoundDocument[];
  /** Counts over all hits; undefined where not asked for or not to be had. */
  facets: FacetCounts | undefined;
  corrections: Correction[];
  /** Words that are in no document, nor anything like them. */
  unknown: string[];
  /** Where there are no hits. */
  nearest: Nearest | undefined;
  /** Names of shards that could not be had: without them the answer lacks something. */
  incomplete: string[];
}
