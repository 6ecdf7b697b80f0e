import { bodyPosting, type Posting } from '../format/posting-codec.ts';
import { ordinalOf } from '../format/term-dictionary.ts';
import type { QueryWord } from '../query/query-words.ts';
import { EXPANSION, MOST_TERMS } from '../rank/expansion-weights.ts';
import { NAME, SCORE } from '../rank/weights.ts';
import { isWeakWord } from '../text/stop-words.ts';
import { asLetter, beginningOf, limitShardFetches } from './completions.ts';
import { joinedExpansions, saidExpansions, splitExpansions } from './compounds.ts';
import { type ExpandedTerm, type Expansion, wordExpansion } from './expanded-term.ts';
import { expandWord, type ExpansionOptions } from './expansion.ts';
import type { PlanSource } from './plan-source.ts';

/** The term of the word at `index` of a query. */
export async function termOfWord(words: readonly QueryWord[], index: number, source: PlanSource): Promise<ExpandedTerm> {
  const { term, unfinished } = words[index]!;
  const { dictionary, postings, exactOnly } = source;
  const exact = ordinalOf(dictionary, term);
  const known = exact >= 0 && dictionary.logFrequencies[exact]! > 1;
  const alone = words.length === 1;
  const { vague, plenty } = unfinished && !exactOnly ? beginningOf(dictionary, term, known, alone) : { vague: false, plenty: false };
  const options = { unfinished, exactOnly, known, vague };
  const all = expandWord(dictionary, term, options);
  const wanted = limitShardFetches(term, alone, all, dictionary.logFrequencies, (ordinal) => postings.shardOf(ordinal));
  const fromRoot = wanted.map(async ({ word, kind, weight, ordinal }) => wordExpansion(word, kind, weight, await postings.word(ordinal)));
  const plain = exactOnly || (known && words.length > MOST_TERMS.withRareForms);
  const joining = plain ? [] : joinedExpansions(words, index, source);
  const saying = plain ? [] : saidExpansions(term, exact, source);
  const splitting = plain ? [] : splitExpansions(term, exact, source);
  const [common, rare, joinedOnes, said, split] = await Promise.all([
    Promise.all(fromRoot),
    plenty || (plain && !exactOnly) ? [] : rareExpansions(term, term.slice(0, 2), options, source),
    Promise.all(joining),
    Promise.all(saying),
    Promise.all(splitting),
  ]);
  const found = [...(vague && term.length === 1 ? asLetter(common) : common), ...rare];
  // What is half of a name is no name by itself: the vone of vone net is not V1.
  const joined = joinedOnes.flat().length > 0 ? joinedOnes.flat() : said.flat();
  // What is a name, with its number or together with its neighbour, is no slip for another word.
  const isName = (exact < 0 && joined.length > 0) || (/\d/.test(term) && found.some(({ kind }) => kind === 'exact'));
  const own = isName ? found.filter(({ kind }) => kind !== 'near') : besideRareOne(found, rare);
  const expansions = [...own, ...joined, ...split];
  if (expansions.length === 0 && !exactOnly) {
    // Last resort, at the price of another round trip: the rare words that begin otherwise.
    expansions.push(...(await rareExpansions(term, '', options, source)));
  }
  return {
    text: term,
    source: term,
    group: {},
    expansions: withNames(expansions),
    boost: isWeakWord(term) ? SCORE.weakWord : 1,
    positionIncrement: 1,
    vague,
  };
}

/** The term of a stop word, which is looked for in titles as it is. */
export async function termOfStopWord({ term }: QueryWord, { dictionary, postings }: PlanSource): Promise<ExpandedTerm> {
  const ordinal = ordinalOf(dictionary, term);
  const expansions = ordinal < 0 ? [] : [{ ...wordExpansion(term, 'exact', 1, await postings.word(ordinal)), bodyWeight: 0 }];
  return { text: term, source: term, group: {}, expansions, boost: SCORE.stopWord, positionIncrement: 1, stopWord: true };
}

/** A word that is somebody's name is no slip for another word, and counts more there than in a summary. */
function withNames(expansions: readonly Expansion[]): Expansion[] {
  const exact = expansions.find(({ kind, posting }) => kind === 'exact' && posting.nameDocs.length > 0);
  if (exact === undefined) return [...expansions];
  const posting = bodyPosting(exact.posting.nameDocs);
  const inNames: Expansion = { ...exact, weight: NAME.word, bodyWeight: NAME.word, fixed: true, posting };
  const elsewhere = { ...exact, posting: outsideNames(exact.posting) };
  return [...expansions.filter((each) => each.kind !== 'near' && each !== exact), elsewhere, inNames];
}

/** A posting without the documents that have it in a name, in which it is no part of a text. */
function outsideNames(posting: Posting): Posting {
  const names = new Set(posting.nameDocs);
  const kept = [...posting.bodyDocs.keys()].filter((i) => !names.has(posting.bodyDocs[i]!));
  const bodyDocs = Int32Array.from(kept, (i) => posting.bodyDocs[i]!);
  return { ...posting, bodyDocs, bodyFrequencies: Uint8Array.from(kept, (i) => posting.bodyFrequencies[i]!) };
}

/** A word that one summary has is a word all the same: what is near it is meant less likely. The dictionary could not tell. */
function besideRareOne(found: readonly Expansion[], rare: readonly Expansion[]): readonly Expansion[] {
  if (!rare.some(({ kind }) => kind === 'exact')) return found;
  const discounted = (weight: number) => weight * EXPANSION.nearBesideOthers;
  return found.map((each) =>
    each.kind === 'near' ? { ...each, weight: discounted(each.weight), bodyWeight: discounted(each.bodyWeight) } : each,
  );
}

async function rareExpansions(term: string, prefix: string, options: ExpansionOptions, { postings }: PlanSource): Promise<Expansion[]> {
  const shards = await postings.rare(prefix);
  return shards.flatMap(({ dictionary, posting }) =>
    expandWord(dictionary, term, options).map(({ word, kind, weight, ordinal }) => wordExpansion(word, kind, weight, posting(ordinal))),
  );
}
