import type { QueryClient } from '@tanstack/react-query';
import { numberedId } from '../../archive/addresses/paths.ts';
import { authorQuery, topicQuery } from '../../archive/fetching/queries.ts';
import type { ItemRef } from '../../archive/item-ref.ts';
import type { Language } from '../../archive/languages.ts';
import type { PublishedAuthor } from '../../archive/published/authors.ts';
import type { PublishedIssue, PublishedMonth } from '../../archive/published/issue.ts';
import type { ItemListing, ListedItem, PublishedItemPage } from '../../archive/published/listing.ts';
import type { PublishedTopic } from '../../archive/published/topics.ts';
import { readSectionFilter, showsSection } from '../../archive/section-filter.ts';
import type { Section } from '../../archive/sections.ts';
import { readAuthorTopic } from '../../discovery/authors/author-view.ts';
import { pagesOf, within, type ItemSpan } from '../../discovery/item-pages.ts';
import { readTopicYear, spanOf } from '../../discovery/topics/topic-view.ts';
import type { CitedList } from '../../references/cite-request.ts';
import { requestOf } from '../../search/state/query-controls.ts';
import type { PageSearch } from '../../search/state/search-context.tsx';
import { searchQuery } from '../../search/state/search-query.ts';
import { readSearchState } from '../../search/state/search-state.ts';

/** Of what a search found, so many at most: the best, or the newest, as they are listed. */
export const MOST_FOUND = 500;

/** What the address of a list chooses, and where more is read from. */
export interface ListContext {
  client: QueryClient;
  language: Language;
  params: URLSearchParams;
  /** The archive's sections, in page order. */
  sections: readonly Section[];
}

/** The items of a week, in the sections chosen, as its page has them in order. */
export function issueRefs({ id, items }: PublishedIssue, { params, sections }: ListContext): ItemRef[] {
  const filter = readSectionFilter(params, sections);
  const shown = sections.filter((section) => showsSection(filter, section));
  return shown.flatMap((section) => items.filter((item) => item.section === section).map((item) => ({ edition: id, item: item.id })));
}

/** The items of a month, in the sections chosen. */
export function monthRefs({ items }: PublishedMonth, { params, sections }: ListContext): ItemRef[] {
  const filter = readSectionFilter(params, sections);
  return items.filter(({ section }) => showsSection(filter, section)).map(({ ref }) => ref);
}

/** All items of a span, the newest first: of the page itself, or of the files of the pages that list them. */
async function itemsIn(
  { id, newest, pages }: ItemListing & { id: string },
  span: ItemSpan,
  read: (id: string) => Promise<unknown>,
): Promise<ListedItem[]> {
  if (pages === undefined) return within(newest, 0, span);
  const files = await Promise.all(pagesOf(span).map((page) => read(numberedId(id, page)) as Promise<PublishedItemPage>));
  return files.flatMap(({ first, items }) => within(items, first - 1, span));
}

/** The items of a topic, in the year and the sections chosen; of a page of them, those of the page. */
export async function topicRefs(topic: PublishedTopic | PublishedItemPage, context: ListContext): Promise<ItemRef[]> {
  const { client, language, params, sections } = context;
  if ('of' in topic) return topic.items.map(({ ref }) => ref);
  const filter = readSectionFilter(params, sections);
  const items = await itemsIn(topic, spanOf(topic, readTopicYear(params, topic)), (id) => client.query(topicQuery(language, id)));
  return items.filter(({ section }) => showsSection(filter, section)).map(({ ref }) => ref);
}

/** The items of an author, with the topic chosen; of a page of them, those of the page. */
export async function authorRefs(
  author: PublishedAuthor | PublishedItemPage,
  { client, language, params }: ListContext,
): Promise<ItemRef[]> {
  if ('of' in author) return author.items.map(({ ref }) => ref);
  const topic = readAuthorTopic(params, author);
  const items = await itemsIn(author, { first: 0, end: author.items }, (id) => client.query(authorQuery(language, id)));
  return items.filter(({ topics }) => topic === undefined || topics.some(({ id }) => id === topic)).map(({ ref }) => ref);
}

/** What a search found, in its order; of very many the first. */
export async function foundRefs(search: PageSearch, { client, params, sections }: ListContext): Promise<CitedList> {
  const request = requestOf(readSearchState(params, sections));
  const { total } = await client.query(searchQuery(search, request));
  const hits = await search.hits(request, 0, Math.min(total, MOST_FOUND));
  return { refs: hits.map(({ ref }) => ref), ...(total > hits.length ? { total } : {}) };
}
