import { foldCase, normaliseText } from '../engine/text/fold.ts';

/** How alike two titles are: `same` ties two items, `near` is worth an editor's look. */
export type TitleLikeness = 'same' | 'near' | 'different';

/** Titles of fewer words are too often two works' (`Attention`, `Learning to Rank`) to tie them by. */
const LEAST_WORDS = 4;
/** But not where they are so long: titles in scripts without spaces. */
const LEAST_LETTERS = 16;
/** From this share of common letter pairs on, two titles are near. */
const NEAR = 0.75;

/** A title's words for comparison: in lower case, without accents, marks and hyphens. */
export function titleWords(title: string): string[] {
  return foldCase(normaliseText(title)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many letters have to be put in, taken out or changed to make one word the other; over `limit` it does not matter how many. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      here.push(Math.min(changed, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}

/** Whether a word is another one misspelt or inflected: a letter in words of five to seven, two in longer ones, and no digit. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\p{N}/u.test(a + b)) return false;
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  return editDistance(a, b, limit) <= limit;
}

function pairs(words: readonly string[]): Map<string, number> {
  const text = words.join('');
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) counts.set(text.slice(i, i + 2), (counts.get(text.slice(i, i + 2)) ?? 0) + 1);
  return counts;
}

/** The share of letter pairs that two texts have in common, from 0 to 1 (Dice's coefficient; Dice, 1945). */
function dice(a: readonly string[], b: readonly string[]): number {
  const [ours, theirs] = [pairs(a), pairs(b)];
  let common = 0;
  for (const [pair, count] of ours) common += Math.min(count, theirs.get(pair) ?? 0);
  const all = [...ours.values(), ...theirs.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (2 * common) / all;
}

const mainTitle = (title: string) => titleWords(title.split(/[:：—–]/)[0] ?? '');

/**
 * Whether two titles, by their words, are the same: word for word, but for marks, blanks, accents and at most one misspelt or inflected word a
 * title, in titles of at least four words. A word more or less, or another digit, makes another work: Scaled-YOLOv4 is not
 * YOLOv4.
 */
export function isSameTitle(ours: readonly string[], theirs: readonly string[]): boolean {
  const [one, other] = [ours.join(''), theirs.join('')];
  if (Math.min(ours.length, theirs.length) < LEAST_WORDS && Math.min(one.length, other.length) < LEAST_LETTERS) return false;
  if (one === other) return true;
  const differing = ours.flatMap((word, at) => (word === theirs[at] ? [] : [[word, theirs[at] ?? ''] as const]));
  return ours.length === theirs.length && differing.length === 1 && differing.every(([a, b]) => sameWord(a, b));
}

/** How alike two titles are. Near: three quarters of their letter pairs in common, or the same before the colon. */
export function likenessOf(a: string, b: string): TitleLikeness {
  const [ours, theirs] = [titleWords(a), titleWords(b)];
  if (isSameTitle(ours, theirs)) return 'same';
  const [main, otherMain] = [mainTitle(a), mainTitle(b)];
  if (main.length >= 2 && main.join(' ') === otherMain.join(' ')) return 'near';
  return dice(ours, theirs) >= NEAR ? 'near' : 'different';
}
