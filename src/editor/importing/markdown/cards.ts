import { cardWords, findCardEnd, findCardStart, type Card } from './card-source.ts';

/** A part of a document's source as it goes in order: `kind` is the Markdown node's type, `line` where it begins. */
export interface SourcePart {
  kind: string;
  depth: number;
  source: string;
  line: number;
}

/** A card found in a run of parts: what stands before and behind it, and how many parts it takes. */
export interface FoundCard {
  head: string;
  card: Card;
  tail: string;
  /** The line on which the tail begins. */
  tailLine: number;
  parts: number;
}

const LONGEST = 6;

function inOnePart(body: string, head: string, line: number): FoundCard | undefined {
  const end = findCardEnd(body);
  if (!end) return undefined;
  const [title = '', ...rest] = body.slice(0, end.start).split(/\s+#{2,6}\s+/);
  const words = rest.join(' ').split(/\s+/);
  // The site is the last word where it looks like a host: `title ### description site`.
  const site = /^[\w-]+(\.[\w-]+)+$/.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const card = { title: cardWords(title), description: cardWords(words.join(' ')), site, url: end.url, closed: true };
  return { head, card, tail: body.slice(end.end), tailLine: line + body.slice(0, end.end).split('\n').length - 1, parts: 1 };
}

function isSiteLine(part: SourcePart): boolean {
  return part.kind === 'paragraph' && /^\*{0,4}[\w-]+(\s?\.\s?[\w-]+)+[\]】)(*\s]*$/.test(part.source.trim());
}

/** A card whose end is missing or broken: it takes the heading and the host's name that follow it, and no more. */
function unclosed(parts: readonly SourcePart[], title: string, head: string): FoundCard {
  let count = 1;
  let [description, site] = ['', ''];
  if (parts[count]?.kind === 'heading' && (parts[count]?.depth ?? 0) >= 3) description = cardWords(parts[count++]?.source ?? '');
  const next = parts[count];
  if (next && isSiteLine(next)) {
    site = next.source.replace(/[\]】)(*\s]/g, '');
    count++;
  }
  const last = parts[count - 1];
  return { head, card: { title, description, site, url: '', closed: false }, tail: '', tailLine: last?.line ?? 1, parts: count };
}

/**
 * Finds a link card that begins in the first of the parts. Publishing sites make a card one link over several blocks
 * (`[## title`, `### description`, `site](address)`), which CommonMark does not know: so it is put together from the source.
 */
export function findCard(parts: readonly SourcePart[]): FoundCard | undefined {
  const [first] = parts;
  if (first?.kind !== 'paragraph') return undefined;
  const start = findCardStart(first.source);
  if (!start) return undefined;
  const head = first.source.slice(0, start.start);
  const body = first.source.slice(start.titleAt);
  const whole = start.marked ? inOnePart(body, head, first.line) : undefined;
  if (whole) return whole;
  if (!start.marked && parts[1]?.kind !== 'heading') return undefined;
  const said = start.marked ? [cardWords(body)] : [];
  for (let count = 1; count < Math.min(parts.length, LONGEST); count++) {
    const part = parts[count];
    if (!part || !['heading', 'paragraph'].includes(part.kind) || (part.kind === 'heading' && part.depth === 1)) break;
    const end = findCardEnd(part.source);
    const inner = end ? part.source.slice(0, end.start) : part.source;
    if (findCardStart(inner)?.marked || (part.kind === 'heading' && said.length > 2)) break;
    if (!end) {
      said.push(cardWords(part.source));
      continue;
    }
    const [title = '', ...rest] = said;
    const site = cardWords(inner);
    const card: Card = { title, description: rest.join(' '), site, url: end.url, closed: true };
    const tailLine = part.line + part.source.slice(0, end.end).split('\n').length - 1;
    // The last block before the end may be the description itself, when the site's name has been lost.
    if (part.kind === 'heading') Object.assign(card, { description: [...rest, site].join(' ').trim(), site: '' });
    return { head, card, tail: part.source.slice(end.end), tailLine, parts: count + 1 };
  }
  return start.marked ? unclosed(parts, cardWords(body), head) : undefined;
}
