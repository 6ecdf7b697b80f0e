import { bodyPosting } from '../format/posting-codec.ts';
import { ordinalOf, prefixRange, type TermDictionary, termAt } from '../format/term-dictionary.ts';
import type { QueryWord } from '../query/query-words.ts';
import { EXPANSION, EXPANSION_LIMITS } from '../rank/expansion-weights.ts';
import { saidForms } from '../text/name-forms.ts';
import { type Expansion, wordExpansion } from './expanded-term.ts';
import type { PlanSource } from './plan-source.ts';
import { documentsOf, followedBy, intersect } from './posting-algebra.ts';

/** A split between a letter and a digit (gpt3: gpt 3) comes before any other: more than any logarithm of a frequency. */
const BETWEEN_DIGITS = 20;

/** A name in the plural where it is in the singular, and the other way round. */
function otherNumber(text: string): string {
  return text.endsWith('s') ? text.slice(0, -1) : `${text}s`;
}

/** The words of one document, which the root's dictionary leaves out, that are a text, or where it may be unfinished, the text with an ending. */
async function rareOnes(text: string, unfinished: boolean, { postings }: PlanSource): Promise<Expansion[]> {
  const shards = await postings.rare(text);
  return shards.flatMap(({ dictionary, posting }) => {
    const [from, to] = prefixRange(dictionary, text);
    const longest = text.length + (unfinished ? EXPANSION_LIMITS.joinedEnding : 0);
    return Array.from({ length: to - from }, (_, i) => from + i).flatMap((ordinal) => {
      const word = termAt(dictionary, ordinal);
      if (word.length > longest) return [];
      return [wordExpansion(word, 'joined', word === text ? EXPANSION.joined : EXPANSION.joinedPrefix, posting(ordinal))];
    });
  });
}

/** What the archive has of a text that was joined: the word itself, or while it may still be typed, its completions. */
async function joinedWords(text: string, unfinished: boolean, source: PlanSource): Promise<Expansion[]> {
  const { dictionary, postings } = source;
  const ordinal = ordinalOf(dictionary, text);
  if (ordinal >= 0) return [wordExpansion(text, 'joined', EXPANSION.joined, await postings.word(ordinal))];
  const completed = unfinished && text.length >= 5;
  const [from, to] = completed ? prefixRange(dictionary, text) : [0, 0];
  const ordinals = Array.from({ length: Math.min(to - from, EXPANSION_LIMITS.joinedCompletions) }, (_, i) => from + i);
  const known = ordinals.map(async (one) =>
    wordExpansion(termAt(dictionary, one), 'joined', EXPANSION.joinedPrefix, await postings.word(one)),
  );
  // In files that the first of the joined words has fetched for itself.
  return [...(await Promise.all(known)), ...(await rareOnes(text, completed, source))];
}

/**
 * The joined forms of a word and its neighbours (few shot: fewshot; vone net: VOneNet; gpt four: GPT-4). Each stands for all of
 * the words that it is joined from.
 */
export function joinedExpansions(words: readonly QueryWord[], index: number, source: PlanSource): Promise<Expansion[]>[] {
  return (
    [
      [index, 2],
      [index - 1, 2],
      [index, 3],
      [index - 1, 3],
      [index - 2, 3],
    ] as const
  ).flatMap(([from, count]) => {
    const parts = words.slice(Math.max(0, from), from + count);
    if (from < 0 || parts.length < count || parts.some((part) => part.cjk)) return [];
    const text = parts.map((part) => part.term).join('');
    return [text, otherNumber(text), ...saidForms(text)].map((form) =>
      joinedWords(form, parts.at(-1)!.unfinished && form === text, source),
    );
  });
}

/** A word with its numbers said or written (v1net: VOneNet), where the archive does not have it as it is. */
export function saidExpansions(term: string, exact: number, source: PlanSource): Promise<Expansion[]>[] {
  return exact >= 0 ? [] : saidForms(term).map((form) => joinedWords(form, false, source));
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
      const { titleDocs, titlePositions } = followedBy(a, b, 1);
      const together = {
        ...bodyPosting(intersect(documentsOf(a), documentsOf(b)), intersect(a.nameDocs, b.nameDocs)),
        titleDocs,
        titlePositions,
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
