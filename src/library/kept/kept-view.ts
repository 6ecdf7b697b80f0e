import { localText, type Language } from '../../archive/languages.ts';
import { readChoice, writeChoice } from '../../design/links/address-choice.ts';
import type { KeptEntry } from './kept-entries.ts';
import { valuesOf } from './kept-filter.ts';

/** How what is kept can be grouped; the first way stands in no address. */
export const KEPT_GROUPINGS = ['none', 'label', 'week', 'section', 'topic', 'author'] as const;

/** In which order: as it was kept, the latest first; by week, the newest first; by headline. */
const KEPT_ORDERS = ['saved', 'week', 'headline'] as const;
/** Of what was found by words, the best first where nothing else is chosen. */
const FOUND_ORDERS = ['best', ...KEPT_ORDERS] as const;

/** How what is kept is grouped. */
export type KeptGrouping = (typeof KEPT_GROUPINGS)[number];

/** In which order what is kept stands. */
export type KeptOrder = (typeof FOUND_ORDERS)[number];

const ORDER = 'sort';

/** The orders that there are, with words to be found or without. */
export function keptOrders(hasWords: boolean): readonly [KeptOrder, ...KeptOrder[]] {
  return hasWords ? FOUND_ORDERS : KEPT_ORDERS;
}

/** Reads the grouping from an address (`?by=week`). */
export function readKeptGrouping(params: URLSearchParams): KeptGrouping {
  return readChoice(params, KEPT_GROUPINGS);
}

/** A copy of an address's parameters with the grouping in it. */
export function writeKeptGrouping(params: URLSearchParams, grouping: KeptGrouping): URLSearchParams {
  return writeChoice(params, KEPT_GROUPINGS, grouping);
}

/** Reads the order from an address (`?sort=headline`). */
export function readKeptOrder(params: URLSearchParams, hasWords: boolean): KeptOrder {
  return readChoice(params, keptOrders(hasWords), ORDER);
}

/** A copy of an address's parameters with the order in it. */
export function writeKeptOrder(params: URLSearchParams, order: KeptOrder, hasWords: boolean): URLSearchParams {
  return writeChoice(params, keptOrders(hasWords), order, ORDER);
}

/** The headline of what is kept, in the language of a page where it was seen in that. */
export function keptHeadline({ item, about }: Pick<KeptEntry, 'item' | 'about'>, language: Language) {
  return localText(item.headline, language) ?? { text: about };
}

/** Entries in an order; they come as they were kept, or, of what was found, the best first. */
export function inOrder(entries: readonly KeptEntry[], order: KeptOrder, language: Language): readonly KeptEntry[] {
  if (order === 'best') return entries;
  if (order === 'saved') return entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  if (order === 'week') return entries.toSorted((a, b) => (a.ref.edition < b.ref.edition ? 1 : a.ref.edition > b.ref.edition ? -1 : 0));
  const { compare } = new Intl.Collator(language);
  return entries.toSorted((a, b) => compare(keptHeadline(a, language).text, keptHeadline(b, language).text));
}

/** A row of the list: a group's heading, or an entry. */
export type KeptRow = { kind: 'group'; key: string; count: number } | { kind: 'entry'; entry: KeptEntry; key: string };

/**
 * The rows of a list: entries under their groups, those in the order of `groupOrder`, which compares their keys. An entry stands
 * under each of its topics, labels and authors.
 */
export function keptRows(entries: readonly KeptEntry[], grouping: KeptGrouping, groupOrder: (a: string, b: string) => number): KeptRow[] {
  if (grouping === 'none') return entries.map((entry) => ({ kind: 'entry', entry, key: entry.about }));
  const standing = entries.flatMap((entry) => valuesOf(entry, grouping).map((key) => ({ key, entry })));
  return [...Map.groupBy(standing, ({ key }) => key)]
    .sort(([a], [b]) => groupOrder(a, b))
    .flatMap(([key, group]): KeptRow[] => [
      { kind: 'group', key, count: group.length },
      ...group.map(({ entry }): KeptRow => ({ kind: 'entry', entry, key: `${key} ${entry.about}` })),
    ]);
}
