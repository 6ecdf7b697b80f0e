import type { YearIndex } from '../../archive/published/weeks.ts';
import type { When } from './read-when.ts';

/** A week, month or year of the archive. */
export type Found =
  | { kind: 'week'; id: string; year: number; number: number; startsOn: string }
  | { kind: 'month'; id: string }
  | { kind: 'year'; year: number };

const DAY_MS = 86_400_000;
const two = (number: number) => String(number).padStart(2, '0');

function holds(startsOn: string, day: string): boolean {
  const days = (Date.parse(day) - Date.parse(startsOn)) / DAY_MS;
  return days >= 0 && days < 7;
}

/** What the archive has of a time, the newest first: of a day, the week that holds it. `years` are the indexes that are known. */
export function findWhen(when: When, years: readonly YearIndex[]): Found[] {
  const newest = years.toSorted((a, b) => b.year - a.year);
  const weeks = newest.flatMap(({ year, weeks: all }) =>
    all.toReversed().map((week): Found & { kind: 'week' } => ({ kind: 'week', year, ...week })),
  );
  switch (when.kind) {
    case 'week':
      return weeks.filter(({ number, year }) => number === when.week && (when.year ?? year) === year);
    case 'day':
      return weeks.filter(({ startsOn }) => {
        // A day of January may be of a week that began in the year before.
        const inYears = when.year === undefined ? [Number(startsOn.slice(0, 4)), Number(startsOn.slice(0, 4)) + 1] : [when.year];
        return inYears.some((year) => holds(startsOn, `${year}-${two(when.month)}-${two(when.day)}`));
      });
    case 'month':
      return newest.flatMap(({ months }) =>
        months
          .filter(({ id }) => id.endsWith(`-${two(when.month)}`) && (when.year === undefined || id.startsWith(String(when.year))))
          .map(({ id }): Found => ({ kind: 'month', id })),
      );
    case 'year':
      return newest.some(({ year }) => year === when.year) ? [{ kind: 'year', year: when.year }] : [];
  }
}
