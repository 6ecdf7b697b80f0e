import { kindAt, LETTER_KIND } from '../../engine/text/characters.ts';
import { foldCase, normaliseText } from '../../engine/text/fold.ts';

/** A text as search compares it, accents and letter case dropped, with one space between words. */
function folded(text: string): string {
  return foldCase(normaliseText(text)).replace(/\s+/g, ' ').trim();
}

const WORD_LIKE: ReadonlySet<number> = new Set([LETTER_KIND.lower, LETTER_KIND.upper, LETTER_KIND.digit]);

/** Whether the character that ends before `index`, or begins there, is one of a word that is set apart by spaces. */
function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && WORD_LIKE.has(kindAt(text, index));
}

/** The start of the character before `index`. */
function before(text: string, index: number): number {
  const unit = text.charCodeAt(index - 1);
  return index - (unit >= 0xdc00 && unit < 0xe000 ? 2 : 1);
}

/** Whether a word that stands from `start` to `end` goes on beyond: then another word is there. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  const goesOnBefore = isWordAt(text, start) && isWordAt(text, before(text, start));
  return goesOnBefore || (isWordAt(text, before(text, end)) && isWordAt(text, end));
}

/**
 * Makes a function that says whether a text has one of some words or phrases: as whole words, whatever their letter case and
 * accents; in scripts that set no spaces between words (Chinese, Japanese, Thai), anywhere.
 */
export function wordMatcher(words: readonly string[]): (text: string) => boolean {
  const wanted = words.map(folded).filter(Boolean);
  return (text) => {
    const inText = folded(text);
    return wanted.some((word) => {
      for (let at = inText.indexOf(word); at >= 0; at = inText.indexOf(word, at + 1))
        if (!isPartOfWord(inText, at, at + word.length)) return true;
      return false;
    });
  };
}
