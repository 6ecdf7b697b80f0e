import type { ListedAuthor, PublishedAuthor } from '../../archive/published/authors.ts';
import { readChoice, writeChoice } from '../../design/links/address-choice.ts';

/** How authors are ordered; the first is the one without a parameter. */
export const AUTHOR_ORDERS = ['name', 'size'] as const;

/** One of these orders. */
export type AuthorOrder = (typeof AUTHOR_ORDERS)[number];

/** Reads the order from an address (`?by=size`); anything else is by name. */
export function readAuthorOrder(params: URLSearchParams): AuthorOrder {
  return readChoice(params, AUTHOR_ORDERS);
}

/** A copy of an address's parameters with the order in it. */
export function writeAuthorOrder(params: URLSearchParams, order: AuthorOrder): URLSearchParams {
  return writeChoice(params, AUTHOR_ORDERS, order);
}

/** Authors as they are listed, by family name, or by their items, the most first. */
export function orderAuthors(authors: readonly ListedAuthor[], order: AuthorOrder): readonly ListedAuthor[] {
  return order === 'name' ? authors : authors.toSorted((a, b) => b.items - a.items);
}

/** Reads the topic from an address (`?topic=gan`); undefined where it names none of the author's. */
export function readAuthorTopic(params: URLSearchParams, { topics }: Pick<PublishedAuthor, 'topics'>): string | undefined {
  return topics.find(({ id }) => id === params.get('topic'))?.id;
}
