import { DATE, MONTH_ID, readIssueId, YEAR } from '../archive/ids.ts';
import type { FieldValue, QueryFields } from '../engine/query/query-fields.ts';

const lower = (typed: string) => typed.toLowerCase();
const matching = (form: RegExp) => (typed: string) => (form.test(lower(typed)) ? lower(typed) : undefined);
/** An id, a host, a language: anything without spaces. */
const single = matching(/^\S+$/);

/** The last year, month or day, as long as the date itself, before a date; undefined before the first that four digits can name. */
export function lastBefore(date: string): string | undefined {
  const day = Number(date.slice(8));
  // Counted down here, since 31 April can be typed as well.
  if (day > 1) return date.slice(0, 8) + String(day - 1).padStart(2, '0');
  const before = new Date(Date.parse(date) - 1);
  return before.getUTCFullYear() < 0 ? undefined : before.toISOString().slice(0, date.length);
}

const date = matching(DATE);

function readBefore(typed: string): FieldValue | undefined {
  const value = date(typed) && lastBefore(typed);
  return value === undefined ? undefined : { field: 'to', value };
}

/** A name, of which at least two letters or a character of a script without spaces are known. */
function readAuthor(typed: string): string | undefined {
  const name = typed.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
  return /\p{L}\p{M}*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name) ? name : undefined;
}

/** How queries name the archive's fields, and how values are read; facet-fields.ts says which items have them. */
export const SEARCH_FIELDS = {
  section: single,
  topic: single,
  // 2020-48 is what fingers make of 2020-w48.
  week: (typed) => readIssueId(typed.replace(/^(\d{4})-(?=\d)/, '$1-w')),
  month: matching(MONTH_ID),
  year: matching(YEAR),
  after: date,
  to: date,
  before: readBefore,
  site: single,
  is: matching(/^pick$/),
  has: matching(/^figure$/),
  lang: single,
  author: readAuthor,
} satisfies QueryFields;

/** The name of a field that items have; `before` only says otherwise what `to` says. */
export type SearchFieldName = Exclude<keyof typeof SEARCH_FIELDS, 'before'>;
