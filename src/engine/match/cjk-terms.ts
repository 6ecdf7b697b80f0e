import type { Posting } from '../format/posting-codec.ts';
import { SCORE_WEIGHTS } from '../rank/weights.ts';
import type { Alternative, Slot } from './expanded-term.ts';
import type { PlanSource } from './plan-source.ts';
import { documentsOf, followedBy } from './posting-algebra.ts';

const CHARACTER_FACTOR = 0.3;

/**
 * The slots of a run of a script without spaces: its pairs of neighbours in order, then its single characters, which
 * count little but bring back titles in which a character is wrong, swapped or missing.
 */
export async function runSlots(run: string, source: PlanSource): Promise<Slot[]> {
  const letters = [...run];
  if (letters.length === 1) return [await characterSlot(run, source)];
  const { postings, exactOnly } = source;
  const group = {};
  const [singles, pairs] = await Promise.all([
    Promise.all(letters.map((letter) => postings.pair(letter, ''))),
    Promise.all(letters.slice(1).map((letter, i) => postings.pair(letters[i]!, letter))),
  ]);
  const pairSlots = pairs.map((posting, i): Slot => {
    const text = letters[i]! + letters[i + 1]!;
    const titles = followedBy(singles[i]!, singles[i + 1]!, 1);
    const exact: Alternative = {
      text,
      kind: 'pair',
      weight: 1,
      bodyWeight: SCORE_WEIGHTS.body,
      posting: { ...titles, bodyDocs: posting.bodyDocs },
    };
    const loose = (distance: number, weight: number): Alternative => ({
      text,
      kind: 'loose-pair',
      weight,
      bodyWeight: 0,
      posting: followedBy(singles[i]!, singles[i + 1]!, distance),
    });
    return { text, alternatives: exactOnly ? [exact] : [exact, loose(2, 0.5), loose(-1, 0.45)], source: run, group, factor: 1, step: 1 };
  });
  if (exactOnly) return pairSlots;
  const characterSlots = singles.map((posting, i): Slot => ({
    text: letters[i]!,
    source: run,
    group,
    factor: CHARACTER_FACTOR,
    step: 0,
    alternatives: [{ text: letters[i]!, kind: 'character', weight: 1, bodyWeight: 0, posting }],
  }));
  return [...pairSlots, ...characterSlots];
}

/** A single character: in titles, and in summaries wherever a pair begins or a run ends with it. */
async function characterSlot(letter: string, { postings }: PlanSource): Promise<Slot> {
  const [single, ...others] = await postings.pairsFrom(letter);
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
    factor: 1,
    step: 1,
    vague: true,
    alternatives: [{ text: letter, kind: 'exact', weight: 1, bodyWeight: SCORE_WEIGHTS.body, posting }],
  };
}
