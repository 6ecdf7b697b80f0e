// Words that people add to a query about papers without expecting them in the text. They still count, but little:
// in an archive of papers, "arxiv" or "tutorial" is rare, and would else outweigh the words that matter.
const STOP_WORDS = new Set(
  (
    'a an the of for and in on with to from by via at is are be as its how what why which that this using use about ' +
    'paper papers article articles arxiv pdf blog post tutorial explained explanation introduction overview guide ' +
    'new newest recent latest best good great method methods approach'
  ).split(' '),
);

/** How much a word of a query counts beside its idf: 1, or less for a stop word. */
export function wordFactor(word: string): number {
  return STOP_WORDS.has(word) ? 0.5 : 1;
}
