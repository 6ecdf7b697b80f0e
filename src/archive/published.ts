/**
 * The published archive: the JSON files that a build writes below `data/`, and that the reader loads.
 * Documented in docs/published-format.md; `FORMAT_VERSION` changes when a field changes its meaning or goes.
 */
import type { Format } from './formats.ts';
import type { ItemRef } from './item-ref.ts';
import type { LocalText, Text } from './languages.ts';
import type { RichNode, RichText } from './rich-text.ts';
import type { Section, SectionCounts, SectionSettings } from './sections.ts';
import type { Venue } from './venues.ts';

/** The version of this format. */
export const FORMAT_VERSION = 2;

/** `data/archive.json`: the entry to everything else. Its size grows with the years, not with the weeks. */
export interface PublishedArchive {
  version: typeof FORMAT_VERSION;
  title: Text;
  tagline: Text;
  /** The site's address, with a slash at the end. */
  url: string;
  languages: string[];
  /** In the order of every page. */
  sections: SectionSettings[];
  /** From the oldest to the newest; each has an index at `data/<language>/years/<year>.json`. */
  years: { year: number; issues: number; items: number }[];
  newest?: { issue: string; month: string };
  /** Path below `data/` of the search index's root. */
  search: string;
}

/** `data/<language>/about.json`: what the archive says of itself. */
export interface PublishedAbout {
  title: string;
  about: LocalRichText;
  /** Absent where the archive has none. */
  feeds?: PublishedFeeds;
  /** What there is of the archive besides pages, data and feeds. */
  formats: readonly Format[];
}

/** Where a language's feeds are: paths in that language, `/feed.xml`. Topics and authors have one each, at `/feeds/topics/<id>.xml`, `/feeds/authors/<id>.xml`. */
export interface PublishedFeeds {
  /** Every week, in full. */
  weeks: { atom: string; rss: string; json: string };
  /** The items of each section. */
  sections: { name: string; atom: string }[];
  /** The list of all feeds. */
  opml: string;
}

/** A week as lists name it. `startsOn` is `YYYY-MM-DD`. */
export interface WeekLabel {
  id: string;
  year: number;
  number: number;
  startsOn: string;
}

/**
 * A week in its year's index; the year is the index's own. Its PublishedIssue is `<language>/issues/<id>.<hash>.json`.
 * Every week's page carries the whole index, so it holds no more than the strip of weeks shows.
 */
export interface IndexedWeek extends Omit<WeekLabel, 'year'>, NamedByHash {
  items: number;
}

/** What has a file that is named by its contents. */
export interface NamedByHash {
  /** Absent in the state of a prerendered page only, which then stays the same where something else changes (page-state.ts). */
  hash?: string;
}

/** `data/<language>/years/2020.json`: which weeks and months a year has, and the names of their files; the PublishedYear of its own hash is `<language>/years/<year>.<hash>.json`. */
export interface YearIndex extends NamedByHash {
  year: number;
  weeks: IndexedWeek[];
  /** The months of this calendar year; their PublishedMonth is `<language>/months/<id>.<hash>.json`. */
  months: ({ id: string; items: number } & NamedByHash)[];
  previous?: number;
  next?: number;
}

/** Formatted text in the language that a page could get. */
export interface LocalRichText {
  blocks: RichText;
  lang?: string;
}

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

/** The week before or after, with the headline of the first pick that is its own, or of its first item. */
export interface Neighbour extends WeekLabel {
  lead?: LocalText;
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

/** Somebody who wrote papers; with the id of a page where there is one, which there is from two items on. */
export interface AuthorLabel {
  name: string;
  id?: string;
}

/** An author among all. */
export interface ListedAuthor {
  id: string;
  name: string;
  items: number;
}

/**
 * `data/<language>/authors.json`: those who have two items or more, by family name. Of very many it has the first;
 * `data/<language>/authors/by-name_2.json` and so on have the others, `data/<language>/all-authors.json` has all.
 */
export interface PublishedAuthors {
  authors: ListedAuthor[];
  /** Where there is more than one page: which this is, how many authors are on all, and who is the first and the last on each. */
  page?: number;
  total?: number;
  pages?: { first: string; last: string }[];
}

/** `data/<language>/authors/yang-song.json` */
export interface PublishedAuthor extends ListedAuthor, ItemListing {
  /** How else the archive writes the name. */
  spellings: string[];
  first: ListedItem;
  latest: ListedItem;
  /** Of these items, the most frequent first. */
  topics: (TopicLabel & { count: number })[];
  /** Who wrote them too, the most frequent first; `shared` is how many. Of many, those with whom the most are shared. */
  coauthors: (AuthorLabel & { shared: number })[];
  /** How many more there are. */
  moreCoauthors?: number;
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

/** A week with its size and its picks. */
export interface ListedWeek extends WeekLabel {
  items: number;
  counts: SectionCounts;
  picks: PublishedPick[];
}

/** `data/<language>/years/2020.<hash>.json`: what a year's page shows beyond its index. */
export interface PublishedYear {
  year: number;
  months: { id: string; items: number; topics: TopicLabel[] }[];
  weeks: ListedWeek[];
}

/** `data/<language>/search-start.json`: what the search page shows before anything is asked for. A work that several items mention counts once. */
export interface PublishedSearchStart {
  works: number;
  sections: Record<Section, number>;
  /** Of the most works, the most frequent first. */
  topics: (TopicLabel & { works: number })[];
}

/** An issue in short: its week, its picks and its headlines. */
export interface IssueInShort {
  week: WeekLabel;
  minutes: number;
  picks: PublishedPick[];
  items: Pick<PublishedItem, 'id' | 'section' | 'headline'>[];
}

/** `data/<language>/home.json`: of one size, however large the archive is. */
export interface PublishedHome {
  /** The newest; absent where the archive is empty. */
  issue?: IssueInShort;
  /** The weeks before it, the newest first. */
  earlier: ListedWeek[];
  /** The newest years, the newest first. */
  years: { year: number; issues: number }[];
}
