/**
 * Pages of long lists. A topic's or an author's own page shows the newest items; pages with numbers (`/topics/gan_7`) have
 * all of them. They are counted from the oldest item, so that a page keeps its items, and its address, as newer ones come.
 */

/** So many items stand on the page of a topic or an author itself. */
export const NEWEST_ITEMS = 20;
/** So many on each page of all items: measured with real titles, a page then weighs about 10 KB (brotli). */
export const ITEMS_A_PAGE = 50;
/** So many topics or authors on a page of their lists. */
export const TOPICS_A_PAGE = 80;
export const AUTHORS_A_PAGE = 240;
/** What the further pages of these lists are called in addresses: `/topics/by-weight_2`, `/authors/by-name_2`. */
export const TOPIC_PAGES = 'by-weight';
export const AUTHOR_PAGES = 'by-name';

/** How many pages list so many items; none where the topic's or author's own page shows them all. */
export function itemPageCount(items: number): number {
  return items > NEWEST_ITEMS ? Math.ceil(items / ITEMS_A_PAGE) : 0;
}

/** The page with the items that are next older than the newest ones. */
export function pageBeforeNewest(items: number): number {
  return Math.ceil((items - NEWEST_ITEMS) / ITEMS_A_PAGE);
}

/** Places of items in the list of all, counted from 0 for the oldest; `end` is the first that is not meant. */
export interface ItemSpan {
  first: number;
  end: number;
}

/** The pages that have any of these items, the newest first. */
export function pagesOf({ first, end }: ItemSpan): number[] {
  const [oldest, newest] = [Math.floor(first / ITEMS_A_PAGE) + 1, Math.ceil(end / ITEMS_A_PAGE)];
  return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, at) => newest - at);
}

/** Those items that a span has, of a list with the newest first, whose oldest has the place `first`. */
export function within<T>(items: readonly T[], first: number, span: ItemSpan): T[] {
  return items.filter((_, at) => {
    const place = first + items.length - 1 - at;
    return place >= span.first && place < span.end;
  });
}
