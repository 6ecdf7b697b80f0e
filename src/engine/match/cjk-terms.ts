import type { Posting } from '../format/posting-codec.ts';
import { SCORE_WEIGHTS } from '../rank/weights.ts';
import type { Expansion, ExpandedTerm } from './expanded-term.ts';
import type { PlanSource } from './plan-source.ts';
import { documentsOf, followedBy } from './posting-algebra.ts';

const CHARACTER_FACTOR = 0.3;

/**
 * The terms of a run of a script without spaces: its bigrams of neighbours in order, then its single characters, which
 * count little but bring back titles in which a character is wrong, swapped or missing.
 */
export async function termsOfCjkRun(run: string, source: PlanSource): Promise<ExpandedTerm[]> {
  const letters = [...run];
  if (letters.length === 1) return [await termOfCharacter(run, source)];
  const { postings, exactOnly } = source;
  const group = {};
  const [singles, bigrams] = await Promise.all([
    Promise.all(letters.map((letter) => postings.bigram(letter, ''))),
    Promise.all(letters.slice(1).map((letter, i) => postings.bigram(letters[i]!, letter))),
  ]);
  const bigramTerms = bigrams.map((posting, i): ExpandedTerm => {
    const text = letters[i]! + letters[i + 1]!;
    const titles = followedBy(singles[i]!, singles[i + 1]!, 1);
    const exact: Expansion = {
      text,
      kind: 'bigram',
      weight: 1,
      bodyWeight: SCORE_WEIGHTS.body,
      posting: { ...titles, bodyDocs: posting.bodyDocs },
    };
    const loose = (distance: number, weight: number): Expansion => ({
      text,
      kind: 'loose-bigram',
      weight,
      bodyWeight: 0,
      posting: followedBy(singles[i]!, singles[i + 1]!, distance),
    });
    return {
      text,
      expansions: exactOnly ? [exact] : [exact, loose(2, 0.5), loose(-1, 0.45)],
      source: run,
      group,
      boost: 1,
      positionIncrement: 1,
    };
  });
  if (exactOnly) return bigramTerms;
  const characterTerms = singles.map((posting, i): ExpandedTerm => ({
    text: letters[i]!,
    source: run,
    group,
    boost: CHARACTER_FACTOR,
    positionIncrement: 0,
    expansions: [{ text: letters[i]!, kind: 'character', weight: 1, bodyWeight: 0, posting }],
  }));
  return [...bigramTerms, ...characterTerms];
}

/** A single character: in titles, and in summaries wherever a bigram begins or a run ends with it. */
async function termOfCharacter(letter: string, { postings }: PlanSource): Promise<ExpandedTerm> {
  const [single, ...others] = await postings.bigramsFrom(letter);
  const docs = new Set<number>();
  for (const posting of others) for (const doc of documentsOf(posting)) docs.add(doc);
  for (const doc of single?.bodyDocs ?? []) docs.add(doc);
  const none = new Int32Array(0);
  const posting: Posting = {
    titleDocs: single?.titleDocs ?? none,
    titlePositions: single?.titlePositions ?? none,
    bodyDocs: Int32Array.from(docs).sort(),
  };
  return {
    text: letter,
    source: letter,
    group: {},
    boost: 1,
    positionIncrement: 1,
    vague: true,
    expansions: [{ text: letter, kind: 'exact', weight: 1, bodyWeight: SCORE_WEIGHTS.body, posting }],
  };
}
