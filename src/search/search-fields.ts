import { DATE, MONTH_ID, readIssueId, YEAR } from '../archive/ids.ts';
import type { QueryField } from '../engine/query/query-fields.ts';

const lower = (typed: string) => typed.toLowerCase();
const matching = (form: RegExp) => (typed: string) => (form.test(lower(typed)) ? lower(typed) : undefined);
/** An id, a host, a language: anything without spaces. */
const single = matching(/^\S+$/);

const same = (stored: string, value: string) => stored.toLowerCase() === value;
/** `2020-11-22` is of `2020-11`, `zh-Hans` is of `zh`. */
const beginsWith = (stored: string, value: string) => same(stored, value) || stored.toLowerCase().startsWith(`${value}-`);

/** The last year, month or day, as long as the date itself, before a date; undefined before the first that four digits can name. */
export function lastBefore(date: string): string | undefined {
  const day = Number(date.slice(8));
  // Counted down here, since 31 April can be typed as well.
  if (day > 1) return `${date.slice(0, 8)}${String(day - 1).padStart(2, '0')}`;
  const before = new Date(Date.parse(date) - 1);
  return before.getUTCFullYear() < 0 ? undefined : before.toISOString().slice(0, date.length);
}

/** The fields of the archive's items in a query. Weeks belong to the month and the year of their first day. */
export const SEARCH_FIELDS = {
  section: { read: single, facet: 'section', has: same },
  topic: { read: single, facet: 'topics', has: same },
  // 2020-48 is what fingers make of 2020-w48.
  week: { read: (typed) => readIssueId(typed.replace(/^(\d{4})-(?=\d)/, '$1-w')), facet: 'week', has: same },
  month: { read: matching(MONTH_ID), facet: 'date', has: beginsWith },
  year: { read: matching(YEAR), facet: 'date', has: beginsWith },
  // A date may be a year or a month: `after` begins with its first day, `to` ends with its last.
  after: { read: matching(DATE), facet: 'date', has: (stored, date) => stored >= date },
  to: { read: matching(DATE), facet: 'date', has: (stored, date) => stored !== '' && stored.slice(0, date.length) <= date },
  before: {
    read: (typed) => {
      const value = DATE.test(typed) ? lastBefore(typed) : undefined;
      return value === undefined ? undefined : { field: 'to', value };
    },
  },
  // With its subdomains.
  site: { read: single, facet: 'site', has: (stored, host) => same(stored, host) || stored.toLowerCase().endsWith(`.${host}`) },
  is: { read: matching(/^pick$/), facet: 'pick', has: (stored) => stored === 'true' },
  has: { read: matching(/^figure$/), facet: 'figure', has: (stored) => stored === 'true' },
  lang: { read: single, facet: 'langs', has: beginsWith },
} satisfies Record<string, QueryField>;

/** The name of a field. */
export type SearchFieldName = keyof typeof SEARCH_FIELDS;
