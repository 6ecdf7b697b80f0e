/** Words of questions that say nothing of their subject: for the peers and for making keywords, so not the engine's own list. */
const FUNCTION_WORDS = new Set(
  (
    'a an and any anyone are as at be been between but by can could did do does due for from has have how i if in into is it its ' +
    'made may more most not of on one only or over so some someone such than that the their there these this to under upon used ' +
    'using was we what when where which who why will with would'
  ).split(' '),
);

/** Whether a word, in small letters, is one that every text has. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** The first five words of a question that say something: what those type who type keywords. */
export function keywordsOf(question: string): string {
  return question
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => (word.length > 2 || /\p{Script=Han}/u.test(word)) && !isFunctionWord(word.toLowerCase()))
    .slice(0, 5)
    .join(' ');
}
