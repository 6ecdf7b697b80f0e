import type { SearchFacets } from '../document.ts';

/** A value of a field, in the form in which it is compared. */
export interface FieldValue {
  field: string;
  value: string;
}

/** A name that a query can put before a value: `topic:gan`. */
export interface QueryField {
  /**
   * Reads a value as it was typed, without spaces at its ends: gives it in the form in which it is compared, which has no
   * spaces at all and is read as itself; undefined where it makes no sense. A name that only says otherwise what another
   * one says gives that one's value.
   */
  read: (typed: string) => string | FieldValue | undefined;
  /** The facet of documents that is compared; undefined for a name that leaves that to another one. */
  facet?: keyof SearchFacets;
  /** Whether a document with `stored` in that facet (`true` for a flag that is set, empty for nothing) has the value. */
  has?: (stored: string, value: string) => boolean;
}

/** The fields of an archive, by their names in lower case. `title` is not among them: every archive has titles. */
export type QueryFields = Readonly<Record<string, QueryField>>;
