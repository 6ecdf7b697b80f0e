// Weights and limits of what a query's words are looked for as. Those of the order of what is found stand in weights.ts, which
// says how they were chosen.

/**
 * The most words that a query is searched by; how often one of them counts at most; with how many stop words are looked for in
 * titles; and known words joined, split, and in forms that one summary has. All of these cost fetches.
 */
export const MOST_TERMS = { all: 20, repeats: 4, withStopWords: 8, withRareForms: 6 };

/** How likely an expansion is meant, where the word itself counts 1 (expansion.ts, compounds.ts). */
export const EXPANSION = {
  /** Another form of the word: plans for plan. */
  form: 0.85,
  /** A completion of the word being typed; less where that is a word already. */
  prefix: 0.85,
  prefixOfWord: 0.7,
  /** Added to these by how much of the completion is typed, from 0 to 1. */
  prefixTyped: 0.1,
  /** A word at one or two edits. */
  oneEdit: 0.8,
  twoEdits: 0.55,
  /** Taken off where the first letter differs, and where only the beginning is near (a typo in the word being typed). */
  otherFirstLetter: 0.08,
  nearPrefix: 0.12,
  /** Factor for near words where the dictionary has the word, or words that begin with it. */
  nearBesideOthers: 0.7,
  /** Neighbours joined, few shot as fewshot; as the beginning of a word that is being typed. */
  joined: 0.95,
  joinedPrefix: 0.75,
  /** A word split in two, fewshot as few shot; in a summary, which is known to have both, but not where. */
  split: 0.9,
  splitInBody: 0.25,
};

/** How far the dictionary is searched for expansions: what bounds the time of a query. */
export const EXPANSION_LIMITS = {
  /** Near words kept, the closest first. */
  near: 24,
  /** Completions kept, the most frequent first; of a single letter. */
  completions: 160,
  completionsOfLetter: 24,
  /** Completions of two joined neighbours. */
  joinedCompletions: 8,
  /** Letters that a word of one document may have behind two joined neighbours of which the second is still typed. */
  joinedEnding: 2,
  /** Where so many words begin with what is typed, it is rather their beginning than anything rarer or a typo. */
  plenty: 24,
  /** Words of fewer letters may hold no error; one; one while being typed. */
  noError: 3,
  oneError: 6,
  oneErrorInPrefix: 8,
};

/** Most shards of postings that are fetched for the completions and typos of the word being typed (completions.ts). */
export const SHARD_FETCHES = {
  /** For completions of a query of one letter; of one longer word. */
  letter: 2,
  completions: 3,
  /** For typos, where there are completions too. */
  typos: 5,
};

/** How CJK runs count, where a bigram counts 1 (cjk-terms.ts). */
export const CJK = {
  /** Two characters of a title with another between them; swapped. */
  skippedBigram: 0.5,
  swappedBigram: 0.45,
  /** A single character of a title, beside its inverse document frequency. */
  character: 0.3,
};
