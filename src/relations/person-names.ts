import { foldCase, normaliseText } from '../engine/text/fold.ts';

/** A name of a person, taken apart for comparison: lower case, without accents, hyphens and full stops. */
export interface PersonName {
  /** As it is written. */
  name: string;
  /** In the order of speech: a name written "Family, Given" is turned round. */
  words: string[];
}

// How German, Danish and Swedish letters are spelt where a keyboard lacks them; elsewhere the accent is just dropped.
const SPELT_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ё: 'yo' };

function wordsOf(name: string): string[] {
  return foldCase(normaliseText(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Reads a name. "Pinkney, Justin N. M." and "Justin N. M. Pinkney" have the same words. */
export function readName(name: string): PersonName {
  const [family = '', given, more] = name.split(',');
  return { name, words: wordsOf(given !== undefined && more === undefined ? `${given} ${family}` : name) };
}

/** What two names have in common that are one name in different spellings: "Schölkopf", "Scholkopf" and "Schoelkopf" share one. */
export function spellingsOf(name: string): string[] {
  const spelt = name.normalize('NFC').replace(/[äöüåøё]/giu, (letter) => SPELT_OUT[letter.toLowerCase()] ?? letter);
  return [...new Set([name, spelt].map((each) => readName(each).words.join(' ')))];
}

/** Whether two spellings are the same name for certain: but for accents, case, hyphens, and which name stands first before a comma. */
export function sameName(a: string, b: string): boolean {
  const known = new Set(spellingsOf(a));
  return spellingsOf(b).some((spelling) => known.has(spelling));
}

function sameGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Whether the given names of one are those of the other with some left out or cut to initials; the first has to be there. */
function givenFit(short: readonly string[], long: readonly string[]): boolean {
  if (!sameGiven(short[0] ?? '', long[0] ?? '')) return false;
  let at = 1;
  for (const word of short.slice(1)) {
    while (at < long.length && !sameGiven(word, long[at] ?? '')) at += 1;
    if (at++ >= long.length) return false;
  }
  return true;
}

/**
 * Whether two different names may be the same person's: initials or middle names apart, the order of family and given name
 * exchanged, or the family name alone. It may be, and no more: many people share such names.
 */
export function mayBeOne({ words: a }: PersonName, { words: b }: PersonName): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return short[0] === long.at(-1);
  if (short.at(-1) === long.at(-1) && givenFit(short.slice(0, -1), long.slice(0, -1))) return true;
  return short.length === long.length && [...short].sort().join(' ') === [...long].sort().join(' ');
}

/** What a name is found by, and what it finds others by: two that `mayBeOne` meet. */
export interface MeetingKeys {
  own: string[];
  others: string[];
}

/**
 * The keys of a name, so that not every two names need be compared: the family name with the initial of the first one, all
 * words in any order, or a family name alone.
 */
export function meetingKeys({ words }: PersonName): MeetingKeys {
  const [first = '', family = ''] = [words[0], words.at(-1)];
  const [anyone, alone] = [`family ${family}`, `alone ${family}`];
  if (words.length === 1) return { own: [anyone, alone], others: [anyone] };
  const full = [`initial ${family} ${[...first][0]}`, `words ${[...words].sort().join(' ')}`];
  return { own: [...full, anyone], others: [...full, alone] };
}
