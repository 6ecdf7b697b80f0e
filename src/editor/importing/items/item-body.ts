import { isAddressLabel } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { linesOf, spansText, type ImageSpan, type LinkSpan, type Span } from '../markdown/spans.ts';
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
  titleLinks: LinkSpan[];
  cards: Block[];
  images: ImageSpan[];
  /** Paragraphs as CommonMark. */
  summary: string[];
}

const RESIDUE = /^[Tt]\s?\d{1,3}$/;

/** Takes out what translation programs leave behind: `T3` on a line, or as the text of a link whose address stands beside it, is a piece they lost. */
function withoutResidue(spans: readonly Span[], context: ImportContext): Span[] {
  const leave = (text: string, line: number) =>
    context.ledger.leaveText(line, text, 'boilerplate', 'a mark that the translation program left behind');
  const links = linksOf(spans);
  const isAgain = (link: LinkSpan) => links.some((other) => other !== link && other.url === link.url);
  return linesOf(spans).flatMap((line, index): Span[] => {
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
}

function isEmpty(spans: readonly Span[]): boolean {
  return spans.every((span) => span.kind === 'break' || (span.kind === 'text' && span.text.trim() === ''));
}

/** Sorts the blocks under an item's headline. `paperSection`: the item stands among papers; `captions`: lines that recur under figures. */
export function readItemBody(
  head: Block | undefined,
  blocks: readonly Block[],
  paperSection: boolean,
  captions: ReadonlySet<string>,
  context: ImportContext,
): ItemBody {
  const { ledger } = context;
  const body: ItemBody = { title: '', titleLinks: [], cards: [], images: [], summary: [] };
  const known = [
    ...(head ? linksOf(head.spans) : []),
    ...blocks.flatMap((block) => linksOf(block.spans).filter((link) => link.bare || isAddressLabel(link.text, link.url))),
  ];
  const paper = paperSection || known.some((link) => isPaper(paperIdentity(link.url)));
  blocks.forEach((block, index) => {
    for (const note of block.notes) ledger.warn(block.line, `${note}: compare it with the document`);
    if (block.card) return void body.cards.push(block);
    if (block.kind === 'raw') {
      if (block.spans.some((span) => span.kind === 'text'))
        ledger.leaveBlock(block, 'unplaced', 'HTML or code: a summary has paragraphs only');
      else body.titleLinks.push(...linksOf(block.spans));
      return undefined;
    }
    body.images.push(...block.spans.filter((span) => span.kind === 'image'));
    const spans = withoutResidue(
      block.spans.filter((span) => span.kind !== 'image'),
      context,
    );
    if (isEmpty(spans)) return undefined;
    if (captions.has(spansText(spans)))
      return ledger.leaveText(block.line, spansText(spans), 'boilerplate', 'a caption that recurs under figures');
    readParagraph({ ...block, spans }, blocks[index + 1], body, paper, context);
  });
  return body;
}

function readParagraph(block: Block, next: Block | undefined, body: ItemBody, isPaperItem: boolean, context: ImportContext): void {
  if (isAddressOnly(block)) return void body.titleLinks.push(...linksOf(block.spans));
  const lines =
    body.title === '' && body.summary.length === 0 && block.kind === 'paragraph'
      ? readTitleLines(block.spans, { isPaper: isPaperItem, addressFollows: next !== undefined && isAddressOnly(next) })
      : undefined;
  if (lines) {
    if (isPaperItem || lines.number || block.spans.some((span) => span.kind === 'text' && span.em)) body.title = lines.title;
    else if (lines.title)
      body.summary.push(paragraphSource([{ kind: 'text', text: lines.title, em: false, strong: false, line: block.line }]));
    if (lines.number) body.number = lines.number;
    body.titleLinks.push(...lines.links);
  }
  const rest = lines ? lines.rest : block.spans;
  if (isEmpty(rest)) return;
  if (isAddressOnly({ ...block, spans: [...rest] })) body.titleLinks.push(...linksOf(rest));
  else body.summary.push(paragraphSource(withCleanLinks(rest, context)));
}
