import { wordTerm } from '../text/analysis.ts';
import { foldCase, normaliseWithOffsets } from '../text/fold.ts';
import { innerParts, type Token, tokenize } from '../text/tokenizer.ts';
import type { Highlighter } from './highlighter.ts';

/** A range [start, end) of a text that is highlighted, in UTF-16 units. */
export type Highlight = [start: number, end: number];

/** A highlighted range and the number of the query term that it stands for. */
export interface TermHighlight {
  range: Highlight;
  term: number;
  /** Of a stop word such as "of": shown only between words that are none, as in "chain of thought". */
  weak: boolean;
}

/** The highlights of a text, in order of their beginnings; they may overlap. */
export function findHighlights(text: string, highlighter: Highlighter): TermHighlight[] {
  const folded = normaliseWithOffsets(text);
  const highlights: TermHighlight[] = [];
  const add = (start: number, end: number, term: number) => {
    // A character that became several (½) is highlighted as a whole.
    let last = end;
    while (last < folded.text.length && folded.offset(last) === folded.offset(end - 1)) last++;
    highlights.push({ range: [folded.offset(start), folded.offset(last)], term, weak: highlighter.weak.has(term) });
  };
  const tokens = tokenize(folded.text);
  for (const [i, token] of tokens.entries()) {
    if (token.cjk) highlightCjkRun(folded.text, token, highlighter, add);
    else highlightWord(folded.text, tokens, i, highlighter, add);
  }
  return highlights.sort((a, b) => a.range[0] - b.range[0]);
}

type Add = (start: number, end: number, term: number) => void;

function highlightCjkRun(text: string, { start, end }: Token, { bigrams, characters }: Highlighter, add: Add): void {
  let at = start;
  for (const letter of text.slice(start, end)) {
    const next = at + letter.length;
    const second = next < end ? String.fromCodePoint(text.codePointAt(next)!) : '';
    const bigram = second === '' ? undefined : bigrams.get(letter + second);
    if (bigram !== undefined) add(at, next + second.length, bigram);
    const single = characters.get(letter);
    if (single !== undefined) add(at, next, single);
    at = next;
  }
}

function highlightWord(text: string, tokens: readonly Token[], index: number, { words, splits }: Highlighter, add: Add): void {
  const { start, end } = tokens[index]!;
  const source = text.slice(start, end);
  const word = wordTerm(source);
  const whole = words.get(word);
  if (whole !== undefined) add(start, Math.min(end, start + (whole.units ?? end)), whole.term);
  else {
    let at = 0;
    for (const part of innerParts(source)) {
      at = source.indexOf(part, at);
      const wanted = words.get(foldCase(part));
      if (wanted !== undefined) add(start + at, start + Math.min(at + part.length, at + (wanted.units ?? part.length)), wanted.term);
      at += part.length;
    }
  }
  let joined = word;
  for (let next = index + 1; next < tokens.length && tokens[next]!.glued; next++) {
    joined += wordTerm(text.slice(tokens[next]!.start, tokens[next]!.end));
    const wanted = words.get(joined);
    if (wanted !== undefined && wanted.units === undefined) add(start, tokens[next]!.end, wanted.term);
  }
  const after = tokens[index + 1];
  if (splits.size === 0 || after === undefined || after.cjk) return;
  const split = splits.get(`${word} ${wordTerm(text.slice(after.start, after.end))}`);
  if (split !== undefined) add(start, after.end, split);
}

/** Whether the words from the nth highlight on, one way, are a row that ends with one of no stop word. */
function leadsToStrong(highlights: readonly TermHighlight[], from: number, step: 1 | -1): boolean {
  for (let i = from; highlights[i]!.weak; i += step) {
    const [here, next] = [highlights[i]!, highlights[i + step]];
    if (next === undefined) return false;
    const [first, second] = step > 0 ? [here, next] : [next, here];
    if (second.range[0] > first.range[1] + 1) return false;
  }
  return true;
}

/** Highlights without overlaps; those that touch become one. */
export function mergeHighlights(highlights: readonly TermHighlight[]): Highlight[] {
  const merged: Highlight[] = [];
  for (const [i, { range }] of highlights.entries()) {
    if (!leadsToStrong(highlights, i, 1) || !leadsToStrong(highlights, i, -1)) continue;
    const [start, end] = range;
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
