import { parseItemRef, printItemRef } from '../../archive/item-ref.ts';
import type { Issue, Item } from '../../source/schema.ts';

/** The last of some days; empty where there is none. */
export function latestDay(days: readonly (string | undefined)[]): string {
  return days.reduce<string>((last, day = '') => (day > last ? day : last), '');
}

/**
 * The moment of the last of some changes, whose days are known: the first of its day, and a second later for each other change of
 * that day, so that who was told of one is told of the next.
 */
export function latestMoment(days: readonly (string | undefined)[]): string {
  const last = latestDay(days);
  const seconds = days.filter((day) => day === last).length - 1;
  return new Date(Date.parse(last) + seconds * 1_000).toISOString().replace('.000', '');
}

/** The days on which an item's text came out and changed, as far as the archive says so. */
export function itemChanges({ updated, corrections = [] }: Item, published?: string): (string | undefined)[] {
  return [published, updated, ...corrections.map(({ day }) => day)];
}

/** The same of a week: of its own text, of its items', and of those of others whose headlines it has among its picks. */
export function weekChanges({ id, updated, items, picks, week }: Issue, all: ReadonlyMap<string, Item>): (string | undefined)[] {
  const picked = picks.flatMap((pick) => {
    const ref = 'item' in pick && parseItemRef(pick.item, id);
    return (ref && all.get(printItemRef(ref))) || [];
  });
  return [week.startsOn, updated, ...[...new Set([...items, ...picked])].flatMap((item) => itemChanges(item))];
}

/** The day on which an item's text last changed: at the earliest that on which it came out. */
export function itemChanged(item: Item, published?: string): string {
  return latestDay(itemChanges(item, published));
}

/** The same of a week. */
export function weekChanged(issue: Issue, all: ReadonlyMap<string, Item>): string {
  return latestDay(weekChanges(issue, all));
}
