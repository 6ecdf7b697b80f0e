/** A link card as a document has it. */
export interface Card {
  title: string;
  description: string;
  site: string;
  /** As written. Empty where the document has none. */
  url: string;
  /** Whether its end, `site](url)`, was found. */
  closed: boolean;
}

/** Where `](address)` stands in a source text, and what it says. */
export interface CardEnd {
  /** Offset of the bracket. */
  start: number;
  /** Offset behind the closing parenthesis. */
  end: number;
  url: string;
}

const END = /[\]】]\s?[(（]\s*<?((?:https?:\/\/|\/)(?:[^\s()（）<>]|\([^\s()]*\))*(?:\s+[^\s()（）<>[\]【】]+){0,6}?)>?\s*[)）]/;

/** Finds the end of a card in a source text. The address comes with Markdown's escapes undone. */
export function findCardEnd(source: string): CardEnd | undefined {
  const match = END.exec(source);
  if (!match) return undefined;
  const url = (match[1] ?? '')
    .replace(/\s+/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { start: match.index, end: match.index + match[0].length, url };
}

/** A card's beginning in a source text: `[## title`, or a bracket left open at the end of a paragraph. */
export interface CardStart {
  /** Offset of the bracket. */
  start: number;
  /** Offset of the title. */
  titleAt: number;
  /** Whether the title has its heading marks; without them a heading has to follow. */
  marked: boolean;
}

/** Finds the beginning of a card in a paragraph's source. */
export function findCardStart(source: string): CardStart | undefined {
  const match = /[[【]\s*#{1,6}[ \t]+/.exec(source);
  if (match) return { start: match.index, titleAt: match.index + match[0].length, marked: true };
  const open = /[[【]\s*$/.exec(source);
  return open ? { start: open.index, titleAt: source.length, marked: false } : undefined;
}

/** The words of a piece of source without heading marks, bold marks and escapes. */
export function cardWords(source: string): string {
  return source
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*{2,}/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
