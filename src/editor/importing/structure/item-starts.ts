import { workKey } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/spans.ts';
import { asLinkHeadline, isAddressOnly, isProse, linksOf } from './headlines.ts';
import type { RawItem } from './outline-parts.ts';

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

function addressesOf(block: Block | undefined): string[] {
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
