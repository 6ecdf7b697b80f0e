/** How long a sentence may be before it is hard to follow: in words, or in languages written without spaces in characters. */
export const SENTENCE_LIMITS = { words: 40, characters: 75 };

/** A sentence's end, with the quotation marks and brackets that close after it; `.`, `!` and `?` only before a gap and a new beginning. */
const END = /(?<=[。！？][”’」』）]*)(?![”’」』）])|(?<=[.!?]["'”’)\]]*)\s+(?=["'“‘([]?[\p{Lu}\p{N}\p{Script=Han}])/u;

/** A title in Chinese quotation marks: it is not the editor's to shorten. */
const TITLE = /《[^》]*》/gu;

/** The sentences of a paragraph without marks, in their order. An abbreviation before a capital may end one too early. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How long a sentence is, and in what: `{ length: 42, unit: 'words' }`. Titles in 《》 count as one character. */
export function measure(sentence: string, language: string): { length: number; unit: keyof typeof SENTENCE_LIMITS } {
  if (/^(?:zh|ja)\b/.test(language)) return { length: [...sentence.replace(TITLE, '题').replace(/\s/gu, '')].length, unit: 'characters' };
  return { length: sentence.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0, unit: 'words' };
}
