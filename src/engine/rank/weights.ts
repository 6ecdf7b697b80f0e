import type { ExpandedTerm } from '../match/expanded-term.ts';

/** What each part of a score counts. Found by tests/bench/search.ts on several sets of documents and queries. */
export const SCORE_WEIGHTS = {
  /** An occurrence in a summary, where one in a title counts 1. */
  body: 0.48,
  /** Exponent of the share of the query that was found. */
  coordination: 1.5,
  /** Words of the query that stand behind one another in a title as well. */
  order: 0.1,
  /** The title begins with the query's first word. */
  start: 0.06,
  /** Share of the title that the query covers. */
  title: 0.25,
  /** Exponent of a word's idf. */
  idf: 0.85,
  /** How much of an occurrence in a summary counts towards coordination, beside its weight. */
  bodyCoordination: 1.6,
};

/**
 * How telling a term is: the logarithm of how few documents have its likeliest expansions; 0 where none has any.
 * Less likely expansions do not count, else a misspelt word would seem rare or common by its neighbours.
 */
export function idfOf({ expansions }: ExpandedTerm, documents: number): number {
  let likeliest = 0;
  for (const { weight, posting } of expansions) {
    if (posting.titleDocs.length + posting.bodyDocs.length > 0) likeliest = Math.max(likeliest, weight);
  }
  let having = 0;
  for (const { weight, posting } of expansions) {
    if (weight >= likeliest * 0.9) having += posting.titleDocs.length + posting.bodyDocs.length;
  }
  return likeliest === 0 ? 0 : Math.log(1 + documents / Math.min(having, documents)) ** SCORE_WEIGHTS.idf;
}
