import type { Text } from '../archive/languages.ts';
import type { WeekLabel } from '../archive/published.ts';
import type { Section, SectionCounts } from '../archive/sections.ts';

/** An item as search knows it: its words in every language, without marks. */
export interface SearchDocument {
  week: WeekLabel;
  /** The item's id in its issue. */
  item: string;
  section: Section;
  topics: string[];
  url?: string;
  host?: string;
  headline: Text;
  /** The paper's title. */
  title?: string;
  /** The link card's title. */
  card?: Text;
  summary: Text;
}

/** A topic's names: its label in each language, and everything else that it is called. */
export interface SearchTopic {
  id: string;
  label: Text;
  synonyms: string[];
}

/** What a build publishes for search. */
export interface SearchFile {
  documents: SearchDocument[];
  topics: SearchTopic[];
}

/** Best first, or newest first. */
export type SearchSort = 'best' | 'newest';

/** What is searched for. Empty lists let everything through; `from` and `to` are months or days, both included. */
export interface SearchRequest {
  text: string;
  sections: readonly Section[];
  topics: readonly string[];
  from?: string;
  to?: string;
  sort: SearchSort;
  /** How many hits are wanted at most. */
  limit: number;
}

/** Part of a text: from the first to the last character, both included, as UTF-16 offsets. */
export type MarkRange = readonly [first: number, last: number];

/** Which text of a document a mark lies in: `title`, or a field and its language. */
export type MarkedField = 'title' | `${'headline' | 'card' | 'summary'}.${string}`;

/** An item found, and where the words that were looked for stand in it. */
export interface SearchHit {
  document: SearchDocument;
  marks: Partial<Record<MarkedField, MarkRange[]>>;
}

/** How many hits have a topic. */
export interface TopicFacet {
  id: string;
  label: Text;
  count: number;
}

/** What was found. */
export interface SearchAnswer {
  /** The best (or newest), as many as were asked for. */
  hits: SearchHit[];
  /** How many there are in all. */
  total: number;
  /** Hits a section, as if no section were chosen, so that choosing another can be offered. */
  sections: SectionCounts;
  /** Hits a topic, the most frequent first. */
  topics: TopicFacet[];
  /** The names of all topics of the hits and of the request, by id. */
  topicLabels: Record<string, Text>;
}

/** Anything that can search: text and filters in, ranked items out. */
export interface SearchEngine {
  /** Rejects with an AbortError once `signal` is aborted. */
  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer>;
}
