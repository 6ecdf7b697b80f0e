import type { Language } from '../../../archive/languages.ts';
import { isoMoment } from './forms/feed-dates.ts';

/** An entry of a feed: a week, or an item. */
export interface FeedEntry {
  /** A `tag:` address (RFC 4151) that stays, wherever the site stands. */
  id: string;
  title: string;
  /** The title's language, where it is not the feed's; empty where it is not known. */
  lang?: string | undefined;
  /** The address of its place on the site. */
  page: string;
  /** The address of what it is about, elsewhere. */
  about?: string | undefined;
  /** A line in place of the text, for lists. */
  summary: string;
  /** The whole text as HTML, without a relative address. */
  html: string;
  /** The first day of its week: `YYYY-MM-DD`. */
  published: string;
  /** When its text last changed: `YYYY-MM-DDThh:mm:ssZ`. */
  updated: string;
  /** The ids of an item's topics: their labels may be changed without an entry's changing. */
  topics: readonly string[];
}

/** A feed with all its entries, of which a document of it has some. */
export interface Feed {
  language: Language;
  /** Its document's path in its language, without an ending: `/feeds/topics/gan`. Those of its archive begin with it: `/feeds/topics/gan_2020`. */
  path: string;
  /** A `tag:` address. */
  id: string;
  title: string;
  /** What it is about, in a sentence. */
  subtitle?: string | undefined;
  /** The name of who writes it. */
  author: string;
  /** The address of the page that shows the same. */
  page: string;
  /** The oldest first. */
  entries: readonly FeedEntry[];
  /** How many of a year's entries one document of the archive has. */
  partSize: number;
  /** The day that stands for its last change while it is empty. */
  begun: string;
}

/** A document of a feed: what readers subscribe to, or a part of its archive. */
export interface FeedDocument {
  /** Its feed, without what the other documents have. */
  feed: Omit<Feed, 'entries' | 'partSize'>;
  /** Its path in its language, without an ending. */
  path: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
  /** Whether it is a part of the archive, which is whole and gets no further entries (RFC 5005). */
  archived: boolean;
  /** The paths of the parts of the archive before and after it, without an ending. */
  previous?: string | undefined;
  next?: string | undefined;
}

/** When an entry of a document last changed; of one without entries, the beginning of its feed. */
export function lastChange({ entries, feed }: FeedDocument): string {
  return entries.reduce((last, { updated }) => (updated > last ? updated : last), entries[0]?.updated ?? isoMoment(feed.begun));
}
