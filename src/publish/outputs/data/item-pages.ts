import { numberedId } from '../../../archive/addresses/paths.ts';
import { defined } from '../../../archive/defined.ts';
import type { ItemListing, PublishedItemPage } from '../../../archive/published/listing.ts';
import { itemPageCount, ITEMS_A_PAGE, NEWEST_ITEMS } from '../../../discovery/item-pages.ts';
import type { HeldItem } from '../../../source/archive-index.ts';
import { listedItem } from '../../localizing/items.ts';
import type { Localizer } from '../../localizing/localizer.ts';
import { entryJson, type DataFile } from './data-file.ts';

/** Items as they are listed, the newest first, of items of which the oldest is first. */
export function listedItems(items: readonly HeldItem[], localizer: Localizer): ItemListing['newest'] {
  return items.toReversed().map(({ item, edition }) => listedItem(item, edition, localizer));
}

/** What the page of a topic or an author says of its items, the oldest of which is first, and of the feed of them. */
export function itemListing(items: readonly HeldItem[], feed: string | undefined, localizer: Localizer): ItemListing {
  const newest = listedItems(items.slice(-NEWEST_ITEMS), localizer);
  return defined<ItemListing>({ items: items.length, newest, pages: itemPageCount(items.length) || undefined, feed });
}

/** The files of the pages that list all items of a topic or an author; none where its own page does. */
export function itemPageFiles(
  { id, name }: { id: string; name: string },
  feed: string | undefined,
  items: readonly HeldItem[],
  localizer: Localizer,
  pathOf: (language: string, id: string) => string,
): DataFile[] {
  const pages = itemPageCount(items.length);
  return Array.from({ length: pages }, (_, at) => {
    const [first, page] = [at * ITEMS_A_PAGE, at + 1];
    const own = listedItems(items.slice(first, first + ITEMS_A_PAGE), localizer);
    const file = defined<PublishedItemPage>({ of: id, name, page, first: first + 1, items: own, newer: page < pages || undefined, feed });
    return entryJson(pathOf(localizer.language, numberedId(id, page)), file);
  });
}

/** The ids in the addresses of these pages. */
export function itemPageIds(id: string, items: number): string[] {
  return Array.from({ length: itemPageCount(items) }, (_, at) => numberedId(id, at + 1));
}
