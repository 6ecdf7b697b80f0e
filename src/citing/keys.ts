import { weekOfIssue, yearOf } from '../archive/ids.ts';
import { localText, type Language } from '../archive/languages.ts';
import type { CitedItem } from './cited-item.ts';
import { readCitedName } from './names.ts';

/** What a key leaves out at a title's beginning. */
const FUNCTION_WORDS = new Set(
  'a an the on of for to in into with without from by at as and or is are be do does did can could will would should how why what when where which who your you we our i it its this that these there not no let lets he she they his her their'.split(
    ' ',
  ),
);

/** Letters that have no mark to lose. */
const SPELT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' };

/** Parts of a host's name that say nothing of whose it is. */
const COMMON_HOST = new Set([
  'www',
  'blog',
  'com',
  'co',
  'org',
  'net',
  'ac',
  'edu',
  'gov',
  'github',
  'gitlab',
  'blogspot',
  'wordpress',
  'substack',
]);

/** A text in lower-case Latin letters and digits, all others as blanks. */
function latin(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħ]/g, (letter) => SPELT[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The word by which a host is known: `deepmind` of deepmind.com, `bair` of bair.berkeley.edu. */
function hostWord(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const names = new URL(url).hostname.split('.').slice(0, -1);
  return latin(names.findLast((name) => !COMMON_HOST.has(name)) ?? names[0] ?? '').replaceAll(' ', '');
}

function authorWord(item: CitedItem): string {
  const [first] = item.paper?.authors ?? [];
  if (first === undefined) return '';
  const { family, literal = '' } = readCitedName(first);
  return latin(family ?? literal).replaceAll(' ', '');
}

function titleWord(item: CitedItem, language: Language): string {
  const title = item.paper?.title ?? localText(item.card?.title ?? item.headline, language)?.text ?? '';
  const words = latin(title).split(' ');
  // A title in another script: the item's id is in Latin letters always.
  const usable = /[a-z]/.test(latin(title)) ? words : item.id.split('-');
  return usable.find((word) => /[a-z]/.test(word) && !FUNCTION_WORDS.has(word)) ?? usable[0] ?? '';
}

/**
 * The key of a work without regard to others: who wrote it (else where it stands), the year of its preprint (else of its
 * venue, else of the week), the first word of its title that says something. `language` is the archive's own.
 */
export function plainKey(item: CitedItem, edition: string, language: Language): string {
  const who = authorWord(item) || hostWord(item.url) || 'item';
  const year = item.paper?.year ?? item.paper?.venue?.year ?? weekOfIssue(edition)?.year ?? yearOf(edition);
  return `${/^\d/.test(who) ? 'x' : ''}${who}${year}${titleWord(item, language)}`;
}

/** `b` for the second of a kind, `c` for the third; behind `z` come `ba`, `bb` … */
function suffix(count: number): string {
  return count < 26 ? String.fromCharCode(97 + count) : suffix(Math.floor(count / 26)) + suffix(count % 26);
}

/**
 * The keys of works, given with their plain keys in the order of the archive, the oldest first. The first of several that are
 * alike keeps its key, later ones get a letter: what comes to an archive changes no key of what is there.
 */
export function uniqueKeys(works: ReadonlyMap<string, string>): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set(works.values());
  const counts = new Map<string, number>();
  for (const [work, plain] of works) {
    let count = counts.get(plain) ?? 0;
    let key = count === 0 ? plain : plain + suffix(count);
    while (count > 0 && taken.has(key)) key = plain + suffix(++count);
    counts.set(plain, count + 1);
    taken.add(key);
    keys.set(work, key);
  }
  return keys;
}
