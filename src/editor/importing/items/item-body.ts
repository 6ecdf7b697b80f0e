import { isAddressLabel } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { linesOf, spansText, type ImageSpan, type LinkSpan, type Span } from '../markdown/spans.ts';
import { leftBlock, leftText, told, warning, type Note, type Noted } from '../report/notes.ts';
import { isAddressOnly, linksOf } from '../structure/headlines.ts';
import { withCleanLinks, type ImportContext } from './item-addresses.ts';
import { isPaper, paperIdentity } from './paper-identity.ts';
import { paragraphSource } from './summary-text.ts';
import { readTitleLines } from './title-lines.ts';

/** What the blocks of an item hold, sorted; order of figure, title and summary makes no difference. */
export interface ItemBody {
  title: string;
  /** The arXiv number that stood in brackets before the title. */
  number?: string;
  /** Links beside the title, in order. */
  titleLinks: readonly LinkSpan[];
  cards: readonly Block[];
  images: readonly ImageSpan[];
  /** Paragraphs as CommonMark. */
  summary: readonly string[];
}

/** What is known of an item when its blocks are read. */
export interface ItemSurroundings {
  head: Block | undefined;
  /** Whether it stands among papers. */
  paperSection: boolean;
  /** Lines that recur under figures. */
  captions: ReadonlySet<string>;
}

const EMPTY: ItemBody = { title: '', titleLinks: [], cards: [], images: [], summary: [] };
const RESIDUE = /^[Tt]\s?\d{1,3}$/;

/** Takes out what translation programs leave behind: `T3` on a line, or as the text of a link whose address stands beside it, is a piece they lost. */
function withoutResidue(spans: readonly Span[]): Noted<Span[]> {
  const notes: Note[] = [];
  const leave = (text: string, line: number) =>
    void notes.push(...leftText(line, text, 'boilerplate', 'a mark that the translation program left behind'));
  const links = linksOf(spans);
  const isAgain = (link: LinkSpan) => links.some((other) => other !== link && other.url === link.url);
  const value = linesOf(spans).flatMap((line, index): Span[] => {
    const kept = line.map((span): Span => {
      if (span.kind !== 'link' || !RESIDUE.test(span.text.trim()) || !isAgain(span)) return span;
      leave(span.text, span.line);
      return { ...span, text: '' };
    });
    if (kept.every((span) => span.kind === 'text') && RESIDUE.test(spansText(kept))) {
      leave(spansText(kept), kept[0]?.line ?? 1);
      return [];
    }
    return index === 0 ? kept : [{ kind: 'break', line: kept[0]?.line ?? 1 }, ...kept];
  });
  return { value, notes };
}

function isEmpty(spans: readonly Span[]): boolean {
  return spans.every((span) => span.kind === 'break' || (span.kind === 'text' && span.text.trim() === ''));
}

/** A body with a paragraph's title lines and prose. */
function withParagraph(body: ItemBody, block: Block, next: Block | undefined, paperItem: boolean, context: ImportContext): Noted<ItemBody> {
  if (isAddressOnly(block)) return { value: { ...body, titleLinks: [...body.titleLinks, ...linksOf(block.spans)] }, notes: [] };
  const canBeTitle = body.title === '' && body.summary.length === 0 && block.kind === 'paragraph';
  const addressFollows = next !== undefined && isAddressOnly(next);
  const lines = canBeTitle ? readTitleLines(block.spans, { isPaper: paperItem, addressFollows }) : undefined;
  const isTitle = lines && (paperItem || lines.number !== undefined || block.spans.some((span) => span.kind === 'text' && span.em));
  const rest = lines ? lines.rest : block.spans;
  const addressesOnly = !isEmpty(rest) && isAddressOnly({ ...block, spans: [...rest] });
  const prose = isEmpty(rest) || addressesOnly ? { value: [], notes: [] } : withCleanLinks(rest, context);
  const titleProse: Span[] =
    lines && !isTitle && lines.title ? [{ kind: 'text', text: lines.title, em: false, strong: false, line: block.line }] : [];
  return {
    value: {
      ...body,
      ...(isTitle ? { title: lines.title } : {}),
      ...(lines?.number ? { number: lines.number } : {}),
      titleLinks: [...body.titleLinks, ...(lines?.links ?? []), ...(addressesOnly ? linksOf(rest) : [])],
      summary: [...body.summary, ...[titleProse, prose.value].filter((spans) => spans.length > 0).map(paragraphSource)],
    },
    notes: [...prose.notes, ...told(block.line, lines?.numberAsWritten ?? '')],
  };
}

/** A body with one more block of an item. */
function withBlock(
  body: ItemBody,
  block: Block,
  next: Block | undefined,
  paperItem: boolean,
  captions: ReadonlySet<string>,
  context: ImportContext,
): Noted<ItemBody> {
  if (block.card) return { value: { ...body, cards: [...body.cards, block] }, notes: [] };
  if (block.kind === 'raw')
    return block.spans.some((span) => span.kind === 'text')
      ? { value: body, notes: leftBlock(block, 'unplaced', 'HTML or code: a summary has paragraphs only') }
      : { value: { ...body, titleLinks: [...body.titleLinks, ...linksOf(block.spans)] }, notes: [] };
  const images = block.spans.filter((span) => span.kind === 'image');
  const withImages = { ...body, images: [...body.images, ...images] };
  const { value: spans, notes } = withoutResidue(block.spans.filter((span) => span.kind !== 'image'));
  if (isEmpty(spans)) return { value: withImages, notes };
  const text = spansText(spans);
  if (captions.has(text))
    return { value: withImages, notes: [...notes, ...leftText(block.line, text, 'boilerplate', 'a caption that recurs under figures')] };
  const paragraph = withParagraph(withImages, { ...block, spans }, next, paperItem, context);
  return { value: paragraph.value, notes: [...notes, ...paragraph.notes] };
}

/** Warns of what was mended in a block on the way. */
export function mendNotes(block: Block | undefined): Note[] {
  return (block?.notes ?? []).map((note) => warning(block?.line ?? 1, `${note}: compare it with the document`));
}

/** Sorts the blocks under an item's headline. */
export function readItemBody(blocks: readonly Block[], around: ItemSurroundings, context: ImportContext): Noted<ItemBody> {
  const { head, paperSection, captions } = around;
  const known = [
    ...(head ? linksOf(head.spans) : []),
    ...blocks.flatMap((block) => linksOf(block.spans).filter((link) => link.bare || isAddressLabel(link.text, link.url))),
  ];
  const paper = paperSection || known.some((link) => isPaper(paperIdentity(link.url)));
  return blocks.reduce<Noted<ItemBody>>(
    ({ value, notes }, block, index) => {
      const read = withBlock(value, block, blocks[index + 1], paper, captions, context);
      return { value: read.value, notes: [...notes, ...mendNotes(block), ...read.notes] };
    },
    { value: EMPTY, notes: [] },
  );
}
