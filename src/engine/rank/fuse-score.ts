import Fuse from 'fuse.js';

/** A candidate's texts, normalised. */
export interface FuseTexts {
  titles: string[];
  bodies: string[];
}

// Extended search: words in any order, all wanted. Without ignoreLocation Fuse looks at a text's beginning only.
const OPTIONS = {
  keys: [
    { name: 'titles', weight: 2 },
    { name: 'bodies', weight: 1 },
  ],
  useExtendedSearch: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.4,
  includeScore: true,
  shouldSort: false,
};

/**
 * Has Fuse judge each candidate: 1 for a perfect match, 0 where it finds none. `words` hold none of Fuse's operators.
 */
export function fuseScores(words: readonly string[], texts: readonly FuseTexts[]): number[] {
  const scores = texts.map(() => 0);
  if (words.length === 0) return scores;
  const fuse = new Fuse(texts, OPTIONS);
  for (const { refIndex, score } of fuse.search(words.join(' '))) scores[refIndex] = 1 - (score ?? 1);
  return scores;
}
