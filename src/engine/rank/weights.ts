// Every weight and limit of the order of what is found. Those of the words that a query is searched by stand in
// expansion-weights.ts, those of the index's format in format/limits.ts.
//
// Decision 22 says where the formulas come from and what each part brings; `npm run bench:search -- --ablation` measures it again.
// They were chosen on CISI, and on known items of the seeds 20260115, 7 and 99 of `npm run bench:search`.

/** So many words, and fewer, are taken for a half-remembered title; the more there are, the more it is a question. */
export const SHORT_QUERY = 3;

/** How much each part of the index's score counts (scorer.ts, term-scores.ts, length-norms.ts, idf.ts). */
export const SCORE = {
  /** A word in a title, as so many occurrences in a summary of average length. */
  title: 2,
  /** How far the number of a summary's distinct terms counts as its length. */
  scope: 0.4,
  /** Expansions with at least this share of the likeliest one's weight count towards the document frequency. */
  idfShare: 0.8,
  /** The share of a short query's score that goes by presence alone, and there an occurrence in a summary, beside one in a title. */
  presence: 0.75,
  body: 0.5,
  /** Exponent of the coordination factor, and what an occurrence in a summary counts in it. */
  coordination: 1.5,
  bodyCoordination: 0.75,
  /** What a stop word of a short query counts in a title, and a weak word anywhere, beside its inverse document frequency. */
  stopWord: 0.5,
  weakWord: 0.5,
  /** Added where all of the query's terms stand in a title in the query's order. */
  order: 0.1,
  /** With up to so many positions too many between two terms it is in order all the same. */
  orderGap: 2,
  /** Added where a title begins with the query's first term. */
  start: 0.1,
  /** Added where the query covers a whole title; less for less of it. */
  cover: 0.25,
};

/**
 * The share of the best hit's coordination factor that a hit of a short query has at least: two words of three, but not one of
 * two. It cuts lists and hardly moves the first ten.
 */
export const LEAST_COORDINATION = {
  words: 0.6,
  /** For queries with CJK runs: one wrong character spoils two bigrams. */
  bigrams: 0.45,
};

/**
 * Which hits are called the best of a long list: those with so large a share of the best one's score, for queries of so many
 * words or more. It moves no hit.
 */
export const BEST_HITS = { words: 4, share: 0.5 };

/**
 * What a name counts where a title counts 1: for a word of the query that is one, and for how well the whole query fits into
 * it; what a family name that is framed as one counts beside its words, less than a name of several words, for it may be a word;
 * how many words are taken for a name, and how many documents are read to see whose it is.
 */
export const NAME = { word: 0.85, fit: 0.8, family: 0.5, words: 5, candidates: 200 };

/**
 * What a query names to the letter, as an address: how much it counts beside the words around it, which hardly ever stand
 * in the document as well, and what a key counts beside the one before it.
 */
export const EXACT = { boost: 8, step: 0.8 };

/** How well the whole query fits into a title (title-fit.ts), from 0. */
export const TITLE_FIT = {
  /** The title is the query, to the letter; but for case, spaces and punctuation. */
  same: 1.3,
  equal: 1.25,
  /** The title begins with the query; has it from a word's beginning on; has it inside a word. */
  start: 1,
  word: 0.9,
  inside: 0.8,
  /** Added by the query's share of the title's length. */
  share: 0.05,
  /** Otherwise by the likeness of the nearest part: 0 at `leastLikeness` (1 is the same), rising by `likeness`. */
  leastLikeness: 0.6,
  likeness: 2,
};

/** How the rerank window is put in order (rerank.ts, fuse-score.ts). */
export const RERANK = {
  /** Shortness below which titles and Fuse judge nothing: ten words. */
  shortest: 0.3,
  /** Fuse's share of the final score. */
  fuse: 0.2,
  /** What a title's fit adds to the index's score. */
  title: 0.15,
  /** Candidates in the window at most; for a query of one term, which tells them apart less: about a first page. */
  window: 16,
  windowOfTerm: 8,
  /** A candidate below this share of the best score cannot come first any more, and is left where it is. */
  margin: 0.65,
  /** UTF-16 units of each summary that Fuse reads: its time grows with the text. */
  bodyUnits: 500,
  /** Fuse's weights of a title and of a summary, and the error (0 to 1) beyond which it sees no match. */
  fuseTitle: 2,
  fuseBody: 1,
  fuseThreshold: 0.4,
};

/**
 * How many documents of the longest questions are compared with each other, with how many neighbours each, and what these
 * weigh beside its own score (neighbours.ts); of shorter queries less.
 */
export const NEIGHBOURS = { window: 50, count: 5, weight: 1 };
