import { issueId } from '../../../archive/ids.ts';
import { addDays, weekOf, weeksInYear, weekStart, type Week, type WeekNumbering } from '../../../archive/weeks.ts';
import { Refusal } from '../report/refusal.ts';
import { readWeekText, type DayInText, type WeekInText } from './week-text.ts';

/** A text at the head of a document and its line. */
export interface HeadText {
  text: string;
  line: number;
}

/** Which week or month a document is about, and what is doubtful in what it says of it. */
export interface Dating {
  week?: Week & { serial?: number };
  /** `2020-11`, for a monthly edition. */
  month?: string;
  /** The line that names it. */
  line: number;
  warnings: { line: number; message: string }[];
}

const DAY = 86_400_000;

function toDate({ year, month, day }: DayInText & { year: number }): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The day in the year in which it lies nearest to `near` (`YYYY-MM-DD`): the first week of a year may start in December. */
function nearest(day: DayInText, near: string): string {
  const year = Number(near.slice(0, 4));
  const candidates = day.year === undefined ? [year - 1, year, year + 1] : [day.year];
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(near)) / DAY;
  return candidates.map((each) => toDate({ ...day, year: each })).sort((a, b) => distance(a) - distance(b))[0] ?? near;
}

function computedStart(year: number, number: number, numbering: WeekNumbering): string {
  const last = weeksInYear(year, numbering);
  return number <= last ? weekStart(year, number, numbering) : addDays(weekStart(year, last, numbering), 7 * (number - last));
}

interface Named {
  year: number;
  number: number;
  said: WeekInText;
  at: HeadText;
}

function namedWeek(texts: readonly (HeadText & { said: WeekInText })[], numbering: WeekNumbering, dating: Dating): Named | undefined {
  const found = texts.find(({ said }) => said.weeks.length > 0);
  if (!found) return undefined;
  const year = found.said.year ?? texts.find(({ said }) => said.year !== undefined)?.said.year;
  if (year === undefined) return undefined;
  const { weeks, day } = found.said;
  const [first = 1, second = first] = weeks;
  let number = first;
  if (weeks.length > 1) {
    const starts = (week: number) => day && nearest(day, computedStart(year, week, numbering)) === computedStart(year, week, numbering);
    number = starts(first) ? first : second;
    dating.warnings.push({
      line: found.line,
      message: `names two weeks, ${first} and ${second}: imported as week ${number}; another one is set with --week ${issueId({ year, number: number === first ? second : first })}`,
    });
  }
  return { year, number, said: found.said, at: found };
}

function fromDay(texts: readonly (HeadText & { said: WeekInText })[], numbering: WeekNumbering, dating: Dating): Week | undefined {
  const found = texts.find(({ said }) => said.day);
  const year = found?.said.day?.year ?? texts.find(({ said }) => said.year !== undefined)?.said.year;
  if (!found?.said.day || year === undefined) return undefined;
  const date = toDate({ ...found.said.day, year });
  const week = weekOf(date, numbering);
  dating.line = found.line;
  dating.warnings.push({
    line: found.line,
    message: `the document names a day (${date}) and no week: imported as ${issueId(week)}, the week that holds it by ${numbering} numbering; --week sets another`,
  });
  return week;
}

/** The start of a named week: the day that the document gives for this week, else by the numbering. Reports what contradicts the title. */
function startOf(
  { year, number, at }: Named,
  texts: readonly (HeadText & { said: WeekInText })[],
  numbering: WeekNumbering,
  dating: Dating,
): string {
  const computed = computedStart(year, number, numbering);
  for (const { said, line } of texts) {
    const other = said.weeks.length > 0 && !(said.weeks.includes(number) && (said.year ?? year) === year);
    if (other) {
      dating.warnings.push({
        line,
        message: `speaks of week ${said.weeks.join(' and ')}${said.year && said.year !== year ? ` of ${said.year}` : ''}, but line ${at.line} says week ${number} of ${year}: the title wins, and the day given here is not used`,
      });
    } else if (said.day && (said.weeks.length > 0 || line === at.line)) return nearest(said.day, computed);
  }
  return computed;
}

/**
 * Finds the week or month of a document from its title and the first lines under it (`texts`, the title first).
 * `forced` is the `--week` option. Throws a Refusal where nothing names a week.
 */
export function dateDocument(texts: readonly HeadText[], numbering: WeekNumbering, forced?: { year: number; number: number }): Dating {
  const all = texts.map((at) => ({ ...at, said: readWeekText(at.text) }));
  const dating: Dating = { line: all[0]?.line ?? 1, warnings: [] };
  const [title] = all;
  const serial = title?.said.serial === undefined ? {} : { serial: title.said.serial };
  if (!forced && title?.said.month && title.said.weeks.length === 0 && !title.said.day) {
    const { year, month } = title.said.month;
    return { ...dating, month: `${year}-${String(month).padStart(2, '0')}` };
  }
  if (forced) {
    const own = all.find(({ said }) => (said.weeks.length === 0 ? said.day : said.weeks.includes(forced.number)));
    const computed = computedStart(forced.year, forced.number, numbering);
    const day = own?.said.day && nearest(own.said.day, computed);
    // A day is believed where the newsletter's own count can have drifted so far, and not where it must be another week's.
    const startsOn = day && Math.abs(Date.parse(day) - Date.parse(computed)) <= 28 * DAY ? day : computed;
    return { ...dating, week: { ...forced, startsOn, ...serial } };
  }
  const named = namedWeek(all, numbering, dating);
  if (named) {
    dating.line = named.at.line;
    return { ...dating, week: { year: named.year, number: named.number, startsOn: startOf(named, all, numbering, dating), ...serial } };
  }
  const week = fromDay(all, numbering, dating);
  if (week) return { ...dating, week: { ...week, ...serial } };
  throw new Refusal(
    'names neither a week with its year nor a day in its title or first lines: say which it is with --week, like --week 2021-w32',
    title?.line,
  );
}
