import type { DocumentFacets } from '../document.ts';
import type { FacetTable } from '../format/facet-table.ts';

/** Which documents have a value of a field that queries can name. */
export interface FieldFacet {
  /** What is compared. */
  facet: keyof DocumentFacets;
  /** Whether a document with `stored` in that facet (`true` for a flag that is set, empty for nothing) has the value. */
  has: (stored: string, value: string) => boolean;
}

/** A field whose values are looked for in the names of documents. */
export interface NameField {
  names: true;
}

/** How the values of fields are looked for, by the fields' names. */
export type FieldFacets = Readonly<Record<string, FieldFacet | NameField>>;

/** Whether a document (by number) passes. */
type DocumentTest = (doc: number) => boolean;

function single(values: readonly string[], column: Uint16Array, has: (value: string) => boolean): DocumentTest {
  const passing = values.map(has);
  return (doc) => passing[column[doc]!]!;
}

function listed(values: readonly string[], starts: Int32Array, list: Uint16Array, has: (value: string) => boolean): DocumentTest {
  const passing = values.map(has);
  return (doc) => {
    for (let i = starts[doc]!; i < starts[doc + 1]!; i++) if (passing[list[i]!]) return true;
    return false;
  };
}

function flagged(flags: Uint8Array, bit: number, has: (value: string) => boolean): DocumentTest {
  const [unset, set] = [has(''), has('true')];
  return (doc) => ((flags[doc]! & bit) === 0 ? unset : set);
}

function testOf(table: FacetTable, facet: keyof DocumentFacets, has: (value: string) => boolean): DocumentTest {
  switch (facet) {
    case 'section':
      return single(table.sections, table.section, has);
    case 'week':
      return single(table.weeks, table.week, has);
    case 'date':
      return single(table.dates, table.date, has);
    case 'site':
      return single(table.sites, table.site, has);
    case 'topics':
      return listed(table.topics, table.topicStarts, table.topicList, has);
    case 'langs':
      return listed(table.langs, table.langStarts, table.langList, has);
    case 'pick':
      return flagged(table.flags, 1, has);
    case 'figure':
      return flagged(table.flags, 2, has);
  }
}

/** The test of a field's value on documents; undefined for a field that the archive does not have. */
export function facetTest(table: FacetTable, field: FieldFacet | undefined, value: string): DocumentTest | undefined {
  return field && testOf(table, field.facet, (stored) => field.has(stored, value));
}
