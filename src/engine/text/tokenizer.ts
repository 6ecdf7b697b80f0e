import { isGreek, kindAt, LETTER_KIND } from './characters.ts';

/** A token of a normalised text: a word, or a CJK run, a stretch of characters of scripts written without spaces. */
export interface Token {
  /** Whether it is a CJK run. */
  cjk: boolean;
  start: number;
  end: number;
  /** Follows the token before it with at most a hyphen, a dot or an apostrophe between. */
  glued: boolean;
}

const width = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/** The end of the word that begins at `index`. Dots between digits belong to it: 3.5, 2011.12345. */
function wordEnd(text: string, index: number): number {
  let greek = isGreek(text.charCodeAt(index));
  let digits = true;
  let at = index;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === LETTER_KIND.unspaced || kind === LETTER_KIND.other) break;
    if (kind === LETTER_KIND.connector) {
      if (!digits || text[at] !== '.' || at === index || kindAt(text, at + 1) !== LETTER_KIND.digit) break;
    } else {
      // A single Greek letter beside Latin ones is a word of its own: βVAE is beta VAE.
      const isGreekHere = isGreek(text.charCodeAt(at));
      if (isGreekHere !== greek) return at;
      greek = isGreekHere;
      digits &&= kind === LETTER_KIND.digit;
    }
    at += width(text, at);
  }
  // C++, C#, F#
  if (at - index === 1 && !digits) {
    if (text.startsWith('++', at)) return at + 2;
    if (text[at] === '#') return at + 1;
  }
  return at;
}

function cjkRunEnd(text: string, index: number): number {
  let at = index;
  while (at < text.length && kindAt(text, at) === LETTER_KIND.unspaced) at += width(text, at);
  return at;
}

/** The tokens of a normalised text, in order. A text of symbols alone gives each symbol as a word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = -9;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === LETTER_KIND.other || kind === LETTER_KIND.connector) {
      at += width(text, at);
      continue;
    }
    const cjk = kind === LETTER_KIND.unspaced;
    const end = cjk ? cjkRunEnd(text, at) : wordEnd(text, at);
    const before = tokens[tokens.length - 1];
    const connected = at === lastEnd || (at === lastEnd + 1 && kindAt(text, lastEnd) === LETTER_KIND.connector);
    tokens.push({ cjk, start: at, end, glued: connected && !cjk && before?.cjk === false });
    at = lastEnd = end;
  }
  return tokens.length > 0 ? tokens : tokenizeSymbols(text);
}

function tokenizeSymbols(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at += width(text, at)) {
    if (/\S/.test(text[at]!)) tokens.push({ cjk: false, start: at, end: at + width(text, at), glued: false });
  }
  return tokens;
}

const INNER = /\p{Lu}+(?=\p{Lu}\p{Ll}{2})|\p{Lu}{2,}(?:s(?!\p{Ll}))?|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}|[\p{N}.]+/gu;
const PLAIN = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+s?|[\p{N}.]+|[\p{Lo}\p{M}]+)$/u;

/** The parts of a word by letter case and digits: StyleGAN2 is Style, GAN, 2. Empty where the word is one part. */
export function innerParts(word: string): string[] {
  if (PLAIN.test(word)) return [];
  const parts = (word.match(INNER) ?? []).filter((part) => part.length > 1 || /\p{N}/u.test(part));
  return parts.length > 1 || (parts[0]?.length ?? word.length) < word.length - 1 ? parts : [];
}
