import { ISSUE_ID, KEBAB, MONTH_ID } from './ids.ts';

/**
 * Which item of the archive is meant: ids of items are unique in the edition that they stand in.
 * It is written `2020-w48/few-shot-gan`; inside its own edition, `few-shot-gan`.
 */
export interface ItemRef {
  /** The issue or monthly edition that holds the item: `2020-w48` or `2020-11`. */
  edition: string;
  /** The item's id, which is also its anchor: `few-shot-gan`. */
  item: string;
}

/** An item's reference as it is written: `2020-w48/few-shot-gan`. Also the key by which items are told apart. */
export function printItemRef({ edition, item }: ItemRef): string {
  return `${edition}/${item}`;
}

/**
 * Reads a written reference: `2020-w48/few-shot-gan`, or in `edition` just `few-shot-gan`.
 * Undefined for what is none; whether there is such an item is another matter.
 */
export function parseItemRef(text: string, edition?: string): ItemRef | undefined {
  const slash = text.indexOf('/');
  const ref = { edition: slash < 0 ? edition : text.slice(0, slash), item: text.slice(slash + 1) };
  if (ref.edition === undefined || !KEBAB.test(ref.item)) return undefined;
  return ISSUE_ID.test(ref.edition) || MONTH_ID.test(ref.edition) ? { edition: ref.edition, item: ref.item } : undefined;
}
