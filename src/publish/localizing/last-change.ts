import { parseItemRef, printItemRef } from '../../archive/item-ref.ts';
import type { Issue, Item } from '../../source/schema.ts';

/** The last of some days; empty where there is none. */
export function latestDay(days: readonly (string | undefined)[]): string {
  return days.reduce<string>((last, day = '') => (day > last ? day : last), '');
}

/** The day on which an item's text last changed, as far as the archive says so: at the earliest that on which it came out. */
export function itemChanged({ updated, corrections = [] }: Item, published = ''): string {
  return latestDay([published, updated, ...corrections.map(({ day }) => day)]);
}

/** The same of a week: of its own text, of its items', and of those of others whose headlines it has among its picks. */
export function weekChanged({ id, updated, items, picks, week }: Issue, all: ReadonlyMap<string, Item>): string {
  const picked = picks.flatMap((pick) => {
    const ref = 'item' in pick && parseItemRef(pick.item, id);
    return (ref && all.get(printItemRef(ref))) || [];
  });
  return latestDay([week.startsOn, updated, ...[...items, ...picked].map((item) => itemChanged(item))]);
}
