import { wordTerm } from '../text/analysis.ts';
import { normaliseText } from '../text/fold.ts';
import { tokenize } from '../text/tokenizer.ts';

/** A part of what is looked for: a word, or a run of characters of a script without spaces. */
export interface QueryWord {
  /** The index's term; for a run its characters. */
  term: string;
  cjk: boolean;
  /** Still being typed, as far as one can tell: last in the query, nothing behind it. */
  unfinished: boolean;
}

/** Most words of a query that are looked for; the rest of a pasted page is left out. */
export const MOST_QUERY_WORDS = 400;

/** Cuts the text of a query into words and runs. */
export function queryWords(text: string): QueryWord[] {
  const normal = normaliseText(text);
  const tokens = tokenize(normal).slice(0, MOST_QUERY_WORDS);
  return tokens.map(({ cjk, start, end }) => {
    const source = normal.slice(start, end);
    return { term: cjk ? source : wordTerm(source), cjk, unfinished: !cjk && end === normal.length };
  });
}
