import type { FieldFacet, NameField } from '../engine/filter/facet-filter.ts';
import type { SearchFieldName } from './search-fields.ts';

const same = (stored: string, value: string) => stored.toLowerCase() === value;
/** `2020-11-22` is of `2020-11`, `zh-Hans` is of `zh`. */
const beginsWith = (stored: string, value: string) => same(stored, value) || stored.toLowerCase().startsWith(`${value}-`);
const isSet = (stored: string) => stored === 'true';

/** Which items have a value of a field. Weeks belong to the month and the year of their first day. */
export const FACET_FIELDS = {
  section: { facet: 'section', has: same },
  topic: { facet: 'topics', has: same },
  week: { facet: 'week', has: same },
  month: { facet: 'date', has: beginsWith },
  year: { facet: 'date', has: beginsWith },
  // A date may be a year or a month: `after` begins with its first day, `to` ends with its last.
  after: { facet: 'date', has: (stored, date) => stored >= date },
  to: { facet: 'date', has: (stored, date) => stored !== '' && stored.slice(0, date.length) <= date },
  // With its subdomains.
  site: { facet: 'site', has: (stored, host) => same(stored, host) || stored.toLowerCase().endsWith(`.${host}`) },
  is: { facet: 'pick', has: isSet },
  has: { facet: 'figure', has: isSet },
  lang: { facet: 'langs', has: beginsWith },
  author: { names: true },
} satisfies Readonly<Record<SearchFieldName, FieldFacet | NameField>>;
