/** Characters that are not seen, as a class of a regular expression: format characters, variation selectors, fillers, controls that are no spaces, and the kashida, which only makes an Arabic word longer. */
export const UNSEEN = '\\p{Cf}\\p{Default_Ignorable_Code_Point}\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u0640';

const UNSEEN_CHARACTERS = new RegExp(`[${UNSEEN}]+`, 'gu');

/** A text without the characters that nobody sees: soft hyphens, zero-width characters, byte-order marks, marks of direction. */
export function seenText(text: string): string {
  return text.replace(UNSEEN_CHARACTERS, '');
}

// Looked for in compatibility form (NFKD), which has fewer of them.
const HYPHENS = /[\u02d7\u058a\u05be\u1806\u2010-\u2015\u2043\u207b\u208b\u2212\u2e17\u2e1a\u2e3a\u2e3b]/g;
const APOSTROPHES = /[\u02b9\u02bb-\u02bd\u02c8\u055a\u2018-\u201b\u2032\u2035\ua78c]/g;
const QUOTATION_MARKS = /[\u201c-\u201f\u2033\u2036\u301d-\u301f«»]/g;

/** Gives hyphens, dashes, minus signs, apostrophes and quotation marks of any form as those of a keyboard. */
export function plainMarks(text: string): string {
  return text.replace(HYPHENS, '-').replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"');
}

const TIMES = '×✕✖⨉⨯╳';
// Between numbers, with or without spaces; a sign of its own also beside one (4× is 4x).
const PRODUCT = new RegExp(`(?<=\\p{Nd})\\s*[xX*∗${TIMES}]\\s*(?=\\p{Nd})|(?<=\\p{Nd})[${TIMES}]|[${TIMES}](?=\\p{Nd})`, 'gu');
// What each of these has in it, looked for without looking back.
const LIKE_PRODUCT = new RegExp(`\\p{Nd}\\s*[xX*∗${TIMES}]|[${TIMES}]\\p{Nd}`, 'u');

/** Where the sign between the numbers of a size stands in a text: it is written `x`, without spaces (1024 × 1024 is 1024x1024). */
export function productSigns(text: string): Iterable<{ index: number; length: number }> {
  // Most texts have none, and to look for the signs themselves takes several times as long.
  if (!LIKE_PRODUCT.test(text)) return [];
  return Array.from(text.matchAll(PRODUCT), (match) => ({ index: match.index, length: match[0].length }));
}
