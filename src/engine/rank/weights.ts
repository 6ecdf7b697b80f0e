// Every weight and limit of ranking. Those of the index's format stand in format/limits.ts.
//
// Decision 22 says where the formulas come from and what each part brings. Figures in brackets say what another value does:
// by how many ten-thousandths it changes MRR@10 of known items and of harder queries (typos, swapped characters, inflections,
// words too many) at 10,000 documents, mean of the seeds 20260115, 7 and 99 of `npm run bench:search`, as measured when
// summaries had no frequencies (decision 8).

/**
 * The most words that a query is searched by; of which stop words are looked for in titles; of which known words are looked for
 * joined, split, and in forms that one summary has. All of these cost fetches, and hardly move a long question's hits.
 */
export const MOST_TERMS = { all: 24, withStopWords: 8, withRareForms: 6 };

/** So many words, and fewer, are taken for a half-remembered title; the more there are, the more it is a question. */
export const SHORT_QUERY = 3;

/** How much each part of the index's score counts (scorer.ts, term-scores.ts, length-norms.ts, idf.ts). */
export const SCORE = {
  /** A word in a title, as so many occurrences in a summary of average length. */
  title: 2,
  /** How far the number of a summary's distinct terms counts as its length. */
  scope: 0.5,
  /** Expansions with at least this share of the likeliest one's weight count towards the document frequency. */
  idfShare: 0.8,
  /** The share of a short query's score that goes by presence alone, and there an occurrence in a summary, beside one in a title. */
  presence: 0.85,
  body: 0.5,
  /** Exponent of the coordination factor, and what an occurrence in a summary counts in it. */
  coordination: 1.5,
  bodyCoordination: 0.75,
  /** What a stop word of a short query counts in a title, and a weak word anywhere, beside its inverse document frequency. */
  stopWord: 0.5,
  weakWord: 0.5,
  /** Added where all of the query's terms stand in a title in the query's order. [0: +5 / +3; 0.2: -11 / -1] */
  order: 0.1,
  /** The share of `order` for two terms with up to `orderGap` positions too many between them. [0: -3 / -8; 1: +5 / +8] */
  looseOrder: 0.5,
  orderGap: 2,
  /** Added where a title begins with the query's first term. [0: -12 / -6; 0.12: +5 / +6] */
  start: 0.06,
  /** Added where the query covers a whole title; less for less of it. [0: -1 / -23; 0.5: -9 / +26] */
  cover: 0.25,
};

/**
 * The share of the best hit's coordination factor that a hit of a short query has at least: two words of three, but not one of
 * two. It cuts lists and hardly moves the first ten. [0: 0 / +2; 0.75: +1 / -1; bigrams 0 or 0.6: 0 / 0]
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
 * it; how many words are taken for a name, and how many documents are read to see whose it is.
 */
export const NAME = { word: 0.85, fit: 0.8, words: 5, candidates: 200 };

/**
 * What a query names to the letter, as an address: how much it counts beside the words around it, which hardly ever stand
 * in the document as well, and what a key counts beside the one before it.
 */
export const EXACT = { boost: 8, step: 0.8 };

/** How likely an expansion is meant, where the word itself counts 1 (expansion.ts, compounds.ts). */
export const EXPANSION = {
  /** Another form of the word: plans for plan. [0.7: +6 / +3; 1: -42 / -98] */
  form: 0.86,
  /** A completion of the word being typed; less where that is a word already. [0.7: +4 / +5; of a word 0.85: -9 / +1] */
  prefix: 0.85,
  prefixOfWord: 0.7,
  /** Added to these by how much of the completion is typed, from 0 to 1. [0: +5 / +4] */
  prefixTyped: 0.1,
  /** A word at one or two edits. [0.6: -3 / -17; two edits 0.3: 0 / -8] */
  oneEdit: 0.8,
  twoEdits: 0.55,
  /**
   * Taken off where the first letter differs, and where only the beginning is near (a typo in the word being typed).
   * [0: 0 / 0; near prefix 0: -10 / -2, 0.3: 0 / -11]
   */
  otherFirstLetter: 0.08,
  nearPrefix: 0.12,
  /** Factor for near words where the dictionary has the word, or words that begin with it. [0.4: 0 / -19; 1: 0 / +2] */
  nearBesideOthers: 0.7,
  /**
   * Neighbours joined, few shot as fewshot; as the beginning of a word that is being typed.
   * [0 / 0: tests/engine/ranking.test.ts]
   */
  joined: 0.95,
  joinedPrefix: 0.75,
  /** A word split in two, fewshot as few shot; in a summary, which is known to have both, but not where. [0 / 0: as above] */
  split: 0.9,
  splitInBody: 0.25,
};

/** How far the dictionary is searched for expansions: what bounds the time of a query. */
export const EXPANSION_LIMITS = {
  /** Near words kept, the closest first. [6: 0 / -36; 100: 0 / 0] */
  near: 24,
  /** Completions kept, the most frequent first; of a single letter. [40: -10 / 0; 1,000: 0 / 0] */
  completions: 160,
  completionsOfLetter: 24,
  /** Completions of two joined neighbours. */
  joinedCompletions: 8,
  /** Letters that a word of one document may have behind two joined neighbours of which the second is still typed. */
  joinedEnding: 2,
  /**
   * Where so many words begin with what is typed, it is rather their beginning than anything rarer or a typo.
   * [6: 0 / -24; 100: 0 / +6]
   */
  plenty: 24,
  /** Words of fewer letters may hold no error; one; one while being typed. */
  noError: 3,
  oneError: 6,
  oneErrorInPrefix: 8,
};

/** Most shards of postings that are fetched for the completions and typos of the word being typed (completions.ts). */
export const SHARD_FETCHES = {
  /** For completions of a query of one letter; of one longer word. [1 or 99: 0 / 0] */
  letter: 2,
  completions: 3,
  /** For typos, where there are completions too. [1: 0 / -8; 99: 0 / 0] */
  typos: 5,
};

/** How CJK runs count, where a bigram counts 1 (cjk-terms.ts). */
export const CJK = {
  /** Two characters of a title with another between them; swapped. [0: 0 / -33; swapped 0: 0 / -9] */
  skippedBigram: 0.5,
  swappedBigram: 0.45,
  /** A single character of a title, beside its inverse document frequency. [0: -30 / -6; 0.6: +2 / 0] */
  character: 0.3,
};

/** How well the whole query fits into a title (title-fit.ts), from 0. */
export const TITLE_FIT = {
  /** The title is the query, to the letter; but for case, spaces and punctuation. */
  same: 1.3,
  equal: 1.25,
  /** The title begins with the query; has it from a word's beginning on; has it inside a word. */
  start: 1,
  word: 0.9,
  inside: 0.8,
  /** Added by the query's share of the title's length. [0: -3 / -3] */
  share: 0.05,
  /**
   * Otherwise by the likeness of the nearest part: 0 at `leastLikeness` (1 is the same), rising by `likeness`.
   * [likeness 0: +2 / +10; least 0.4: -1 / -4, 0.8: -3 / +7]
   */
  leastLikeness: 0.6,
  likeness: 2,
};

/** How the rerank window is put in order (rerank.ts, fuse-score.ts). */
export const RERANK = {
  /** Fuse's share of the final score. [0: -17 / -21; 0.5: -4 / -14] */
  fuse: 0.2,
  /** What a title's fit adds to the index's score. [0: -5 / +9; 0.3: -6 / -12] */
  title: 0.15,
  /**
   * Candidates in the window at most; for a query of one term, which tells them apart less: about a first page.
   * [no window: -26 / +2; 8: -2 / 0; 32: 0 / +6]
   */
  window: 16,
  windowOfTerm: 8,
  /**
   * A candidate below this share of the best score cannot come first any more, and is left where it is.
   * [0.5: 0 / 0; 0.8: -7 / 0]
   */
  margin: 0.65,
  /** UTF-16 units of each summary that Fuse reads: its time grows with the text. [0: -17 / -5; 2,000: 0 / +4] */
  bodyUnits: 500,
  /**
   * Fuse's weights of a title and of a summary, and the error (0 to 1) beyond which it sees no match.
   * [title 1: +6 / -2; error 0.3: +3 / -3, 0.5: -7 / -6]
   */
  fuseTitle: 2,
  fuseBody: 1,
  fuseThreshold: 0.4,
};
