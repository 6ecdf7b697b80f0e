import type { LocalText } from '../languages.ts';
import type { RichNode } from '../rich-text.ts';
import type { SectionCounts } from '../sections.ts';
import type { ItemListing, ListedItem } from './listing.ts';

/** A topic as an item names it. */
export interface TopicLabel {
  id: string;
  label: string;
}

/** A topic with what else leads to it: `data/<language>/topics.json` lists all of the vocabulary. */
export interface NamedTopic extends TopicLabel {
  /** What it is also called, and narrower things. */
  words: string[];
}

/** How many items a topic has in the newest thirteen weeks, and in the thirteen before. */
export interface TopicMovement {
  recent: number;
  before: number;
}

/** The days by which movement is told: `recent` begins the newest thirteen weeks, `before` the thirteen before them. */
export interface MovementDays {
  recent: string;
  before: string;
}

/** A topic among all. */
export interface ListedTopic extends TopicLabel {
  definition?: LocalText;
  items: number;
  /** Absent where the archive is not old enough to tell. */
  movement?: TopicMovement;
}

/**
 * `data/<language>/topic-list.json`: the topics that have items, those of the most items first. Of very many it has the
 * first; `data/<language>/topics/by-weight_2.json` and so on have the others, `data/<language>/all-topics.json` has all.
 */
export interface PublishedTopics {
  /** Absent where the archive does not reach back so far. */
  days?: MovementDays;
  topics: ListedTopic[];
  /** Where there is more than one page: which this is, how many there are, and how many topics on all of them. */
  page?: number;
  pages?: number;
  total?: number;
}

/** `data/<language>/topics/gan.json` */
export interface PublishedTopic extends ListedTopic, ItemListing {
  /** Its items over time, drawn: an `svg` with bars that say their section's accent in `data-accent`. */
  chart: RichNode;
  /** Topics that share items with it, the closest first, and how many they share. */
  neighbours: (TopicLabel & { shared: number })[];
  first: ListedItem;
  latest: ListedItem;
  /** The newest of its items that editors picked. */
  picks: ListedItem[];
  /** Who wrote more than one of its items, the most frequent first. */
  people: { id: string; name: string; shared: number }[];
  /** The newest year first: its items a section. */
  years: { year: number; counts: SectionCounts }[];
}
