// Function words of English, which nearly every text has: articles, pronouns, auxiliaries, short prepositions and conjunctions,
// the words of questions. Words that tell titles apart are not among them: without, few, off, no, all, one, more, you.
const STOP_WORDS = new Set(
  (
    'a an the this that these those some any such i me my we us our he him his she her it its they them their who whom whose which ' +
    'what of in on at by for with from to into upon about as and or but nor if then than so because ' +
    'am is are was were be been being do does did has have had having can could may might must shall should will would ' +
    'how why when where there use used uses using'
  ).split(' '),
);

// Words that people add to a query about papers without expecting them in the text: in an archive of papers "arxiv" or
// "tutorial" is rare, and would otherwise outweigh the words that matter.
const WEAK_WORDS = new Set(
  (
    'paper papers article articles arxiv pdf blog post tutorial explained explanation introduction overview guide ' +
    'new newest recent latest best good great method methods approach'
  ).split(' '),
);

/** Whether a term is a function word, which finds nothing beside words that say something. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}

/** Whether a term says little about what is looked for. */
export function isWeakWord(term: string): boolean {
  return WEAK_WORDS.has(term);
}
