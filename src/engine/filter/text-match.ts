import { analyseText, wordTerm } from '../text/analysis.ts';
import { normaliseText } from '../text/fold.ts';
import { tokenize } from '../text/tokenizer.ts';

/** Text asked for literally: one word, or several tokens in a row. */
export interface LiteralText {
  /** Words, and the characters of CJK runs; '' where one run ends and the next begins. */
  tokens: string[];
  /** The words without their spaces, where all are words: fewshot for few-shot. */
  joined: string | undefined;
}

function tokensOf(text: string): { tokens: string[]; words: boolean } {
  const normal = normaliseText(text);
  const tokens: string[] = [];
  let words = true;
  let afterRun = false;
  for (const { cjk, start, end } of tokenize(normal)) {
    const source = normal.slice(start, end);
    if (cjk && afterRun) tokens.push('');
    if (cjk) tokens.push(...source);
    else tokens.push(wordTerm(source));
    words &&= !cjk;
    afterRun = cjk;
  }
  return { tokens, words };
}

/** Makes a text ready to be looked for literally. */
export function literalText(text: string): LiteralText {
  const { tokens, words } = tokensOf(text);
  return { tokens, joined: words && tokens.length > 1 ? tokens.join('') : undefined };
}

/** Whether a text has the tokens in a row, or (one token, or the joined form) the term. */
export function hasLiteral(text: string, literal: LiteralText): boolean {
  const { tokens, joined } = literal;
  if (tokens.length > 1) {
    const all = tokensOf(text).tokens;
    for (let at = 0; at + tokens.length <= all.length; at++) {
      if (tokens.every((token, i) => all[at + i] === token)) return true;
    }
  }
  const term = tokens.length === 1 ? tokens[0] : joined;
  let found = false;
  const compare = (other: string) => {
    if (other === term) found = true;
  };
  analyseText(text, compare, compare);
  return found && term !== undefined;
}
