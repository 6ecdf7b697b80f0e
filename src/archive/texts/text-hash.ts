/** FNV-1a (32 bits) over a text's UTF-16 code units, from a start, as a number: the same everywhere, and no secret. */
export function textNumber(text: string, start = 0x811c9dc5): number {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The same in letters and digits (base 36), which is short. */
export function textHash(text: string, start?: number): string {
  return textNumber(text, start).toString(36);
}
