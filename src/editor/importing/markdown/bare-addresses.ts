/** A piece of a text: words, or an address that stands in it. */
export interface TextPiece {
  text: string;
  url?: string;
}

// Only what may stand in an address unescaped; Chinese characters and brackets end it, since translators put no blank after one.
const ADDRESS =
  /https?:\/\/[A-Za-z0-9](?:[\w\-.~:/?#@!$&'+,;=%]|\((?:[\w\-.~:/?#@!$&'+,;=%]*)\))*(?:(?: ?[._/] ?|(?: [\w-]{1,20}){1,2} [._] )[a-z0-9][\w\-.~/%?=&#:+()]*)*/gi;

/** Puts an address together again that a translator has pulled apart with blanks round its points and slashes. */
function closeUp(written: string): string {
  const address = written.replace(/\s+/g, '').replace(/[.,;:!?']+$/, '');
  // A closing parenthesis without its partner belongs to the sentence.
  return address.split('(').length < address.split(')').length ? address.replace(/\)+$/, '') : address;
}

/**
 * Whether blanks in the written address really are damage: it needs a point or slash between blanks (`https://www . x . org/a`);
 * a sentence that ends with an address has at most a blank on one side.
 */
function writtenEnd(match: string): string {
  const blank = match.indexOf(' ');
  if (blank < 0) return match;
  return / [._/] /.test(match) ? match : match.slice(0, blank);
}

/** Splits a line of text into words and the addresses that stand in it without being links. */
export function splitBareAddresses(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index < from) continue;
    const written = writtenEnd(match[0]);
    const url = closeUp(written);
    if (!URL.canParse(url)) continue;
    const used = written.includes(' ') ? written : written.slice(0, url.length);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: used, url });
    from = match.index + used.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
