import { addressKey, cleanAddress, isAddressLabel, isTranslatedAddress, meantAddress } from '../markdown/addresses.ts';
import type { LinkSpan, Span } from '../markdown/spans.ts';
import { changed, leftAddress, leftText, told, together, warning, type Note, type Noted } from '../report/notes.ts';

/** An address found in an item, clean, with the words of its link. */
export interface FoundAddress {
  url: string;
  label: string;
  line: number;
}

/** What reading a document's texts needs: where relative addresses belong, and the texts' language. */
export interface ImportContext {
  base: string | undefined;
  language: string;
}

/** A link or whatever else has an address in a document. */
export interface WrittenLink {
  url: string;
  text?: string;
  bare?: boolean;
  line: number;
}

/** Cleans a link's address and says what was changed; an address that the archive cannot have is left over, and gives undefined. */
export function takeAddress(link: WrittenLink, { base }: ImportContext): Noted<string | undefined> {
  const { url, problem } = cleanAddress(meantAddress(link), base);
  if (url === undefined)
    return {
      value: undefined,
      notes: [leftAddress(link, 'link', 'unplaced', `the address ${problem ?? ''}: the archive has http(s) addresses only`)],
    };
  const notes: Note[] = changed(link.line, link.url, url);
  if (isTranslatedAddress(link.text ?? '', link.url))
    notes.push(...leftText(link.line, link.text ?? '', 'boilerplate', 'the address that a link shows, in which words were translated'));
  if (link.bare && /\s/.test(link.text ?? ''))
    notes.push(
      warning(link.line, `an address with blanks in it ("${link.text ?? ''}") was put together: ${url}: compare it with the document`),
    );
  return { value: url, notes };
}

/** The clean addresses of links, each once. */
export function takeAddresses(links: readonly LinkSpan[], context: ImportContext): Noted<FoundAddress[]> {
  const taken = together(links.map((link) => takeAddress(link, context)));
  const found = new Map<string, FoundAddress>();
  links.forEach((link, index) => {
    const url = taken.value[index];
    if (url !== undefined && !found.has(addressKey(url)))
      found.set(addressKey(url), { url, label: link.bare ? '' : link.text.trim(), line: link.line });
  });
  return { value: [...found.values()], notes: taken.notes };
}

/** The same spans with clean addresses; a link without a usable one becomes its words. */
export function withCleanLinks(spans: readonly Span[], context: ImportContext): Noted<Span[]> {
  return together(
    spans.map((span): Noted<Span> => {
      if (span.kind !== 'link') return { value: span, notes: [] };
      const { value: url, notes } = takeAddress(span, context);
      const { text, em, strong, line } = span;
      if (url === undefined) return { value: { kind: 'text', text, em, strong, line }, notes };
      // A relative address shows only now that its label is its own host's name.
      const isTold = isAddressLabel(text, url) && !isAddressLabel(text, span.url);
      return { value: { ...span, url }, notes: isTold ? [...notes, ...told(line, text)] : notes };
    }),
  );
}
