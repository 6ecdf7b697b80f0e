import type { KeySets } from './query.ts';

/** A value of a field, in the form in which it is compared; of `title`, the words that are asked for. */
export interface FieldValue {
  field: string;
  value: string;
}

/**
 * Reads a value that stands behind a field's name, without spaces at its ends: gives it in the form in which it is
 * compared, which has single spaces at most, none at its ends, and is read as itself; undefined where it makes no sense. A name that only says
 * otherwise what another one says gives that one's value.
 */
export type ReadValue = (typed: string) => string | FieldValue | undefined;

/** The fields that queries can name (`topic:gan`), in lower case. `title` is not among them: every archive has titles. */
export type QueryFields = Readonly<Record<string, ReadValue>>;

/** What a text names to the letter: `text` is how it is written, without spaces, and `sure` whether it can be nothing else. */
export interface ExactName {
  text: string;
  keys: KeySets;
  sure: boolean;
}

/** Reads a text that may name documents to the letter, as an address does; undefined where it does not. What it gives as `text` is read the same. */
export type ReadExact = (typed: string) => ExactName | undefined;
