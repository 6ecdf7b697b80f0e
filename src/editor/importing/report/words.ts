/** How often each word occurs. */
export type WordCounts = ReadonlyMap<string, number>;

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text in their order, in lower case and normalised (NFKC). Each Chinese or Japanese character is a word, since nothing parts them. */
export function splitWords(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** Counts the words of texts. `sign` is what each occurrence counts. */
export function countWords(texts: readonly string[], sign = 1): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of splitWords(text)) counts.set(word, (counts.get(word) ?? 0) + sign);
  return counts;
}

/** The sum of counts, without the words that come to zero. */
export function sumWords(...counts: readonly WordCounts[]): WordCounts {
  const sum = new Map<string, number>();
  for (const each of counts) for (const [word, count] of each) sum.set(word, (sum.get(word) ?? 0) + count);
  return new Map([...sum].filter(([, count]) => count !== 0));
}
