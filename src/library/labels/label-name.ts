import { LABEL } from '../store/fact.ts';

/** So many characters a label's name has at most. */
export const LONGEST_LABEL = 60;

/** And its key, which is longer where ligatures come apart: as much as the file of everything takes. */
const LONGEST_KEY = 100;

const tidied = (typed: string) =>
  typed
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A label's name as it is shown: as it was typed, without spaces too many, and not too long. Empty where that is no name. */
export function labelName(typed: string): string {
  const name = tidied([...tidied(typed).normalize('NFC')].slice(0, LONGEST_LABEL).join(''));
  const { length } = [...labelKey(name)];
  return length === 0 || length > LONGEST_KEY ? '' : name;
}

/**
 * What tells labels apart: names that differ in case, width, composition, spaces or invisible characters only are the same one
 * (compatibility caseless matching, Unicode D146, with what is there of it in JavaScript: upper case first, for ß and ς).
 */
export function labelKey(name: string): string {
  const folded = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return tidied(folded.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
}

/** Whether a text is a label's key. */
export function isLabelKey(text: string): boolean {
  return text !== '' && [...text].length <= LONGEST_KEY && labelKey(text) === text;
}

/** The kind of the facts of a label. */
export function labelKind(key: string): string {
  return LABEL + key;
}
