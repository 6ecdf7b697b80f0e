/** A source text in which broken links are whole again, and what was done. */
export interface Mended {
  text: string;
  /** The addresses of the links that were mended. */
  addresses: string[];
}

// `[label](https://a/b. pdf)`: a blank in the address; `【label】(https://…)`: translated brackets; `[label] (https://…)`: pulled apart or wrapped.
const BROKEN =
  /(?<!!)([[【])((?:[^[\]【】\n]|\n(?!\s*\n)){0,400})([\]】])(\s{0,4})[(（]\s*(https?:\/\/[^()（）"'<>]{1,600}?(?:\([^()（）"'<>\n]{0,80}\)[^()（）"'<>\n]{0,80})?)\s*[)）]/g;

/**
 * Makes links whole that a translation has broken, so that CommonMark sees them: brackets that became 【】 or （）,
 * blanks inside the address, a blank or line end between label and address.
 */
export function mendLinks(source: string): Mended {
  const addresses: string[] = [];
  const text = source.replace(BROKEN, (whole: string, open: string, label: string, close: string, gap: string, address: string) => {
    const clean = address.replace(/\s+/g, '');
    const isWhole = open === '[' && close === ']' && gap === '' && clean === address && whole.includes('](') && whole.endsWith(')');
    // A sentence may follow an opening bracket that is never closed; an address has no Chinese characters left unescaped.
    if (isWhole || /[^\x21-\x7e]/.test(clean)) return whole;
    addresses.push(clean);
    return `[${label.trim()}](${clean})`;
  });
  return { text, addresses };
}
