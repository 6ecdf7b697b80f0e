import type { LocalText } from '../languages.ts';
import type { SectionCounts } from '../sections.ts';
import type { PublishedPick } from './issue.ts';
import type { TopicLabel } from './topics.ts';

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

/** The week before or after, with the headline of the first pick that is its own, or of its first item. */
export interface Neighbour extends WeekLabel {
  lead?: LocalText;
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
