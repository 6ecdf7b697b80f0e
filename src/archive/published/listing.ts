import type { ItemRef } from '../item-ref.ts';
import type { LocalText } from '../languages.ts';
import type { Section } from '../sections.ts';
import type { TopicLabel } from './topics.ts';

/** An item as a roll-up lists it. */
export interface ListedItem {
  ref: ItemRef;
  section: Section;
  headline: LocalText;
  /** The paper's or the card's title. */
  title?: LocalText;
  url?: string;
  host?: string;
  topics: TopicLabel[];
  /** Of a month’s items: the same for those that mention one work; absent where there is just one. */
  work?: string;
}

/** Items of a topic or an author: how many, and the newest. */
export interface ItemListing {
  items: number;
  /** The newest first. */
  newest: ListedItem[];
  /** How many pages list all of them, the oldest on the first one; absent where `newest` has them all. */
  pages?: number;
  /** What the feed of them is called; absent where the archive has no feeds. */
  feed?: string;
}

/** `data/<language>/topics/gan_7.json`, `data/<language>/authors/yang-song_2.json`: a page of all items of a topic or an author. */
export interface PublishedItemPage {
  /** The id of the topic or the author, and what it is called. */
  of: string;
  name: string;
  page: number;
  /** Which one of all the oldest item here is, from 1. */
  first: number;
  /** The newest first. */
  items: ListedItem[];
  /** Whether a page with newer ones follows. */
  newer?: true;
  /** What the feed of all of them is called; absent where the archive has no feeds. */
  feed?: string;
}
