import type { SearchDocument } from '../document.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** The facets of all documents as columns: numbers into sorted lists of values. */
export interface FacetTable {
  sections: string[];
  topics: string[];
  weeks: string[];
  dates: string[];
  sites: string[];
  langs: string[];
  section: Uint16Array;
  week: Uint16Array;
  date: Uint16Array;
  site: Uint16Array;
  /** 1: pick, 2: figure. */
  flags: Uint8Array;
  /** Where each document's topics begin in `topicList`; one more entry for the end. */
  topicStarts: Int32Array;
  topicList: Uint16Array;
  langStarts: Int32Array;
  langList: Uint16Array;
  /** The number of each document's group, from 1 on; 0 where it shares its group key with no other. */
  group: Uint32Array;
}

const SINGLES = ['section', 'week', 'date', 'site'] as const;

function writeColumn(out: ByteWriter, rows: readonly (readonly string[])[], counted: boolean): void {
  const values = [...new Set(rows.flat())].sort();
  const numbers = new Map(values.map((value, i) => [value, i]));
  out.text(JSON.stringify(values));
  for (const row of rows) {
    if (counted) out.varint(row.length);
    for (const value of row) out.varint(numbers.get(value)!);
  }
}

/** Numbers for the keys that several documents share, in the order of their first document; 0 for all others. */
function groupNumbers(keys: readonly (string | undefined)[]): number[] {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1);
  const numbers = new Map(shared.map(([key], i) => [key, i + 1]));
  return keys.map((key) => (key === undefined ? 0 : (numbers.get(key) ?? 0)));
}

/** Writes the facets and the group keys of all documents, in their order; not yet compressed. */
export function writeFacetTable(documents: readonly Pick<SearchDocument, 'facets' | 'groupKey'>[]): Uint8Array {
  const facets = documents.map((document) => document.facets);
  const out = new ByteWriter();
  for (const name of SINGLES)
    writeColumn(
      out,
      facets.map((facet) => [facet[name]]),
      false,
    );
  for (const facet of facets) out.byte((facet.pick ? 1 : 0) | (facet.figure ? 2 : 0));
  writeColumn(
    out,
    facets.map((facet) => facet.topics),
    true,
  );
  writeColumn(
    out,
    facets.map((facet) => facet.langs),
    true,
  );
  for (const number of groupNumbers(documents.map(({ groupKey }) => groupKey))) out.varint(number);
  return out.finish();
}

function readValues(input: ByteReader): string[] {
  return JSON.parse(input.text()) as string[];
}

function readSingle(input: ByteReader, documents: number): [string[], Uint16Array] {
  const values = readValues(input);
  const column = new Uint16Array(documents);
  for (let i = 0; i < documents; i++) column[i] = input.varint();
  return [values, column];
}

function readList(input: ByteReader, documents: number): [string[], Int32Array, Uint16Array] {
  const values = readValues(input);
  const starts = new Int32Array(documents + 1);
  const list: number[] = [];
  for (let i = 0; i < documents; i++) {
    for (let count = input.varint(); count > 0; count--) list.push(input.varint());
    starts[i + 1] = list.length;
  }
  return [values, starts, Uint16Array.from(list)];
}

/** Reads what `writeFacetTable` wrote for so many documents. */
export function readFacetTable(bytes: Uint8Array, documents: number): FacetTable {
  const input = new ByteReader(bytes);
  const [sections, section] = readSingle(input, documents);
  const [weeks, week] = readSingle(input, documents);
  const [dates, date] = readSingle(input, documents);
  const [sites, site] = readSingle(input, documents);
  const flags = input.raw(documents);
  const [topics, topicStarts, topicList] = readList(input, documents);
  const [langs, langStarts, langList] = readList(input, documents);
  const group = Uint32Array.from({ length: documents }, () => input.varint());
  return {
    sections,
    topics,
    weeks,
    dates,
    sites,
    langs,
    section,
    week,
    date,
    site,
    flags,
    topicStarts,
    topicList,
    langStarts,
    langList,
    group,
  };
}
