import { cleanAddress, hostOf, isAddressLabel, withoutHosts } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../markdown/spans.ts';
import type { Ledger } from './ledger.ts';

/** How much of a kind a document has, and how much of it is not in the archive's file. */
export interface Tally {
  total: number;
  leftOver: number;
}

/** The count of a whole document. */
export interface Counts {
  texts: Tally;
  links: Tally;
  images: Tally;
}

/** A text without everything that writing it anew may change: blanks, marks, brackets, escapes. */
function bare(text: string): string {
  return text.replace(/[\s\\*_`<>[\]()【】（）—–―─~|#-]+/gu, '').toLowerCase();
}

function strings(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The pieces of a text that must be found again: numbers in brackets and hosts' names stand apart from the words. */
function pieces(text: string, hosts: readonly string[]): string[] {
  return withoutHosts(text, hosts)
    .split(/(?:[[【(（]\s*(?:arxiv:?\s*)?(\d{4}\.\d{4,5})(?:v\d+)?\s*[\]】)）])|[【】|⇦⇨]|(?:\s*[—–]{1,2}\s*)|\s{2,}/u)
    .map((piece) => bare(piece ?? ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

interface Places {
  words: string;
  addresses: string;
}

/**
 * Looks for every text, link and image of a document in what was made of it, independently of how it got there: what is neither
 * in `value` nor in the ledger's leftovers is left over now, unplaced. So nothing vanishes by an oversight. Gives the counts.
 */
export function audit(blocks: readonly Block[], value: unknown, ledger: Ledger, base: string | undefined): Counts {
  const found = strings(value);
  const places: Places = {
    words: bare([...found, ...ledger.leftovers.map(({ text }) => text)].join('\n')),
    addresses: [
      ...found,
      ...ledger.leftovers.map(({ url }) => url ?? ''),
      ...ledger.leftovers.map(({ url }) => (url ? (cleanAddress(url, base).url ?? '') : '')),
    ].join('\n'),
  };
  const counts: Counts = { texts: { total: 0, leftOver: 0 }, links: { total: 0, leftOver: 0 }, images: { total: 0, leftOver: 0 } };
  for (const block of blocks) {
    const hosts = block.spans.flatMap((span) => (span.kind === 'link' ? [hostOf(span.url)] : []));
    const texts = block.card
      ? [block.card.title, block.card.description, ...(isAddressLabel(block.card.site, block.card.url) ? [] : [block.card.site])]
      : block.spans.map((span) => wordsOf(span));
    if (texts.some((text) => bare(text) !== '')) counts.texts.total++;
    for (const text of texts) {
      const lost = pieces(text, hosts).filter((piece) => !places.words.includes(piece));
      if (lost.length > 0) ledger.leaveText(block.line, text, 'unplaced', 'found no place in the archive');
    }
    const card: Span[] = block.card?.url
      ? [{ kind: 'link', url: block.card.url, text: '', em: false, strong: false, bare: false, line: block.line }]
      : [];
    for (const span of [...block.spans, ...card]) {
      if (span.kind === 'link') {
        counts.links.total++;
        if (!places.addresses.includes(cleanAddress(span.url, base).url ?? span.url))
          ledger.leaveAddress(span.line, 'link', span.url, span.text, 'unplaced', 'found no place in the archive');
      } else if (span.kind === 'image') {
        counts.images.total++;
        if (!places.addresses.includes(span.url))
          ledger.leaveAddress(span.line, 'image', span.url, span.alt, 'unplaced', 'found no place in the archive');
      }
    }
  }
  counts.texts.leftOver = new Set(ledger.leftovers.filter(({ what }) => what !== 'link' && what !== 'image').map(({ line }) => line)).size;
  counts.links.leftOver = ledger.leftovers.filter(({ what, url }) => what === 'link' || (what === 'block' && url)).length;
  counts.images.leftOver = ledger.leftovers.filter(({ what }) => what === 'image').length;
  return counts;
}

function wordsOf(span: Span): string {
  if (span.kind === 'break' || span.kind === 'image') return '';
  return span.kind === 'link' && isAddressLabel(span.text, span.url) ? '' : span.text;
}
