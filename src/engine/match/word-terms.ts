import type { Posting } from '../format/posting-codec.ts';
import { ordinalOf, prefixRange, type TermDictionary, termAt } from '../format/term-dictionary.ts';
import type { QueryWord } from '../query/query-words.ts';
import { SCORE_WEIGHTS } from '../rank/weights.ts';
import { wordFactor } from '../text/stop-words.ts';
import { asLetter, beginningOf, limitShardFetches } from './completions.ts';
import type { Expansion, ExpansionKind, ExpandedTerm } from './expanded-term.ts';
import { expandWord, type ExpansionOptions } from './expansion.ts';
import type { PlanSource } from './plan-source.ts';
import { followedBy, intersect, documentsOf } from './posting-algebra.ts';

const none = new Int32Array(0);

function expansion(text: string, kind: ExpansionKind, weight: number, posting: Posting): Expansion {
  return { text, kind, weight, bodyWeight: weight * SCORE_WEIGHTS.body, posting };
}

/** The term of the nth word of a query. */
export async function termOfWord(words: readonly QueryWord[], index: number, source: PlanSource): Promise<ExpandedTerm> {
  const { term, unfinished } = words[index]!;
  const { dictionary, postings, exactOnly } = source;
  const exact = ordinalOf(dictionary, term);
  const known = exact >= 0 && dictionary.logFrequencies[exact]! > 1;
  const alone = words.length === 1;
  const { vague, plenty } = unfinished && !exactOnly ? beginningOf(dictionary, term, known, alone) : { vague: false, plenty: false };
  const options = { unfinished, exactOnly, known, vague };
  const meant = expandWord(dictionary, term, options);
  const expanded = limitShardFetches(term, alone, meant, dictionary.logFrequencies, (ordinal) => postings.shardOf(ordinal));
  const fromRoot = expanded.map(async ({ word, kind, weight, ordinal }) => expansion(word, kind, weight, await postings.word(ordinal)));
  const combined = exactOnly ? [] : [...joined(words, index, source), ...split(term, exact, source)];
  const [common, rare, others] = await Promise.all([
    Promise.all(fromRoot),
    plenty ? [] : rareExpansions(term, term.slice(0, 2), options, source),
    Promise.all(combined),
  ]);
  const expansions = [...(vague && term.length === 1 ? asLetter(common) : common), ...rare, ...others];
  if (expansions.length === 0 && !exactOnly) {
    // Last resort, at the price of another round trip: the rare words that begin otherwise.
    expansions.push(...(await rareExpansions(term, '', options, source)));
  }
  return { text: term, source: term, group: {}, expansions, boost: wordFactor(term), positionIncrement: 1, vague };
}

async function rareExpansions(term: string, prefix: string, options: ExpansionOptions, { postings }: PlanSource): Promise<Expansion[]> {
  const shards = await postings.rare(prefix);
  return shards.flatMap(({ dictionary, docs }) =>
    expandWord(dictionary, term, options).map(({ word, kind, weight, ordinal }) =>
      expansion(word, kind, weight, { titleDocs: none, titlePositions: none, bodyDocs: docs.slice(ordinal, ordinal + 1) }),
    ),
  );
}

/** few shot: fewshot. The joined word stands for each of the words that it is joined from. */
function* joined(words: readonly QueryWord[], index: number, { dictionary, postings }: PlanSource): Generator<Promise<Expansion>> {
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
    if (ordinal >= 0) yield postings.word(ordinal).then((posting) => expansion(text, 'joined', 0.95, posting));
    else if (parts.at(-1)!.unfinished && text.length >= 5) {
      const [first, end] = prefixRange(dictionary, text);
      for (let i = first; i < Math.min(end, first + 8); i++) {
        yield postings.word(i).then((posting) => expansion(termAt(dictionary, i), 'joined', 0.75, posting));
      }
    }
  }
}

/** fewshot: few shot. The likeliest cut only, and only where both parts are at least as frequent as the word itself. */
function split(term: string, exact: number, { dictionary, postings }: PlanSource): Promise<Expansion>[] {
  const cut = likeliestCut(dictionary, term, exact >= 0 ? dictionary.logFrequencies[exact]! : 0);
  if (cut === undefined) return [];
  const [first, second] = cut;
  return [
    Promise.all([postings.word(first), postings.word(second)]).then(([a, b]) => {
      const together = { ...followedBy(a, b, 1), bodyDocs: intersect(documentsOf(a), documentsOf(b)) };
      const found = expansion(`${termAt(dictionary, first)} ${termAt(dictionary, second)}`, 'split', 0.9, together);
      // Where the parts stand in a summary is not known, only that both do.
      return { ...found, bodyWeight: 0.25 };
    }),
  ];
}

function likeliestCut(dictionary: TermDictionary, term: string, least: number): [number, number] | undefined {
  let best: [number, number] | undefined;
  let bestFrequency = least - 1;
  for (let at = 1; at < term.length && term.length >= 4; at++) {
    const digits = /\d/.test(term[at - 1]!) !== /\d/.test(term[at]!);
    if (!digits && (at < 2 || term.length - at < 2)) continue;
    const first = ordinalOf(dictionary, term.slice(0, at));
    const second = first < 0 ? -1 : ordinalOf(dictionary, term.slice(at));
    if (second < 0) continue;
    const frequency = Math.min(dictionary.logFrequencies[first]!, dictionary.logFrequencies[second]!) + (digits ? 20 : 0);
    if (frequency > bestFrequency) {
      best = [first, second];
      bestFrequency = frequency;
    }
  }
  return best;
}
