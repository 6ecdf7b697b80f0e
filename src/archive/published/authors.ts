import type { ItemListing, ListedItem } from './listing.ts';
import type { TopicLabel } from './topics.ts';

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
