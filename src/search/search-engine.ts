import type { ItemRef } from '../archive/item-ref.ts';
import type { Section } from '../archive/sections.ts';
import type { FacetCounts } from '../engine/filter/facet-counts.ts';
import type { Snippet } from '../engine/highlight/snippet.ts';
import type { IndexAnswer } from '../engine/index-answer.ts';
import type { Query } from '../engine/query/query.ts';

/** Best first, or newest first. */
export type SearchSort = 'best' | 'newest';

/** How results are listed: in one list, or under their weeks or sections. */
export type SearchGrouping = 'none' | 'week' | 'section';

/** How what was found is listed. */
export interface ListChoice {
  sort: SearchSort;
  group: SearchGrouping;
  /** Only the words as they are typed: no corrections, no other forms. */
  exact: boolean;
  /** Every mention of a work, not only the one that comes first. */
  everyMention: boolean;
}

/** What is searched for. */
export interface SearchRequest extends ListChoice {
  query: Query;
}

/** A text and the parts of it that were looked for, in order and apart from each other. */
export interface Highlighted extends Pick<Snippet, 'text' | 'highlights'> {
  /** The text's own language, where it is said; empty where it is not known. */
  lang?: string | undefined;
}

/** Another mention of a work: its first one, or a later one. */
export interface Mention {
  as: 'first' | 'again';
  ref: ItemRef;
}

/** An item found: its titles and the best snippet of its summary, each in every language that it has. */
export interface SearchHit {
  ref: ItemRef;
  /** The first day of its week or month, `YYYY-MM-DD`. */
  date: string;
  section: Section;
  topics: readonly string[];
  url?: string;
  host?: string;
  headline: Readonly<Record<string, Highlighted>>;
  /** The paper's title. */
  title?: Highlighted;
  card?: Readonly<Record<string, Highlighted>>;
  /** All authors, where one was looked for. */
  authors?: readonly Highlighted[];
  snippet: Readonly<Record<string, Highlighted>>;
  /** The words of its texts that were found, as they stand there. */
  words: readonly string[];
  /** Other mentions of its work: the first one, and those nearest to it. */
  mentions?: readonly Mention[];
  /** How many more there are. */
  moreMentions?: number;
}

/** How many hits have each value of a facet: id → hits. */
export type FacetCount = Readonly<Record<string, number>>;

/** How many hits a page of them has: about what a window shows, for each may lie in another file. */
export const PAGE_SIZE = 6;

/** How many hits are printed at most. */
export const PRINTED_HITS = 100;

/** What was found. */
export interface SearchAnswer extends Pick<IndexAnswer, 'best' | 'corrections' | 'exact' | 'unknown' | 'nearest'> {
  /** How many hits the list has: works, or all their mentions. */
  total: number;
  /** How many works were found, and how many mentions of them. */
  works: number;
  mentions: number;
  /** The first page of hits; further ones come with `hits`. */
  first: readonly SearchHit[];
  /** Counts over all that was found, as the list counts: works, or all their mentions. */
  facets: FacetCounts;
  /** Hits per section as if no section were chosen, so that choosing another can be offered. */
  sections: FacetCount;
  /** How many hits there would be then; a work may be of two sections. */
  inAllSections: number;
  /** Where results are grouped: each group and its size, in the order of the list. */
  groups: readonly { key: string; count: number }[];
  /** Whether further hits are here already: asking for them fetches nothing. */
  atHand: boolean;
  /** Whether a part of the index could not be loaded, so that something may be missing. */
  incomplete: boolean;
}

/** Anything that can search. All reject with an AbortError once `signal` is aborted. */
export interface SearchEngine {
  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer>;
  /** The hits `from` to `to` (not included) of a search, in its order. */
  hits(request: SearchRequest, from: number, to: number, signal?: AbortSignal): Promise<SearchHit[]>;
}
