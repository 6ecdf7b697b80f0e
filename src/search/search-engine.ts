import type { WeekLabel } from '../archive/published.ts';
import type { Section } from '../archive/sections.ts';

/** Best first, or newest first. */
export type SearchSort = 'best' | 'newest';

/** How results are listed: in one list, or under their weeks or sections. */
export type SearchGrouping = 'none' | 'week' | 'section';

/** What is searched for. Empty lists let everything through. */
export interface SearchRequest {
  /** As typed, operators among it (core/query-language.ts). */
  text: string;
  sections: readonly Section[];
  topics: readonly string[];
  /** Years, months or days, both included: `2020`, `2020-11`, `2020-11-22`. */
  from?: string;
  to?: string;
  sort: SearchSort;
  group: SearchGrouping;
  /** Only the words as they are typed: no corrections, no other forms. */
  exact: boolean;
}

/** Part of a text, [start, end), in UTF-16 units. */
export type MarkRange = readonly [start: number, end: number];

/** A text and the parts of it that were looked for. */
export interface MarkedString {
  text: string;
  marks: readonly MarkRange[];
}

/** An item found: its titles and the best passage of its summary, each in every language that it has. */
export interface SearchHit {
  week: WeekLabel;
  /** The item's id in its issue. */
  item: string;
  section: Section;
  topics: readonly string[];
  url?: string;
  host?: string;
  headline: Readonly<Record<string, MarkedString>>;
  /** The paper's title. */
  title?: MarkedString;
  card?: Readonly<Record<string, MarkedString>>;
  passage: Readonly<Record<string, MarkedString>>;
}

/** How many hits have each value: id → hits. */
export type FacetCount = Readonly<Record<string, number>>;

/** A word of the query that occurs nowhere, and the words that were found in its place. */
export interface Correction {
  word: string;
  meant: readonly string[];
}

/** Something in a query that was searched as text because it could not be taken as it was meant. */
export interface QueryNote {
  kind: 'unclosed-quote' | 'unknown-operator' | 'bad-value' | 'stray-or' | 'empty';
  text: string;
}

/** How many hits a page of them has: about what a window shows, for each may lie in another file. */
export const PAGE_SIZE = 6;

/** What was found. */
export interface SearchAnswer {
  total: number;
  /** The first page of hits; further ones are had with `hits`. */
  first: readonly SearchHit[];
  /** Counts over all hits. */
  facets: Readonly<Record<'section' | 'topic' | 'year' | 'month' | 'week', FacetCount>>;
  /** Hits a section as if no section were chosen, so that choosing another can be offered. */
  sections: FacetCount;
  /** Where results are grouped: each group and its size, in the order of the list. */
  groups: readonly { key: string; count: number }[];
  notes: readonly QueryNote[];
  corrections: readonly Correction[];
  /** Words that occur nowhere, nor anything like them. */
  unknown: readonly string[];
  /** Where nothing was found: parts of the query without which there would be hits, and the closest words that there are. */
  nearest?: { excluding: readonly { part: string; hits: number }[]; words: readonly Correction[] };
  /** Whether a part of the index could not be had, so that something may be missing. */
  incomplete: boolean;
}

/** Anything that can search. All reject with an AbortError once `signal` is aborted. */
export interface SearchEngine {
  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer>;
  /** The hits `from` to `to` (not included) of a search, in its order. */
  hits(request: SearchRequest, from: number, to: number, signal?: AbortSignal): Promise<SearchHit[]>;
}
