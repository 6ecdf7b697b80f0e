import { nameMatcher } from '../filter/name-match.ts';
import type { ExpandedTerm } from '../match/expanded-term.ts';
import { wordTerm } from '../text/analysis.ts';
import { foldCase, normaliseWithOffsets } from '../text/fold.ts';
import { innerParts, type Token, tokenize } from '../text/tokenizer.ts';

/** A range [start, end) of a text that is highlighted, in UTF-16 units. */
export type Highlight = [start: number, end: number];

/** A highlighted range and the number of the query term that it stands for. */
export interface TermHighlight {
  range: Highlight;
  term: number;
  /** Of a stop word such as "of": shown only between words that are none, as in "chain of thought". */
  weak: boolean;
}

interface Wanted {
  term: number;
  /** Units of the word that are highlighted; undefined for all. */
  units: number | undefined;
}

/** What is highlighted: only what the index took for a word of the query, never stray letters. Values are term numbers. */
export interface Highlighter {
  words: Map<string, Wanted>;
  /** Two words in a row, with a space between. */
  splits: Map<string, number>;
  bigrams: Map<string, number>;
  characters: Map<string, number>;
  /** The terms that are stop words. */
  weak: Set<number>;
  /** Tests of names that are asked for as such. */
  names: readonly ((name: string) => boolean)[];
}

/** Makes the highlighter of a query with these terms, which asks for these names. */
export function highlighterOf(terms: readonly ExpandedTerm[], names: readonly string[] = []): Highlighter {
  const highlighter: Highlighter = {
    words: new Map(),
    splits: new Map(),
    bigrams: new Map(),
    characters: new Map(),
    weak: new Set(),
    names: names.map(nameMatcher),
  };
  for (const [term, { text, expansions, positionIncrement, boost }] of terms.entries()) {
    if (boost < 1 && terms.some((other) => other.boost === 1)) highlighter.weak.add(term);
    for (const { text: other, kind, posting } of expansions) {
      // A single letter that a longer word begins with tells the reader nothing.
      if (kind === 'prefix' && text.length < 2) continue;
      if (posting.titleDocs.length + posting.bodyDocs.length === 0) continue;
      if (kind === 'bigram') highlighter.bigrams.set(other, term);
      // Swapped characters are highlighted, a gap is not: what stands in it was not asked for.
      else if (kind === 'loose-bigram') setOnce(highlighter.bigrams, [...other].reverse().join(''), term);
      else if (kind === 'split') highlighter.splits.set(other, term);
      else if (kind === 'exact' && positionIncrement > 0) highlighter.characters.set(other, term);
      if (kind === 'character' || kind === 'bigram' || kind === 'loose-bigram') continue;
      setOnce(highlighter.words, other, { term, units: kind === 'prefix' ? text.length : undefined });
    }
  }
  return highlighter;
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
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
