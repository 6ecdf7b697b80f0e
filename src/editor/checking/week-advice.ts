import { addDays, weekStart, type WeekNumbering } from '../../archive/weeks.ts';
import type { Entry } from '../../source/read-file.ts';
import type { Issue } from '../../source/schema.ts';
import type { AdvicePiece } from './open-advice.ts';

const PATH = ['week', 'startsOn'];

/** Newsletters miscount: what they call week 13 may start a week late. The day is what orders issues, so the number may stay. */
function drift(edition: Entry<Issue>, numbering: WeekNumbering): AdvicePiece[] {
  const { year, number, startsOn } = edition.value.week;
  try {
    const expected = weekStart(year, number, numbering);
    const message = `is ${startsOn}, but by ${numbering} numbering week ${number} starts on ${expected}: correct it, or accept it where the newsletter's own numbers drift`;
    return expected === startsOn ? [] : [{ id: 'week-drift', edition, path: PATH, message }];
  } catch {
    // A number that the year does not have is a warning of its own.
    return [];
  }
}

function gap(before: Entry<Issue> | undefined, edition: Entry<Issue>): AdvicePiece[] {
  if (!before) return [];
  const { startsOn } = edition.value.week;
  const missing: string[] = [];
  for (let day = addDays(before.value.week.startsOn, 7); day < startsOn && addDays(day, 4) < startsOn; day = addDays(day, 7))
    missing.push(day);
  if (missing.length === 0) return [];
  const which =
    missing.length === 1
      ? `the week from ${missing[0] ?? ''} is`
      : `${missing.length} weeks, from ${missing[0] ?? ''} to ${missing.at(-1) ?? ''}, are`;
  const message = `${which} missing between ${before.value.id} and this issue: write what is missing, or accept it where the newsletter paused`;
  return [{ id: 'missing-weeks', edition, path: PATH, message }];
}

/** Advice on the weeks as a row: a day that its number does not give, and weeks that are not there. */
export function adviseOnWeeks(issues: readonly Entry<Issue>[], numbering: WeekNumbering | undefined): AdvicePiece[] {
  return issues.flatMap((edition, index) => [...(numbering ? drift(edition, numbering) : []), ...gap(issues[index - 1], edition)]);
}
