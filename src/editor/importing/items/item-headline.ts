import { hostOf, isAddressLabel } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/span-text.ts';
import { added, told, warning, type Noted } from '../report/notes.ts';
import { linksOf, readHeadline, widthOf } from '../structure/headlines.ts';
import type { RawItem } from '../structure/outline-parts.ts';
import { withCleanLinks, type ImportContext } from './item-addresses.ts';
import type { ItemBody } from './item-body.ts';
import { paragraphSource } from './summary-text.ts';

/** A headline as it stands over an item, and what its line says besides. Empty where there is none. */
export interface WrittenHeadline {
  text: string;
  /** The whole of a list's line that says more than a headline holds, as CommonMark. */
  summary: string[];
}

/** Reads the block at the head of an item. A list's long line gives its first link or first sentence, and all of it as summary. */
export function readItemHead(head: Block | undefined, context: ImportContext): Noted<WrittenHeadline> {
  if (!head) return { value: { text: '', summary: [] }, notes: [] };
  const { text, hosts } = readHeadline(head.spans);
  if (head.kind !== 'bullet' || widthOf(text) <= 120) return { value: { text, summary: [] }, notes: told(head.line, hosts.join(' ')) };
  const [first] = head.spans;
  const short =
    first?.kind === 'link' && first.text.length >= 6 && !isAddressLabel(first.text, first.url)
      ? first.text
      : (/^.+?[。.!?！？](?=\s|[^\d\s.]|$)/u.exec(text)?.[0] ?? text);
  const { value, notes } = withCleanLinks(
    head.spans.filter((span) => span.kind !== 'image'),
    context,
  );
  return { value: { text: short.trim(), summary: [paragraphSource(value)] }, notes: [...notes, ...added(head.line, short)] };
}

/** The headline that an item gets: its own, else the card's title, the paper's, the site's name or its first words, with a warning. */
export function chooseHeadline(raw: RawItem, written: string, body: ItemBody, url: string | undefined): Noted<string> {
  if (written !== '') return { value: written, notes: [] };
  const stand: [string, string][] = [
    [body.cards[0]?.card?.title ?? '', "the card's title"],
    [body.title, "the paper's title"],
    [hostOf(url ?? ''), "the site's name"],
  ];
  const [text, what] = stand.find(([words]) => words.trim() !== '') ?? [
    spansText(raw.body.find((block) => spansText(block.spans) !== '')?.spans ?? []).slice(0, 80) || '…',
    'its first words',
  ];
  return {
    value: text,
    notes: [
      ...added(raw.line, text),
      ...(raw.head ? [warning(raw.line, `an item without a headline: ${what} stands for it ("${text}"); write one`)] : []),
    ],
  };
}

/** The addresses of a headline's links. */
export function headlineLinks(head: Block | undefined): ReturnType<typeof linksOf> {
  return head ? linksOf(head.spans) : [];
}
