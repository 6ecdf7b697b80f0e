/** FNV-1a (32 bits) over a text's UTF-16 code units, from a start, in letters and digits: short, and the same everywhere; no secret. */
export function textHash(text: string, start = 0x811c9dc5): string {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}
