import { bodyPosting, EMPTY_POSTING, type Posting } from '../format/posting-codec.ts';
import { CJK } from '../rank/expansion-weights.ts';
import type { ExpandedTerm, Expansion } from './expanded-term.ts';
import type { PlanSource } from './plan-source.ts';
import { followedBy, unite } from './posting-algebra.ts';

/**
 * The terms of a CJK run: its bigrams in order, then its single characters, which count little but bring back titles in
 * which a character is wrong, swapped or missing.
 */
export async function termsOfCjkRun(run: string, source: PlanSource): Promise<ExpandedTerm[]> {
  const letters = [...run];
  if (letters.length === 1) return [await termOfCharacter(run, source)];
  const { postings, exactOnly } = source;
  const shared = { source: run, group: {} };
  const [characters, bigrams] = await Promise.all([
    Promise.all(letters.map((letter) => postings.bigram(letter, ''))),
    Promise.all(letters.slice(1).map((letter, i) => postings.bigram(letters[i]!, letter))),
  ]);
  const bigramTerms = bigrams.map((posting, i): ExpandedTerm => {
    const text = letters[i]! + letters[i + 1]!;
    // The index has no bigrams of titles: there the positions of the two characters tell.
    const inTitles = followedBy(characters[i]!, characters[i + 1]!, 1);
    const exact: Expansion = {
      text,
      kind: 'bigram',
      weight: 1,
      bodyWeight: 1,
      posting: { ...posting, titleDocs: inTitles.titleDocs, titlePositions: inTitles.titlePositions },
    };
    const loose = (distance: number, weight: number): Expansion => {
      return { text, kind: 'loose-bigram', weight, bodyWeight: 0, posting: followedBy(characters[i]!, characters[i + 1]!, distance) };
    };
    const expansions = exactOnly ? [exact] : [exact, loose(2, CJK.skippedBigram), loose(-1, CJK.swappedBigram)];
    return { ...shared, text, expansions, boost: 1, positionIncrement: 1 };
  });
  if (exactOnly) return bigramTerms;
  const characterTerms = characters.map((posting, i): ExpandedTerm => {
    const text = letters[i]!;
    const expansions: Expansion[] = [{ text, kind: 'character', weight: 1, bodyWeight: 0, posting }];
    return { ...shared, text, expansions, boost: CJK.character, positionIncrement: 0 };
  });
  return [...bigramTerms, ...characterTerms];
}

/** A single character: in titles, and in summaries wherever a bigram begins or a run ends with it. */
async function termOfCharacter(letter: string, { postings }: PlanSource): Promise<ExpandedTerm> {
  const [single, ...bigrams] = await postings.bigramsFrom(letter);
  const all = [single ?? EMPTY_POSTING, ...bigrams];
  const posting: Posting = {
    ...bodyPosting(unite(all.map(({ bodyDocs }) => bodyDocs)), unite(all.map(({ nameDocs }) => nameDocs))),
    titleDocs: all[0]!.titleDocs,
    titlePositions: all[0]!.titlePositions,
  };
  return {
    text: letter,
    source: letter,
    group: {},
    boost: 1,
    positionIncrement: 1,
    vague: true,
    expansions: [{ text: letter, kind: 'exact', weight: 1, bodyWeight: 1, posting }],
  };
}
