import { isCredit } from '../items/captions.ts';
import { paperIdentity } from '../items/paper-identity.ts';
import { NUMBER } from '../items/title-text.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/span-text.ts';
import { asLinkHeadline, isHeadlineRemains, linksOf } from './headlines.ts';
import { addressesOf, isProseBlock } from './item-starts.ts';
import type { RawItem } from './outline-parts.ts';
import type { Meeting } from './rule.ts';

function isPicture(block: Block | undefined): boolean {
  return block !== undefined && block.spans.some((span) => span.kind === 'image') && spansText(block.spans) === '';
}

/** The arXiv number in brackets at the beginning of a block. */
function numberOf(block: Block | undefined): string | undefined {
  return block && NUMBER.exec(spansText(block.spans))?.[1];
}

/** The arXiv numbers of an item: of its addresses and at its title. */
function numbersOf(item: RawItem): Set<string> {
  const blocks = [...(item.head ? [item.head] : []), ...item.body];
  return new Set(
    blocks.flatMap((block) => [
      ...linksOf(block.spans).flatMap((link) => paperIdentity(link.url).ids.arxiv ?? []),
      ...[numberOf(block)].filter((number) => number !== undefined),
    ]),
  );
}

/** Whether what is left of a headline begins an item: none is there yet, or it has its text already and another address. */
export function remainsBegin({ block, standing: { item } }: Meeting): boolean {
  if (!isHeadlineRemains(block)) return false;
  if (!item) return true;
  const own = [item.head, ...item.body].flatMap((each) => addressesOf(each));
  return item.body.some(isProseBlock) && !addressesOf(block).some((address) => own.includes(address));
}

/** Whether a block with another paper's number, or the picture before it, begins an item whose headline is lost. */
export function numberBegins({ block, index, standing: { item }, places }: Meeting): boolean {
  if (!item?.body.some(isProseBlock)) return false;
  const after = places.blocks.slice(index + 1, index + 3).filter((each) => !isCredit(spansText(each.spans)));
  const number = numberOf(isPicture(block) ? after[0] : block);
  const own = numbersOf(item);
  return number !== undefined && own.size > 0 && !own.has(number);
}

/** The blocks from one up to the next that parts or begins something. */
function upToNext({ index, places }: Meeting): Block[] {
  const { blocks } = places;
  const end = blocks.findIndex(
    (block, at) => at >= index && (block.kind === 'rule' || places.at(at) !== undefined || asLinkHeadline(block) === 'certain'),
  );
  return blocks.slice(index, end < 0 ? blocks.length : end);
}

/**
 * Whether a block before the first item of a section begins one that has no headline at all: an address or a paper's number stands
 * there for itself, and a paragraph. A sentence that leads into the section is none.
 */
export function firstBegins(meeting: Meeting): boolean {
  const { block, standing } = meeting;
  if (standing.item || block.kind === 'raw') return false;
  const region = upToNext(meeting);
  const isOwnAddress = (each: Block) =>
    each.card !== undefined || numberOf(each) !== undefined || (linksOf(each.spans).length > 0 && !isProseBlock(each));
  const starts = isPicture(block) || isOwnAddress(block);
  return starts && region.some(isOwnAddress) && region.some(isProseBlock);
}
