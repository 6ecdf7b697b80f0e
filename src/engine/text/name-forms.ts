import { foldCase, normaliseText } from './fold.ts';

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe' };
// An umlaut written with an e, where it can be one: not in Bauer, queue, Zoe or Joel.
const WRITTEN_OUT = /(?<![aeiouq])([aou])e(?!l?$)/g;

/** The form that is the same for a word of a name with an umlaut, with a plain vowel and with an e behind it: scholkopf. Takes a term. */
export function plainUmlauts(term: string): string {
  return term.replace(WRITTEN_OUT, '$1');
}

/** A name in the forms in which it is written: as it is, and with its umlauts written out or, where they are, without. */
export function nameForms(name: string): Set<string> {
  const written = name.normalize('NFC').replace(/[äöüø]/gi, (letter) => UMLAUTS[letter.toLowerCase()]!);
  const plain = foldCase(normaliseText(name)).replace(/[a-z]+/g, plainUmlauts);
  return new Set([
    name,
    ...(written === name.normalize('NFC') ? [] : [written]),
    ...(plain === foldCase(normaliseText(name)) ? [] : [plain]),
  ]);
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const NUMBER_WORD = new RegExp(`(?<=[a-z])(?:${NUMBERS.join('|')})(?=[a-z]|$)`, 'g');

/** A term with the number in it said (v1net: vonenet) or written as a digit (gptfour: gpt4): a number of one digit behind a letter. */
export function saidForms(term: string): string[] {
  const said = term.replace(/(?<=[a-z])\d(?![\d.])/g, (digit) => NUMBERS[Number(digit)]!);
  const written = term.replace(NUMBER_WORD, (word) => String(NUMBERS.indexOf(word)));
  return [said, written].filter((form) => form !== term);
}
