/** What a document can be narrowed by. Dates are ISO days; the week is the newsletter's own label. */
export interface DocumentFacets {
  /** Section id, as `papers`. */
  section: string;
  /** Topic ids, as `gan`. */
  topics: string[];
  /** Issue id, as `2020-w48`. */
  week: string;
  /** ISO day on which the week starts, as `2020-11-22`; empty where unknown. */
  date: string;
  /** Host of the address that the item points to, without `www.`; empty where there is none. */
  site: string;
  /** One of the editor's picks. */
  pick: boolean;
  /** Has a figure. */
  figure: boolean;
  /** Languages in which the item has a text, as `en`, `zh-Hans`. */
  langs: string[];
}

/** One thing that can be found. `payload` is handed back as it was given (JSON). */
export interface SearchDocument {
  id: string;
  /** Every title in every language: headline, paper title, card title. */
  titles: string[];
  /** Every summary in every language, as plain text. */
  bodies: string[];
  /** Names of persons: indexed as words that count as those of a summary do, and looked for as names. */
  names?: readonly string[];
  /** What it is known by to the letter, such as an address; a query's exact terms look for these. */
  keys?: readonly string[];
  /** The same for documents that are about one thing: a collapsed list has the first of them alone. None of its own where it stands alone. */
  groupKey?: string;
  facets: DocumentFacets;
  payload: unknown;
}

/** Facets of a document about which nothing is known. */
export const NO_FACETS: DocumentFacets = {
  section: '',
  topics: [],
  week: '',
  date: '',
  site: '',
  pick: false,
  figure: false,
  langs: [],
};
