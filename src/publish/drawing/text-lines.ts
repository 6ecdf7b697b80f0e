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

/** What may stand before … at no end of a line: stops, blanks, opening marks. */
const LOOSE_END = /[\s\p{Ps}\p{Pi}\p{Pd}、。，．：；！？…·,.:;!?‘“«]+$/u;

/** The beginning of a text that is too long for a line, as far as whole words go, with a mark that it goes on. */
function shortened(line: string, { typeface, size, width }: Setting): string {
  const ended = (words: readonly string[]) => `${words.join('').replace(LOOSE_END, '')}…`;
  const fits = (words: readonly string[]) => widthOf(ended(words), typeface, size) <= width;
  const most = (words: string[]) => {
    while (words.length > 0 && !fits(words)) words.pop();
    return words;
  };
  const words = most(pieces(line));
  return ended(words.length > 0 ? words : most([...line]));
}

/** The size at which a text is no wider than a line, in whole pixels: the one that is asked for, or less, but no less than two thirds of it. */
export function fittingSize(text: string, { typeface, size, width }: Omit<Setting, 'lines'>): number {
  const own = widthOf(text, typeface, size);
  return own <= width ? size : Math.max(Math.ceil((size * 2) / 3), Math.floor((size * width) / own));
}

/** A text in as many lines of a width as it takes. A word that is longer than a line is parted where the line ends. */
function allLines(text: string, { typeface, size, width }: Omit<Setting, 'lines'>): string[] {
  const fits = (line: string) => widthOf(line.trimEnd(), typeface, size) <= width;
  const set: string[] = [''];
  const words = pieces(text).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  for (const word of words) {
    const line = set.at(-1) ?? '';
    if (line === '' || fits(line + word)) set[set.length - 1] = line + word;
    else set.push(word);
  }
  return set;
}

/** No last line is shorter than this part of the width, where others can give it something. */
const LEAST_END = 0.3;

/** Lines, the last of which is no word alone: the others end earlier for that, where they can without there being more of them. */
function evened(set: readonly string[], text: string, setting: Setting): readonly string[] {
  const { typeface, size, width } = setting;
  const isShort = (lines: readonly string[]) => widthOf((lines.at(-1) ?? '').trim(), typeface, size) < width * LEAST_END;
  if (set.length < 2 || !isShort(set)) return set;
  for (let narrow = width * 0.96; narrow > width * 0.5; narrow -= width * 0.04) {
    const other = allLines(text, { typeface, size, width: narrow });
    if (other.length > set.length) return set;
    if (!isShort(other)) return other;
  }
  return set;
}

/** A text in lines of a width: what is too long for them ends in …. */
export function linesOf(text: string, setting: Setting): string[] {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const set = allLines(plain, setting);
  const { lines } = setting;
  if (set.length <= lines) return evened(set, plain, setting).map((line) => line.trim());
  return [...set.slice(0, lines - 1).map((line) => line.trim()), shortened(set.slice(lines - 1).join(''), setting)];
}
