import { widthOf, type Typeface } from './typeface.ts';

/** Marks with which no line may begin (closing ones, stops), and with which none may end (opening ones), as Chinese sets them. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．：；！？…·,.:;!?%％’”»-]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}‘“«]$/u;

/** Pieces between which a line may end: words with the blank behind them, and each sign of scripts without blanks. */
function pieces(text: string): string[] {
  const all =
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu,
    ) ?? [];
  return all.reduce<string[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
    return joined;
  }, []);
}

/** How a text is set. */
export interface Setting {
  typeface: Typeface;
  /** In pixels. */
  size: number;
  width: number;
  /** How many lines at most: what is longer ends in …. */
  lines: number;
}

function shortened(line: string, { typeface, size, width }: Setting): string {
  const letters = [...line.trimEnd()];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, typeface, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The size at which a text is no wider than a line, in whole pixels: the one that is asked for, or less, but no less than two thirds of it. */
export function fittingSize(text: string, { typeface, size, width }: Omit<Setting, 'lines'>): number {
  const own = widthOf(text, typeface, size);
  return own <= width ? size : Math.max(Math.ceil((size * 2) / 3), Math.floor((size * width) / own));
}

/** A text in lines of a width. A word that is longer than a line is parted where the line ends. */
export function linesOf(text: string, setting: Setting): string[] {
  const { typeface, size, width, lines } = setting;
  const fits = (line: string) => widthOf(line.trimEnd(), typeface, size) <= width;
  const set: string[] = [''];
  const words = pieces(text.replace(/\s+/g, ' ').trim()).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  for (const word of words) {
    const line = set.at(-1) ?? '';
    if (line === '' || fits(line + word)) set[set.length - 1] = line + word;
    else set.push(word);
  }
  const trimmed = set.map((line) => line.trim());
  if (trimmed.length <= lines) return trimmed;
  return [...trimmed.slice(0, lines - 1), shortened(set.slice(lines - 1).join(''), setting)];
}
