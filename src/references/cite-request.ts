import type { ItemRef } from '../archive/item-ref.ts';
import { sharedValue, useSharedValue } from '../design/stored/shared-value.ts';

/** Items to cite, in their order. */
export interface CitedList {
  refs: readonly ItemRef[];
  /** How many there are in all, where these are only the first. */
  total?: number;
}

/** What a reader wants to cite: an item, or what a page lists. */
export interface CiteRequest {
  /** What it is called: the item's headline, the page's title; `lang` where it is not in the page's language. */
  name: string;
  lang?: string | undefined;
  /** The path of its page in its language, with what it asks for and its anchor. */
  path: string;
  /** What a file with it is called, without an ending; absent where the key of the one work names it. */
  file?: string;
  list: () => CitedList | Promise<CitedList>;
}

const CURRENT = sharedValue<CiteRequest>();

/** Asks for the panel with references; undefined closes it. */
export const cite = CURRENT.write;

/** What is to be cited; undefined while nothing is. */
export function useCiteRequest(): CiteRequest | undefined {
  return useSharedValue(CURRENT);
}
