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

/** The archive's fields by the names that the help gives. */
const FIELDS = {
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

/** What else people call them. */
const OTHER_NAMES: Readonly<Record<string, keyof typeof FIELDS | 'title'>> = {
  authors: 'author',
  topics: 'topic',
  作者: 'author',
  标题: 'title',
  標題: 'title',
  题目: 'title',
  題目: 'title',
  主题: 'topic',
  主題: 'topic',
  话题: 'topic',
  話題: 'topic',
  栏目: 'section',
  欄目: 'section',
  网站: 'site',
  網站: 'site',
  语言: 'lang',
  語言: 'lang',
  年份: 'year',
  月份: 'month',
};

const readByOtherName =
  (field: keyof typeof FIELDS | 'title') =>
  (typed: string): FieldValue | undefined => {
    const value = field === 'title' ? typed.replace(/\s+/g, ' ').trim() || undefined : FIELDS[field](typed);
    return typeof value === 'string' ? { field, value } : value;
  };

/** How queries name the archive's fields, and how values are read; facet-fields.ts says which items have them. */
export const SEARCH_FIELDS: typeof FIELDS & QueryFields = {
  ...FIELDS,
  ...Object.fromEntries(Object.entries(OTHER_NAMES).map(([name, field]) => [name, readByOtherName(field)])),
};

/** The name of a field that items have; `before` only says otherwise what `to` says. */
export type SearchFieldName = Exclude<keyof typeof FIELDS, 'before'>;
