import { isAddressLabel } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { linesOf, spansText } from '../markdown/span-text.ts';
import type { ImageSpan, LinkSpan, Span } from '../markdown/spans.ts';
import { leftBlock, leftText, told, warning, type Note, type Noted } from '../report/notes.ts';
import { isAddressOnly, linksOf } from '../structure/headlines.ts';
import { withoutCaptions } from './captions.ts';
import { withCleanLinks, type ImportContext } from './item-addresses.ts';
import { isPaper, paperIdentity } from './paper-identity.ts';
import { guessTitle } from './run-in-title.ts';
import { paragraphSource } from './summary-text.ts';
import { readTitleLines } from './title-lines.ts';
import type { TitleLines } from './title-text.ts';

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

/** How an item's paragraphs are to be read. */
interface Reading {
  paperItem: boolean;
  captions: ReadonlySet<string>;
  /** Whether the head of the first paragraph is taken for a title that nothing marks. */
  guess: boolean;
}

/** The title lines of a paragraph. Once prose has come before it, only marks make a title of a line. */
function titleLinesOf(body: ItemBody, block: Block, next: Block | undefined, { paperItem, guess }: Reading): TitleLines | undefined {
  if (body.title !== '' || block.kind !== 'paragraph') return undefined;
  const addressFollows = next !== undefined && isAddressOnly(next);
  const lines = readTitleLines(block.spans, { isPaper: paperItem, addressFollows });
  const early = body.summary.length === 0;
  if (lines && (early || (lines.marked && (lines.number !== undefined || lines.links.length > 0)))) return lines;
  return guess && early ? guessTitle(block.spans) : undefined;
}

/** A body with a paragraph's title lines and prose. */
function withParagraph(body: ItemBody, block: Block, next: Block | undefined, reading: Reading, context: ImportContext): Noted<ItemBody> {
  if (isAddressOnly(block)) return { value: { ...body, titleLinks: [...body.titleLinks, ...linksOf(block.spans)] }, notes: [] };
  const lines = titleLinesOf(body, block, next, reading);
  const isTitle = lines && (reading.paperItem || lines.marked);
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
    notes: [...prose.notes, ...told(block.line, lines?.told ?? '')],
  };
}

/** A body with one more block of an item. */
function withBlock(body: ItemBody, block: Block, next: Block | undefined, reading: Reading, context: ImportContext): Noted<ItemBody> {
  if (block.card) return { value: { ...body, cards: [...body.cards, block] }, notes: [] };
  if (block.kind === 'raw')
    return block.spans.some((span) => span.kind === 'text')
      ? { value: body, notes: leftBlock(block, 'unplaced', 'HTML or code: a summary has paragraphs only') }
      : { value: { ...body, titleLinks: [...body.titleLinks, ...linksOf(block.spans)] }, notes: [] };
  const images = block.spans.filter((span) => span.kind === 'image');
  const withImages = { ...body, images: [...body.images, ...images] };
  const clean = withoutResidue(block.spans.filter((span) => span.kind !== 'image'));
  const { value: spans, notes } = withoutCaptions(clean.value, reading.captions);
  if (isEmpty(spans)) return { value: withImages, notes: [...clean.notes, ...notes] };
  const paragraph = withParagraph(withImages, { ...block, spans }, next, reading, context);
  return { value: paragraph.value, notes: [...clean.notes, ...notes, ...paragraph.notes] };
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
  const paperItem = paperSection || known.some((link) => isPaper(paperIdentity(link.url)));
  const readAll = (guess: boolean) =>
    blocks.reduce<Noted<ItemBody>>(
      ({ value, notes }, block, index) => {
        const read = withBlock(value, block, blocks[index + 1], { paperItem, captions, guess }, context);
        return { value: read.value, notes: [...notes, ...mendNotes(block), ...read.notes] };
      },
      { value: EMPTY, notes: [] },
    );
  const read = readAll(false);
  if (read.value.title !== '' || !paperItem || read.value.cards.length > 0) return read;
  const guessed = readAll(true);
  if (guessed.value.title === '') return read;
  const line = blocks[0]?.line ?? head?.line ?? 1;
  const doubt = `the paper's title runs into its summary, and was taken to be "${guessed.value.title}": look whether it ends there`;
  return { value: guessed.value, notes: [...guessed.notes, warning(line, doubt)] };
}
