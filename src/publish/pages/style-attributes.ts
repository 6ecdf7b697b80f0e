/** A style attribute in HTML that React made: in an attribute it escapes all that could end a tag. */
const STYLED = /(<[a-z][^<>]*?) style="([^"]*)"/g;

const CHARACTERS: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&amp;': '&' };

/** HTML without style attributes, and the rules that stand for them. */
export interface LiftedStyles {
  html: string;
  css: string;
}

/**
 * Takes the style attributes out of prerendered HTML, since a page's policy allows none, and gives the rules that do the same:
 * elements of one style have one number in `data-s`. In the browser React sets styles through the CSSOM, which the policy
 * allows and which outdoes these rules; the attribute it does not know and leaves alone.
 */
export function liftStyles(html: string): LiftedStyles {
  const numbers = new Map<string, number>();
  const bare = html.replace(STYLED, (_, before: string, style: string) => {
    const number = numbers.get(style) ?? numbers.size;
    numbers.set(style, number);
    return `${before} data-s="${number}"`;
  });
  const rules = [...numbers].map(([style, number]) => {
    const declarations = style.replace(/&(?:quot|#x27|amp);/g, (name) => CHARACTERS[name] ?? name);
    if (/[<>{}&]/.test(declarations)) throw new Error(`a style of a component cannot stand in a style sheet: ${declarations}`);
    return `[data-s="${number}"]{${declarations}}`;
  });
  return { html: bare, css: rules.join('') };
}
