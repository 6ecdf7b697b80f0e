import { workKey } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/span-text.ts';
import { asLinkHeadline, isAddressOnly, isProse, linksOf } from './headlines.ts';
import type { RawItem } from './outline-parts.ts';
import type { Meeting } from './rule.ts';

/** Whether a block is prose or could be: a paragraph that is no line of addresses, no picture and no headline. */
export function isProseBlock(block: Block | undefined): boolean {
  if (!block || !['paragraph', 'bullet'].includes(block.kind)) return false;
  const text = spansText(block.spans);
  return isProse(text) || (/[。.!?！？]$/.test(text) && !isAddressOnly(block));
}

function startsEntry(block: Block | undefined): boolean {
  if (!block) return false;
  return block.kind === 'card' || block.spans.some((span) => span.kind === 'image') || /^[[【(]\d{4}\.\d{4,5}/.test(spansText(block.spans));
}

/** What a block's addresses stand for, so that two spellings of one are alike. */
export function addressesOf(block: Block | undefined): string[] {
  if (!block) return [];
  return [...(block.card?.url ? [block.card.url] : []), ...linksOf(block.spans).map((link) => link.url)].map((url) =>
    workKey(url.split(/[?&](?:utm_|source=)/)[0] ?? url),
  );
}

/**
 * Whether a paragraph in a section begins a new item by being its headline. `item` is the one before, `next` what follows.
 * A line `title — host` always does; a mere link only where what stands round it says so: it may as well be a further link.
 */
export function beginsItem(block: Block, item: RawItem | undefined, next: Block | undefined): boolean {
  const sure = asLinkHeadline(block);
  if (!sure) return false;
  if (sure === 'certain' || !item) return true;
  const own = addressesOf(item.head);
  const addresses = addressesOf(block);
  if (addresses.some((address) => own.includes(address))) return false;
  if (next?.card && addressesOf(next).some((address) => addresses.includes(address))) return true;
  if (!item.body.some(isProseBlock)) return false;
  return startsEntry(next) || (item.head?.kind === 'paragraph' && isProseBlock(next));
}

/** Whether a card begins a new item: the item before has its own card and its summary, and this card has another address and a summary after it. */
export function cardBeginsItem(block: Block, item: RawItem | undefined, next: Block | undefined): boolean {
  if (!item) return true;
  const own = [...addressesOf(item.head), ...item.body.flatMap((each) => (each.card ? addressesOf(each) : []))];
  const foreign = !addressesOf(block).some((address) => own.includes(address));
  return (
    foreign &&
    item.body.some((each) => each.card) &&
    item.body.some(isProseBlock) &&
    isProseBlock(next) &&
    item.body.findLastIndex(isProseBlock) > item.body.findLastIndex((each) => each.card !== undefined)
  );
}

/**
 * Whether a card stands at the foot of the last section and leads to something else of the author's: the item above is complete, nothing
 * but cards follows up to a footer or the end, and a rule parts it from the item, or several such cards stand together.
 */
export function isFootCard({ block, index, standing: { item }, places }: Meeting): boolean {
  if (!block.card || !item?.body.some((each) => each.card ?? isProseBlock(each))) return false;
  const { blocks } = places;
  const own = [item.head, ...item.body].flatMap(addressesOf);
  if (own.length === 0 || addressesOf(block).some((address) => own.includes(address))) return false;
  const isPart = (each: Block) => each.kind === 'card' || each.kind === 'rule';
  const end = blocks.findIndex((each, at) => at > index && (!isPart(each) || places.at(at) !== undefined));
  const after = end < 0 ? undefined : places.at(end)?.role?.kind;
  if (end >= 0 && blocks[end]?.kind !== 'aside' && after !== 'footer' && after !== 'navigation') return false;
  const start = blocks.findLastIndex((each, at) => at < index && !isPart(each)) + 1;
  const cards = blocks
    .slice(start, end < 0 ? undefined : end)
    .filter((each) => each.card && !addressesOf(each).some((url) => own.includes(url)));
  return cards.length > 1 || blocks.slice(start, index).some((each) => each.kind === 'rule');
}
