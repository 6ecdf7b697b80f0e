// What stands as wide as two letters (Unicode Standard Annex #11, East Asian Width: W and F). Pairs of surrogates are two units
// for one wide character, and so need nothing.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

const widthAt = (text: string, at: number): number => (WIDE.test(text[at]!) ? 2 : 1);

/** How wide a part of a text is, in letters: a Chinese character is as wide as two. */
export function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) width += widthAt(text, at);
  return width;
}

/** The end of the longest part of a text from `start` on that is no wider than `width` letters. */
export function endOfWidth(text: string, start: number, width: number): number {
  let at = start;
  for (let left = width; at < text.length; at++) {
    left -= widthAt(text, at);
    if (left < 0) break;
  }
  return at;
}

/** The beginning of the longest part of a text up to `end` that is no wider than `width` letters. */
export function startOfWidth(text: string, end: number, width: number): number {
  let at = end;
  for (let left = width; at > 0; at--) {
    left -= widthAt(text, at - 1);
    if (left < 0) break;
  }
  return at;
}
