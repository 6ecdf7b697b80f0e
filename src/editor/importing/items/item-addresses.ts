import { addressKey, cleanAddress } from '../markdown/addresses.ts';
import type { LinkSpan, Span } from '../markdown/spans.ts';
import type { Ledger } from '../report/ledger.ts';

/** An address found in an item, clean, with the words of its link. */
export interface FoundAddress {
  url: string;
  label: string;
  line: number;
}

/** What every part of an import needs: where relative addresses belong, the texts' language, the book. */
export interface ImportContext {
  base: string | undefined;
  language: string;
  ledger: Ledger;
}

/** Cleans a link's address, noting the change in the ledger; an address that the archive cannot have is left over there, and gives undefined. */
export function takeAddress(
  link: { url: string; text?: string; bare?: boolean; line: number },
  context: ImportContext,
): string | undefined {
  const { url, problem } = cleanAddress(link.url, context.base);
  if (url === undefined) {
    context.ledger.leaveAddress(
      link.line,
      'link',
      link.url,
      link.text ?? '',
      'unplaced',
      `the address ${problem ?? ''}: the archive has http(s) addresses only`,
    );
    return undefined;
  }
  context.ledger.changed(link.line, link.url, url);
  if (link.bare && /\s/.test(link.text ?? ''))
    context.ledger.warn(
      link.line,
      `an address with blanks in it ("${link.text ?? ''}") was put together: ${url}: compare it with the document`,
    );
  return url;
}

/** The clean addresses of links, each once. */
export function takeAddresses(links: readonly LinkSpan[], context: ImportContext): FoundAddress[] {
  const found = new Map<string, FoundAddress>();
  for (const link of links) {
    const url = takeAddress(link, context);
    if (url !== undefined && !found.has(addressKey(url)))
      found.set(addressKey(url), { url, label: link.bare ? '' : link.text.trim(), line: link.line });
  }
  return [...found.values()];
}

/** The same spans with clean addresses; a link without a usable one becomes its words. */
export function withCleanLinks(spans: readonly Span[], context: ImportContext): Span[] {
  return spans.map((span): Span => {
    if (span.kind !== 'link') return span;
    const url = takeAddress(span, context);
    return url === undefined ? { kind: 'text', text: span.text, em: span.em, strong: span.strong, line: span.line } : { ...span, url };
  });
}
