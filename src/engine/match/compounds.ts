import { ordinalOf, prefixRange, type TermDictionary, termAt } from '../format/term-dictionary.ts';
import type { QueryWord } from '../query/query-words.ts';
import { EXPANSION, EXPANSION_LIMITS } from '../rank/weights.ts';
import { type Expansion, wordExpansion } from './expanded-term.ts';
import type { PlanSource } from './plan-source.ts';
import { documentsOf, followedBy, intersect } from './posting-algebra.ts';

/** A split between a letter and a digit (gpt3: gpt 3) comes before any other: more than any logarithm of a frequency. */
const BETWEEN_DIGITS = 20;

/** The joined forms of a word and its neighbours (few shot: fewshot). Each stands for all of the words that it is joined from. */
export function* joinedExpansions(
  words: readonly QueryWord[],
  index: number,
  { dictionary, postings }: PlanSource,
): Generator<Promise<Expansion>> {
  for (const [from, count] of [
    [index, 2],
    [index - 1, 2],
    [index, 3],
    [index - 1, 3],
    [index - 2, 3],
  ] as const) {
    const parts = words.slice(Math.max(0, from), from + count);
    if (from < 0 || parts.length < count || parts.some((part) => part.cjk)) continue;
    const text = parts.map((part) => part.term).join('');
    const ordinal = ordinalOf(dictionary, text);
    if (ordinal >= 0) yield postings.word(ordinal).then((posting) => wordExpansion(text, 'joined', EXPANSION.joined, posting));
    else if (parts.at(-1)!.unfinished && text.length >= 5) {
      const [first, end] = prefixRange(dictionary, text);
      for (let i = first; i < Math.min(end, first + EXPANSION_LIMITS.joinedCompletions); i++) {
        yield postings.word(i).then((posting) => wordExpansion(termAt(dictionary, i), 'joined', EXPANSION.joinedPrefix, posting));
      }
    }
  }
}

/**
 * A word split in two (fewshot: few shot): the likeliest split only, and only where both parts are at least as frequent as
 * the word itself. `exact`: the word's ordinal, below 0 where the dictionary lacks it.
 */
export function splitExpansions(term: string, exact: number, { dictionary, postings }: PlanSource): Promise<Expansion>[] {
  const parts = likeliestSplit(dictionary, term, exact >= 0 ? dictionary.logFrequencies[exact]! : 0);
  if (parts === undefined) return [];
  const [first, second] = parts;
  return [
    Promise.all([postings.word(first), postings.word(second)]).then(([a, b]) => {
      const together = {
        ...followedBy(a, b, 1),
        bodyDocs: intersect(documentsOf(a), documentsOf(b)),
        nameDocs: intersect(a.nameDocs, b.nameDocs),
      };
      const found = wordExpansion(`${termAt(dictionary, first)} ${termAt(dictionary, second)}`, 'split', EXPANSION.split, together);
      // Where the parts stand in a summary is not known, only that both do.
      return { ...found, bodyWeight: EXPANSION.splitInBody };
    }),
  ];
}

function likeliestSplit(dictionary: TermDictionary, term: string, least: number): [number, number] | undefined {
  let best: [number, number] | undefined;
  let bestFrequency = least - 1;
  for (let at = 1; at < term.length && term.length >= 4; at++) {
    const digits = /\d/.test(term[at - 1]!) !== /\d/.test(term[at]!);
    if (!digits && (at < 2 || term.length - at < 2)) continue;
    const first = ordinalOf(dictionary, term.slice(0, at));
    const second = first < 0 ? -1 : ordinalOf(dictionary, term.slice(at));
    if (second < 0) continue;
    const frequency = Math.min(dictionary.logFrequencies[first]!, dictionary.logFrequencies[second]!) + (digits ? BETWEEN_DIGITS : 0);
    if (frequency > bestFrequency) {
      best = [first, second];
      bestFrequency = frequency;
    }
  }
  return best;
}
