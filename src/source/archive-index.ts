import { printItemRef } from '../archive/item-ref.ts';
import { monthOf } from '../archive/weeks.ts';
import type { ArchiveFiles } from './read-archive.ts';
import type { Issue, Item, Month } from './schema.ts';

/** The archive as the build looks things up in it: weeks in order, and what belongs to which month and year. */
export interface ArchiveIndex {
  /** In order of their start. */
  issues: Issue[];
  /** Months that have a week or an edition, in order, with the issues that start in them. */
  months: Map<string, Issue[]>;
  editions: Map<string, Month>;
  /** Years that have a week or a month, in order, with the issues that bear their number. */
  years: Map<number, Issue[]>;
  /** Printed reference → item, of weeks and of monthly editions: `2020-w48/few-shot-gan`. */
  items: Map<string, Item>;
  /** The original's address → the page of this archive that has it as its source. */
  sources: Map<string, { issue: string } | { month: string }>;
}

/**
 * What tells the same page of the original newsletter by its address: without scheme, query, fragment and final slash.
 * Many publishing sites end an address with the page's own hexadecimal id, with or without words before it; then that id alone counts.
 */
export function sourceKey(url: string): string {
  const address = url
    .replace(/^https?:\/\//, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  return /[/-]([0-9a-f]{10,16})$/.exec(address)?.[1] ?? address;
}

function group<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

function sorted<K extends string | number, V>(map: Map<K, V>): Map<K, V> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All items of a month, with what holds each: those of the weeks that start in it, then the edition's own. */
export function monthItems({ months, editions }: ArchiveIndex, id: string): { edition: string; item: Item }[] {
  const own = editions.get(id);
  return [...(months.get(id) ?? []), ...(own ? [own] : [])].flatMap((edition) =>
    (edition.items ?? []).map((item) => ({ edition: edition.id, item })),
  );
}

/** An item with what holds it. */
export interface HeldItem {
  /** Its printed reference: `2020-w48/few-shot-gan`. */
  ref: string;
  /** The id of its issue or monthly edition. */
  edition: string;
  item: Item;
  /** The first day of its week, or of the month whose own it is: `YYYY-MM-DD`. */
  day: string;
}

/** Every item of the archive, the oldest first: those of weeks, and after the weeks of a month the edition's own. */
export function archiveItems({ issues, editions }: ArchiveIndex): HeldItem[] {
  const held = [
    ...issues.map(({ id, week, items }) => ({ id, day: week.startsOn, order: week.startsOn, items })),
    ...[...editions.values()].map(({ id, items = [] }) => ({ id, day: `${id}-01`, order: `${id}-99`, items })),
  ].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return held.flatMap(({ id, day, items }) =>
    items.map((item) => ({ ref: printItemRef({ edition: id, item: item.id }), edition: id, item, day })),
  );
}

/** Makes the index of a valid archive. */
export function indexArchive({ issues: issueEntries, months: monthEntries }: ArchiveFiles): ArchiveIndex {
  const issues = issueEntries.map(({ value }) => value);
  const editions = new Map(monthEntries.map(({ value }) => [value.id, value]));
  const months = group(issues, (issue) => monthOf(issue.week));
  for (const id of editions.keys()) if (!months.has(id)) months.set(id, []);
  const years = group(issues, (issue) => issue.week.year);
  for (const id of months.keys()) if (!years.has(Number(id.slice(0, 4)))) years.set(Number(id.slice(0, 4)), []);
  const sources: ArchiveIndex['sources'] = new Map();
  for (const issue of issues) if (issue.source) sources.set(sourceKey(issue.source.url), { issue: issue.id });
  for (const month of editions.values()) if (month.source) sources.set(sourceKey(month.source.url), { month: month.id });
  return {
    issues,
    months: sorted(months),
    editions,
    years: sorted(years),
    items: new Map(
      [...issues, ...editions.values()].flatMap(({ id, items }) =>
        (items ?? []).map((item) => [printItemRef({ edition: id, item: item.id }), item] as const),
      ),
    ),
    sources,
  };
}
