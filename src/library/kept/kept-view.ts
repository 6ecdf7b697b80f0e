import { localText, type Language } from '../../archive/languages.ts';
import { readChoice, writeChoice } from '../../design/address-choice.ts';
import type { KeptEntry } from './kept-entries.ts';

/** How what is saved can be grouped; the first way stands in no address. */
export const KEPT_GROUPINGS = ['none', 'week', 'section', 'topic'] as const;

/** In which order: as it was saved, the latest first; by week, the newest first; by headline. */
export const KEPT_ORDERS = ['saved', 'week', 'headline'] as const;

/** How what is saved is grouped. */
export type KeptGrouping = (typeof KEPT_GROUPINGS)[number];

/** In which order what is saved stands. */
export type KeptOrder = (typeof KEPT_ORDERS)[number];

const ORDER = 'sort';

/** Reads the grouping from an address (`?by=week`). */
export function readKeptGrouping(params: URLSearchParams): KeptGrouping {
  return readChoice(params, KEPT_GROUPINGS);
}

/** A copy of an address's parameters with the grouping in it. */
export function writeKeptGrouping(params: URLSearchParams, grouping: KeptGrouping): URLSearchParams {
  return writeChoice(params, KEPT_GROUPINGS, grouping);
}

/** Reads the order from an address (`?sort=headline`). */
export function readKeptOrder(params: URLSearchParams): KeptOrder {
  return readChoice(params, KEPT_ORDERS, ORDER);
}

/** A copy of an address's parameters with the order in it. */
export function writeKeptOrder(params: URLSearchParams, order: KeptOrder): URLSearchParams {
  return writeChoice(params, KEPT_ORDERS, order, ORDER);
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** The entries that have all words of a text in their headlines, title, or the names of their topics. */
export function withWords(entries: readonly KeptEntry[], text: string, topicName: (id: string) => string): readonly KeptEntry[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ item }) => {
    const said = folded([...Object.values(item.headline), item.title?.text ?? '', ...item.topics.map(topicName)].join('\n'));
    return words.every((word) => said.includes(word));
  });
}

/** The headline of what is saved, in the language of a page where it was seen in that. */
export function keptHeadline({ item, about }: KeptEntry, language: Language) {
  return localText(item.headline, language) ?? { text: about };
}

/** Entries in an order. */
export function inOrder(entries: readonly KeptEntry[], order: KeptOrder, language: Language): readonly KeptEntry[] {
  // They come as they were saved.
  if (order === 'saved') return entries;
  if (order === 'week') return entries.toSorted((a, b) => (a.ref.edition < b.ref.edition ? 1 : a.ref.edition > b.ref.edition ? -1 : 0));
  const { compare } = new Intl.Collator(language);
  return entries.toSorted((a, b) => compare(keptHeadline(a, language).text, keptHeadline(b, language).text));
}

/** A row of the list: a group's heading, or an entry. */
export type KeptRow = { kind: 'group'; key: string; count: number } | { kind: 'entry'; entry: KeptEntry; key: string };

const KEYS: Record<Exclude<KeptGrouping, 'none'>, (entry: KeptEntry) => readonly string[]> = {
  week: ({ ref }) => [ref.edition],
  section: ({ item }) => [item.section],
  topic: ({ item }) => (item.topics.length > 0 ? item.topics : ['']),
};

/**
 * The rows of a list: entries under their groups, those in the order of `groupOrder`, which compares their keys. By topic, an
 * entry stands under each of its topics.
 */
export function keptRows(entries: readonly KeptEntry[], grouping: KeptGrouping, groupOrder: (a: string, b: string) => number): KeptRow[] {
  if (grouping === 'none') return entries.map((entry) => ({ kind: 'entry', entry, key: entry.about }));
  const standing = entries.flatMap((entry) => KEYS[grouping](entry).map((key) => ({ key, entry })));
  return [...Map.groupBy(standing, ({ key }) => key)]
    .sort(([a], [b]) => groupOrder(a, b))
    .flatMap(([key, group]): KeptRow[] => [
      { kind: 'group', key, count: group.length },
      ...group.map(({ entry }): KeptRow => ({ kind: 'entry', entry, key: `${key} ${entry.about}` })),
    ]);
}
