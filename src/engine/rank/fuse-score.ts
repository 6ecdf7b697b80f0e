import Fuse from 'fuse.js';
import { RERANK } from './weights.ts';

/** A candidate's texts, normalised. */
export interface FuseTexts {
  titles: string[];
  bodies: string[];
}

/** Gives Fuse's score of each candidate: 1 for a perfect match, 0 where it finds none. `words` hold none of its operators. */
export function fuseScores(words: readonly string[], texts: readonly FuseTexts[]): number[] {
  const scores = texts.map(() => 0);
  if (words.length === 0) return scores;
  const fuse = new Fuse(texts, {
    keys: [
      { name: 'titles', weight: RERANK.fuseTitle },
      { name: 'bodies', weight: RERANK.fuseBody },
    ],
    // Words in any order, all of them wanted; without ignoreLocation Fuse looks at the beginning of a text only.
    useExtendedSearch: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: RERANK.fuseThreshold,
    includeScore: true,
    shouldSort: false,
  });
  for (const { refIndex, score } of fuse.search(words.join(' '))) scores[refIndex] = 1 - (score ?? 1);
  return scores;
}
