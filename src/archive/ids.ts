/** How everything in the archive is named: the patterns of ids and dates, each in this place only, and what an id says. */

/** Lower-case words joined by hyphens, as items, topics and sections are named: `few-shot-gan`. */
export const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Ids that no topic and no author may have: `index.html` and `404.html` are files that hosts answer for something else, the lists of
 * topics and authors call their further pages so, and Windows has no files of the last names.
 */
export const TAKEN_PAGE_ID = /^(?:index|404|500|by-name|by-weight|con|prn|aux|nul|com\d|lpt\d)$/;

/** What a page has ids of its own for, beside the anchors of its items: one of each, or one for each of several things. */
type OwnPart = 'root' | 'code' | 'state' | 'styles' | 'main' | 'contents' | 'search-help' | 'search-hint' | 'find-topic' | 'find-author';
type OwnParts = 'section' | 'section-name' | 'headline' | 'group' | 'month-name';

/**
 * An id that a page gives to a part of itself: `_main`, `_section_papers`. It begins with `_`, which no item's id has,
 * and another `_` parts what it is for from what it is about, so that no two of them are the same either.
 */
export function ownId(part: OwnPart): string;
export function ownId(part: OwnParts, about: string): string;
export function ownId(part: OwnPart | OwnParts, about?: string): string {
  return about === undefined ? `_${part}` : `_${part}_${about}`;
}

/** An issue: the year and number of its week, `2020-w48`. Whether that year has that week is another matter. */
export const ISSUE_ID = /^\d{4}-w\d{2}$/;

/** A month: `2020-11`. */
export const MONTH_ID = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A year: `2020`. */
export const YEAR = /^\d{4}$/;

/** A year, a month or a day, as far as it is known: `2020`, `2020-11`, `2020-11-22`. */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A language with its script and region where it needs them (BCP 47): `en`, `zh-Hans`, `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** A paper's number at arXiv, without its version, as the identifier scheme has it (https://info.arxiv.org/help/arxiv_identifier.html). */
export const ARXIV_ID = /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})$/;

/** An issue's id, which is also its file name and address: `2020-w48`. */
export function issueId(week: { year: number; number: number }): string {
  return `${week.year}-w${String(week.number).padStart(2, '0')}`;
}

/** The year and number that an issue's id is made of; undefined for what is no issue's id. */
export function weekOfIssue(id: string): { year: number; number: number } | undefined {
  return ISSUE_ID.test(id) ? { year: yearOf(id), number: Number(id.slice(6)) } : undefined;
}

/** The issue's id that a person means by `2020-w48`, `2020-W8` or `2020w48`; undefined for anything else. */
export function readIssueId(text: string): string | undefined {
  const [, year, number] = /^(\d{4})-?w(\d{1,2})$/i.exec(text.trim()) ?? [];
  const id = issueId({ year: Number(year), number: Number(number) });
  return ISSUE_ID.test(id) ? id : undefined;
}

/** The year of an issue's or a month's id: the four digits that it begins with. */
export function yearOf(id: string): number {
  return Number(id.slice(0, 4));
}
