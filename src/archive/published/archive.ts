/**
 * The published archive: the JSON files that a build writes below `data/`, and that the reader loads.
 * Documented in docs/published-format.md; `FORMAT_VERSION` changes when a field changes its meaning or goes.
 */
import type { Format } from '../formats.ts';
import type { Text } from '../languages.ts';
import type { Section, SectionSettings } from '../sections.ts';
import type { LocalRichText, PublishedItem, PublishedPick } from './issue.ts';
import type { TopicLabel } from './topics.ts';
import type { ListedWeek, WeekLabel } from './weeks.ts';

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
