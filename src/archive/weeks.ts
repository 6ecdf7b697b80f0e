/** How a newsletter numbers its weeks: `us` (from Sunday, week 1 holds 1 January) or `iso` (from Monday, week 1 holds the first Thursday; ISO 8601). */
export type WeekNumbering = 'us' | 'iso';

/** A week as the newsletter labels it (`year`, `number`) and the day on which it starts (`YYYY-MM-DD`), which is the fact that orders weeks. */
export interface Week {
  year: number;
  number: number;
  startsOn: string;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;

function toDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day that is `days` after `date`; both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return fromDay(toDay(date) + days * DAY);
}

/** The last day of the week that starts on `startsOn`. */
export function weekEnd(startsOn: string): string {
  return addDays(startsOn, 6);
}

/** The first day of week 1 of a year, in milliseconds. */
function firstWeek(year: number, numbering: WeekNumbering): number {
  if (numbering === 'us') {
    const newYear = Date.UTC(year, 0, 1);
    return newYear - new Date(newYear).getUTCDay() * DAY;
  }
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

/** How many weeks a year has by a numbering: 52 or 53 (US weeks around New Year belong to the new year). */
export function weeksInYear(year: number, numbering: WeekNumbering): number {
  return Math.round((firstWeek(year + 1, numbering) - firstWeek(year, numbering)) / WEEK);
}

/**
 * The day on which a numbered week starts.
 * Throws a RangeError where the year has no such week.
 */
export function weekStart(year: number, number: number, numbering: WeekNumbering): string {
  const last = weeksInYear(year, numbering);
  if (!Number.isInteger(number) || number < 1 || number > last) {
    throw new RangeError(`${year} has no week ${number}: by ${numbering} numbering its weeks are 1 to ${last}`);
  }
  return fromDay(firstWeek(year, numbering) + (number - 1) * WEEK);
}

/** The week that holds a day, by a numbering. */
export function weekOf(date: string, numbering: WeekNumbering): Week {
  const time = toDay(date);
  const calendarYear = Number(date.slice(0, 4));
  const year = [calendarYear + 1, calendarYear, calendarYear - 1].find((y) => firstWeek(y, numbering) <= time) ?? calendarYear;
  const number = Math.floor((time - firstWeek(year, numbering)) / WEEK) + 1;
  return { year, number, startsOn: fromDay(firstWeek(year, numbering) + (number - 1) * WEEK) };
}

/** The month that a week belongs to, `YYYY-MM`: the month in which it starts. */
export function monthOf(week: Pick<Week, 'startsOn'>): string {
  return week.startsOn.slice(0, 7);
}
