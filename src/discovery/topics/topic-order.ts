import type { ListedTopic } from '../../archive/published/topics.ts';
import { readChoice, writeChoice } from '../../design/links/address-choice.ts';

/** How the topics are ordered; the first is the one without a parameter. */
export const TOPIC_ORDERS = ['size', 'movement'] as const;

/** One of these orders. */
export type TopicOrder = (typeof TOPIC_ORDERS)[number];

/** Reads the order from an address (`?by=movement`); anything else is by size. */
export function readTopicOrder(params: URLSearchParams): TopicOrder {
  return readChoice(params, TOPIC_ORDERS);
}

/** A copy of an address's parameters with the order in it. */
export function writeTopicOrder(params: URLSearchParams, order: TopicOrder): URLSearchParams {
  return writeChoice(params, TOPIC_ORDERS, order);
}

/** Topics by their items, the most first, or by how many more they have in the newest quarter; ties as in the vocabulary. */
export function orderTopics(topics: readonly ListedTopic[], order: TopicOrder): ListedTopic[] {
  const growth = ({ movement }: ListedTopic) => (movement ? movement.recent - movement.before : 0);
  return topics.toSorted((a, b) => (order === 'movement' ? growth(b) - growth(a) : 0) || b.items - a.items);
}
