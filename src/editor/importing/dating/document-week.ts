import { issueId } from '../../../archive/ids.ts';
import { addDays, weekOf, weeksInYear, weekStart, type Week, type WeekNumbering } from '../../../archive/weeks.ts';
import { warning, type Noted } from '../report/notes.ts';
import { Refusal } from '../report/refusal.ts';
import { readWeekText, type DayInText, type WeekInText } from './week-text.ts';

/** A text at the head of a document and its line. */
export interface HeadText {
  text: string;
  line: number;
}

/** Which week or month (`2020-11`, for a monthly edition) a document is about. */
export type Dating = {
  /** The line that names it. */
  line: number;
} & ({ week: Week & { serial?: number }; month?: undefined } | { month: string });

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

/** A text of a document's head, read. */
interface ReadText extends HeadText {
  said: WeekInText;
}

/** A week that a text names. */
interface NamedWeek {
  year: number;
  number: number;
  line: number;
}

function yearIn(texts: readonly ReadText[]): number | undefined {
  return texts.find(({ said }) => said.year !== undefined)?.said.year;
}

/** The first week that is named. Of two at once, the first if the day given is its start, else the second. */
function namedWeek(texts: readonly ReadText[], numbering: WeekNumbering): Noted<NamedWeek> | undefined {
  const found = texts.find(({ said }) => said.weeks.length > 0);
  const year = found?.said.year ?? yearIn(texts);
  if (!found || year === undefined) return undefined;
  const { line } = found;
  const { weeks, day } = found.said;
  const [first = 1, second = first] = weeks;
  if (weeks.length === 1) return { value: { year, number: first, line }, notes: [] };
  const start = computedStart(year, first, numbering);
  const [number, other] = day && nearest(day, start) === start ? [first, second] : [second, first];
  const message = `names two weeks, ${first} and ${second}: imported as week ${number}; another one is set with --week ${issueId({ year, number: other })}`;
  return { value: { year, number, line }, notes: [warning(line, message)] };
}

/** The week that holds the first day that is named, where no week is. */
function weekOfDay(texts: readonly ReadText[], numbering: WeekNumbering): Noted<Week & { line: number }> | undefined {
  const found = texts.find(({ said }) => said.day);
  const year = found?.said.day?.year ?? yearIn(texts);
  if (!found?.said.day || year === undefined) return undefined;
  const date = toDate({ ...found.said.day, year });
  const week = weekOf(date, numbering);
  const message = `the document names a day (${date}) and no week: imported as ${issueId(week)}, the week that holds it by ${numbering} numbering; --week sets another`;
  return { value: { ...week, line: found.line }, notes: [warning(found.line, message)] };
}

/** The start of a named week: the day that the document gives for this week, else by the numbering. Warns of what contradicts the title. */
function startOf(named: NamedWeek, texts: readonly ReadText[], numbering: WeekNumbering): Noted<string> {
  const { year, number } = named;
  const computed = computedStart(year, number, numbering);
  const isOther = ({ said }: ReadText) => said.weeks.length > 0 && !(said.weeks.includes(number) && (said.year ?? year) === year);
  const at = texts.findIndex((text) => !isOther(text) && text.said.day && (text.said.weeks.length > 0 || text.line === named.line));
  const day = texts[at]?.said.day;
  const others = (at < 0 ? texts : texts.slice(0, at)).filter(isOther);
  return {
    value: day ? nearest(day, computed) : computed,
    notes: others.map(({ said, line }) =>
      warning(
        line,
        `speaks of week ${said.weeks.join(' and ')}${said.year && said.year !== year ? ` of ${said.year}` : ''}, but line ${named.line} says week ${number} of ${year}: the title wins, and the day given here is not used`,
      ),
    ),
  };
}

/** The start of a week that an editor has set: the day given for it is believed where the newsletter's own count can have drifted so far. */
function forcedStart(forced: { year: number; number: number }, texts: readonly ReadText[], numbering: WeekNumbering): string {
  const own = texts.find(({ said }) => (said.weeks.length === 0 ? said.day : said.weeks.includes(forced.number)));
  const computed = computedStart(forced.year, forced.number, numbering);
  const day = own?.said.day && nearest(own.said.day, computed);
  return day && Math.abs(Date.parse(day) - Date.parse(computed)) <= 28 * DAY ? day : computed;
}

/**
 * Finds the week or month of a document from its title and the first lines under it (`texts`, the title first).
 * `forced` is the `--week` option. Throws a Refusal where nothing names a week.
 */
export function dateDocument(
  texts: readonly HeadText[],
  numbering: WeekNumbering,
  forced?: { year: number; number: number },
): Noted<Dating> {
  const all = texts.map((at): ReadText => ({ ...at, said: readWeekText(at.text) }));
  const [title] = all;
  const line = title?.line ?? 1;
  const serial = title?.said.serial === undefined ? {} : { serial: title.said.serial };
  if (forced) return { value: { line, week: { ...forced, startsOn: forcedStart(forced, all, numbering), ...serial } }, notes: [] };
  if (title?.said.month && title.said.weeks.length === 0 && !title.said.day) {
    const { year, month } = title.said.month;
    return { value: { line, month: `${year}-${String(month).padStart(2, '0')}` }, notes: [] };
  }
  const named = namedWeek(all, numbering);
  if (named) {
    const { year, number } = named.value;
    const start = startOf(named.value, all, numbering);
    return {
      value: { line: named.value.line, week: { year, number, startsOn: start.value, ...serial } },
      notes: [...named.notes, ...start.notes],
    };
  }
  const found = weekOfDay(all, numbering);
  if (found) {
    const { line: at, ...week } = found.value;
    return { value: { line: at, week: { ...week, ...serial } }, notes: found.notes };
  }
  throw new Refusal(
    'names neither a week with its year nor a day in its title or first lines: say which it is with --week, like --week 2021-w32',
    title?.line,
  );
}
