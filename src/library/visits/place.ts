import { ISSUE_ID, KEBAB } from '../../archive/ids.ts';
import { storedValue } from '../../design/stored/stored-value.ts';

/** So many weeks are remembered. */
const MOST_WEEKS = 60;

/** Where the reader left weeks: by week, the latest last, the item that was being read. */
export type WeekPlaces = Readonly<Record<string, string>>;

/** Places after the reader was at an item of a week; `place` counts from 0. At its beginning nothing changes; at its end there is nothing to come back to. */
export function placedAt(places: WeekPlaces, week: string, items: readonly string[], place: number): WeekPlaces {
  const item = items[place];
  if (item === undefined || place <= 0) return places;
  const { [week]: _, ...others } = places;
  if (place === items.length - 1) return others;
  return Object.fromEntries([...Object.entries(others), [week, item]].slice(-MOST_WEEKS)) as WeekPlaces;
}

/** Where the reader left weeks, as this device knows it. */
export const WEEK_PLACES = storedValue<WeekPlaces>('week-places', {
  area: 'localStorage',
  fallback: {},
  parse: (text) =>
    Object.fromEntries(
      Object.entries(Object(JSON.parse(text)) as Record<string, unknown>).filter(
        (entry): entry is [string, string] => ISSUE_ID.test(entry[0]) && typeof entry[1] === 'string' && KEBAB.test(entry[1]),
      ),
    ),
  print: (places) => (Object.keys(places).length > 0 ? JSON.stringify(places) : undefined),
});

/** Forgets where the reader left a week. */
export function forgetPlace(week: string): void {
  const { [week]: _, ...others } = WEEK_PLACES.read();
  WEEK_PLACES.write(others);
}
