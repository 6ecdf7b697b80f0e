// Words that people add to a query about papers without expecting them in the text. They still count, but little:
// in an archive of papers "arxiv" or "tutorial" is rare, and would otherwise outweigh the words that matter.
const STOP_WORDS = new Set(
  (
    'a an the of for and in on with to from by via at is are be as its how what why which that this using use about ' +
    'paper papers article articles arxiv pdf blog post tutorial explained explanation introduction overview guide ' +
    'new newest recent latest best good great method methods approach'
  ).split(' '),
);

/** Whether a term says little about what is looked for. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
