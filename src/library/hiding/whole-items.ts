import type { QueryClient } from '@tanstack/react-query';
import { numberedId } from '../../archive/addresses/paths.ts';
import { authorQuery, issueQuery, monthQuery } from '../../archive/fetching/queries.ts';
import { MONTH_ID } from '../../archive/ids.ts';
import { printItemRef } from '../../archive/item-ref.ts';
import type { Language } from '../../archive/languages.ts';
import type { PublishedItem } from '../../archive/published/issue.ts';
import type { ItemListing } from '../../archive/published/listing.ts';

/** Where the archive is asked: its cache, and the page's language. */
export interface Asked {
  client: QueryClient;
  language: Language;
}

/** All items of a week, or a monthly edition's own, by their references. */
export async function itemsOf(edition: string, { client, language }: Asked): Promise<Map<string, PublishedItem>> {
  const items = MONTH_ID.test(edition)
    ? (await client.query(monthQuery(language, edition))).ownItems
    : (await client.query(issueQuery(language, edition))).items;
  return new Map(items.map((item) => [printItemRef({ edition, item: item.id }), item]));
}

/** The references of all items of an author, by the id of the author's page: of very many, from the files of several pages. */
export async function itemsBy(author: string, { client, language }: Asked): Promise<Set<string>> {
  const read = (id: string) => client.query(authorQuery(language, id));
  const listing = (await read(author)) as ItemListing;
  const pages = await Promise.all(Array.from({ length: listing.pages ?? 0 }, (_, i) => read(numberedId(author, i + 1))));
  const lists = [listing.newest, ...pages.flatMap((page) => ('of' in page ? [page.items] : []))];
  return new Set(lists.flat().map(({ ref }) => printItemRef(ref)));
}
