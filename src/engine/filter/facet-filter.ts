import type { FacetTable } from '../format/facet-table.ts';
import type { FieldName } from '../query/parse-query.ts';

/** Whether a document (by number) passes. */
export type DocumentTest = (doc: number) => boolean;

function single(values: readonly string[], column: Uint16Array, fits: (value: string) => boolean): DocumentTest {
  const passing = values.map(fits);
  return (doc) => passing[column[doc]!]!;
}

function listed(values: readonly string[], starts: Int32Array, list: Uint16Array, fits: (value: string) => boolean): DocumentTest {
  const passing = values.map(fits);
  return (doc) => {
    for (let i = starts[doc]!; i < starts[doc + 1]!; i++) if (passing[list[i]!]) return true;
    return false;
  };
}

/**
 * The test of an operator on a document's facets; undefined for `title`, which is about text.
 * `value` is in lower case. Weeks belong to the month and year of their first day; `after` includes the day (or the
 * first of the month or year) that it names, `before` does not. `site` includes subdomains, `lang:zh` zh-Hans.
 */
export function facetTest(table: FacetTable, field: FieldName, value: string): DocumentTest | undefined {
  const same = (other: string) => other.toLowerCase() === value;
  switch (field) {
    case 'section':
      return single(table.sections, table.section, same);
    case 'week':
      return single(table.weeks, table.week, same);
    case 'month':
    case 'year':
      return single(table.dates, table.date, (date) => date.startsWith(`${value}-`));
    case 'after':
      return single(table.dates, table.date, (date) => date !== '' && date >= value);
    case 'before':
      return single(table.dates, table.date, (date) => date !== '' && date < value);
    case 'site':
      return single(table.sites, table.site, (site) => same(site) || site.toLowerCase().endsWith(`.${value}`));
    case 'topic':
      return listed(table.topics, table.topicStarts, table.topicList, same);
    case 'lang':
      return listed(table.langs, table.langStarts, table.langList, (lang) => same(lang) || lang.toLowerCase().startsWith(`${value}-`));
    case 'is':
      return (doc) => (table.flags[doc]! & 1) !== 0;
    case 'has':
      return (doc) => (table.flags[doc]! & 2) !== 0;
    case 'title':
      return undefined;
  }
}
