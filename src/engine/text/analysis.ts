import { greekName } from './characters.ts';
import { foldCase, normaliseText } from './fold.ts';
import { innerParts, tokenize } from './tokenizer.ts';

/** Longest term kept, in UTF-16 units; what is longer is cut, in texts and in queries alike. */
const LONGEST_TERM = 48;
const ASCII = /^[\0-\x7f]*$/;

/** Receives each term of a text: the term, and its position (words and CJK characters, counted from 0). */
export type TermSink = (term: string, position: number) => void;

/** The term of one word: letter case dropped, a lone Greek letter named. */
export function wordTerm(word: string): string {
  const folded = foldCase(word);
  const term = ASCII.test(folded) ? folded : (greekName(folded) ?? folded);
  if (term.length <= LONGEST_TERM) return term;
  return term.slice(0, LONGEST_TERM).toWellFormed();
}

/**
 * Sends every term of a text to `word` and `character`, and gives the number of positions.
 * Words: each word, its parts by letter case and digits (StyleGAN: stylegan, style, gan), and the joined form of
 * hyphenated ones (few-shot: few, shot, fewshot). CJK runs: each character, to `character`, and after each run an empty
 * one at position -1.
 */
export function analyseText(text: string, word: TermSink, character: TermSink): number {
  const normal = normaliseText(text);
  const tokens = tokenize(normal);
  let position = 0;
  let chain = '';
  let chainAt = 0;
  let links = 0;
  const closeChain = () => {
    if (links > 1 && chain.length <= LONGEST_TERM) word(chain, chainAt);
    links = 0;
  };
  for (const token of tokens) {
    if (!token.glued) closeChain();
    const source = normal.slice(token.start, token.end);
    if (token.cjk) {
      for (const letter of source) character(foldCase(letter), position++);
      character('', -1);
      continue;
    }
    const term = wordTerm(source);
    if (links === 0) {
      chain = term;
      chainAt = position;
    } else chain += term;
    links++;
    word(term, position);
    const parts = innerParts(source);
    for (const [i, part] of parts.entries()) word(wordTerm(part), position + i);
    position += Math.max(1, parts.length);
  }
  closeChain();
  return position;
}
