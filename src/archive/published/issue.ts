import type { ItemRef } from '../item-ref.ts';
import type { LocalText } from '../languages.ts';
import type { RichText } from '../rich-text.ts';
import type { Section } from '../sections.ts';
import type { Venue } from '../venues.ts';
import type { ListedItem } from './listing.ts';
import type { TopicLabel } from './topics.ts';
import type { Neighbour, WeekLabel } from './weeks.ts';

/** Formatted text in the language that a page could get. */
export interface LocalRichText {
  blocks: RichText;
  lang?: string;
}

/** A paper as it is cited. */
export interface PublishedPaper {
  title: LocalText;
  /** Up to four, else the first three. */
  authors?: string[];
  /** The ids of these authors' pages, in the same order; absent where none of them has one. */
  people?: (string | null)[];
  /** How many more wrote it. */
  moreAuthors?: number;
  /** The preprint's. */
  year?: number;
  /** Where it was published, with that year. */
  venue?: Venue;
  /** Its numbers at arXiv (without version) and OpenReview, and its DOI. */
  ids?: { arxiv?: string; openreview?: string; doi?: string };
}

/** An item that another one belongs together with: the first mention of the same work, a later one, or a companion. */
export interface RelatedItem {
  as: 'first' | 'again' | 'near';
  ref: ItemRef;
  /** Of companions. */
  headline?: LocalText;
  /** What ties a companion: the key that one has and the other points to, `arxiv:2010.05334`. */
  by?: string;
}

/** What an item links to, told apart by what it is. */
export interface PublishedItem {
  id: string;
  section: Section;
  url?: string;
  /** The address's host without `www.`. */
  host?: string;
  headline: LocalText;
  paper?: PublishedPaper;
  card?: { title: LocalText; description?: LocalText; site: string };
  summary?: LocalRichText;
  figure?: { src: string; alt: LocalText; width?: number; height?: number };
  topics: TopicLabel[];
  links?: { label: LocalText; url: string }[];
  /** Other mentions of its work: the first one, and those nearest to this one; then items that point to it or that it points to. */
  related?: RelatedItem[];
  /** What was wrong in it and is now right, the newest first; `day` is `YYYY-MM-DD`. */
  corrections?: { day: string; text: LocalRichText }[];
}

/** An editor's pick: an item of the archive, or something outside it. */
export interface PublishedPick {
  ref?: ItemRef;
  section?: Section;
  headline?: LocalText;
  url?: string;
  note?: LocalText;
}

/** Where the original newsletter points: to a page of this archive where it has that source, else outside. */
export interface SourceLink {
  label: string;
  /** The label's language, where it is not the page's; empty where it is not known. */
  lang?: string;
  url: string;
  issue?: string;
  month?: string;
}

/** `data/<language>/issues/2020-w48.<hash>.json` */
export interface PublishedIssue {
  id: string;
  /** On the development server only: a build leaves drafts out. */
  draft?: true;
  week: WeekLabel & { serial?: number };
  /** About how long it takes to read, in minutes. */
  minutes: number;
  source?: { name: string; url: string };
  intro?: LocalRichText;
  picks: PublishedPick[];
  items: PublishedItem[];
  previous?: Neighbour;
  next?: Neighbour;
  month: { id: string; items: number; picks: number };
  sourceLinks: SourceLink[];
}

/** How often a topic occurs in a month, and in the month before (absent where there is none). */
export interface TopicCount extends TopicLabel {
  count: number;
  before?: number;
}

/** `data/<language>/months/2020-11.<hash>.json` */
export interface PublishedMonth {
  id: string;
  /** On the development server only: a build leaves drafts out. */
  draft?: true;
  source?: { name: string; url: string };
  note?: LocalRichText;
  picks: PublishedPick[];
  weeks: (WeekLabel & { items: number })[];
  /** All items: those of its weeks, then the edition's own, whose reference names the month. */
  items: ListedItem[];
  /** The edition's own items as its page shows them. */
  ownItems: PublishedItem[];
  topics: TopicCount[];
  previous?: string;
  next?: string;
}
