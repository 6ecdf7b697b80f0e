import type { QueryClient } from '@tanstack/react-query';
import { yearIndexQuery, yearsQuery } from '../../archive/fetching/queries.ts';
import type { Language } from '../../archive/languages.ts';
import type { IndexedWeek } from '../../archive/published/weeks.ts';

/** A plan looks at so many of the newest weeks, a year's; each is a file to be fetched. */
const MOST_WEEKS = 52;
/** A plan of no week in particular looks at so many at least: who reads on in it does not thereby end it. */
const USUAL_WEEKS = 4;

/** The newest weeks of the archive, the newest first: a year's at most. */
export async function newestWeeks(client: QueryClient, language: Language): Promise<IndexedWeek[]> {
  const years = await client.query(yearsQuery());
  const weeks: IndexedWeek[] = [];
  for (const { year } of years.toReversed()) {
    const index = await client.query(yearIndexQuery(language, year));
    weeks.push(...index.weeks);
    if (weeks.length >= MOST_WEEKS) break;
  }
  return weeks.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1)).slice(0, MOST_WEEKS);
}

/** Of weeks, the newest first, those since the reader read anything in one; undefined where nothing was read in any of them. */
export function weeksMissed(weeks: readonly IndexedWeek[], read: ReadonlySet<string>): IndexedWeek[] | undefined {
  const editions = new Set([...read].map((about) => about.slice(0, about.indexOf('/'))));
  const last = weeks.findIndex(({ id }) => editions.has(id));
  return last < 0 ? undefined : weeks.slice(0, last);
}

/** Of weeks, the newest first, those that a plan is made of: since one of them, or those that the reader missed, four at least. */
export function weeksSince(weeks: readonly IndexedWeek[], since: string | undefined, read: ReadonlySet<string>): readonly IndexedWeek[] {
  if (since !== undefined) return weeks.filter(({ id }) => id >= since);
  return weeks.slice(0, Math.max(weeksMissed(weeks, read)?.length ?? 0, USUAL_WEEKS));
}
