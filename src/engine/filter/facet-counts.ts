import type { FacetTable } from '../format/facet-table.ts';

/** How many hits have each value. A hit counts once for each of its topics, and exactly once for all others; a group, once for each value that any of its hits has. */
export interface FacetCounts {
  section: Record<string, number>;
  topic: Record<string, number>;
  year: Record<string, number>;
  month: Record<string, number>;
  week: Record<string, number>;
}

function named(counts: Int32Array, values: readonly string[], name: (value: string) => string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [i, count] of counts.entries()) {
    if (count === 0) continue;
    const key = name(values[i]!);
    found[key] = (found[key] ?? 0) + count;
  }
  return found;
}

/** Adds one for each value that the hits of a group have among them. */
function countGroup(counts: FacetCounts, table: FacetTable, docs: readonly number[]): void {
  const add = (facet: keyof FacetCounts, values: readonly string[]) => {
    for (const value of new Set(values)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
  };
  const dates = docs.map((doc) => table.dates[table.date[doc]!]!);
  add(
    'section',
    docs.map((doc) => table.sections[table.section[doc]!]!),
  );
  add(
    'week',
    docs.map((doc) => table.weeks[table.week[doc]!]!),
  );
  add(
    'year',
    dates.map((date) => date.slice(0, 4)),
  );
  add(
    'month',
    dates.map((date) => date.slice(0, 7)),
  );
  const topicsOf = (doc: number) => Array.from(table.topicList.subarray(table.topicStarts[doc], table.topicStarts[doc + 1]));
  add(
    'topic',
    docs.flatMap(topicsOf).map((topic) => table.topics[topic]!),
  );
}

/**
 * Counts the facets of all hits, one by one or, where the list is collapsed, group by group: a value's count is then that of
 * the same list narrowed to it. Keys: ids, `2020` and `2020-11`; empty where a document has no such facet.
 */
export function countFacets(table: FacetTable, hits: Iterable<number>, collapsed = false): FacetCounts {
  const grouped = new Map<number, number[]>();
  const section = new Int32Array(table.sections.length);
  const topic = new Int32Array(table.topics.length);
  const date = new Int32Array(table.dates.length);
  const week = new Int32Array(table.weeks.length);
  for (const doc of hits) {
    const number = collapsed ? table.group[doc]! : 0;
    if (number > 0) {
      const known = grouped.get(number);
      if (known) known.push(doc);
      else grouped.set(number, [doc]);
      continue;
    }
    section[table.section[doc]!]!++;
    date[table.date[doc]!]!++;
    week[table.week[doc]!]!++;
    for (let i = table.topicStarts[doc]!; i < table.topicStarts[doc + 1]!; i++) topic[table.topicList[i]!]!++;
  }
  const same = (value: string) => value;
  const counts = {
    section: named(section, table.sections, same),
    topic: named(topic, table.topics, same),
    year: named(date, table.dates, (value) => value.slice(0, 4)),
    month: named(date, table.dates, (value) => value.slice(0, 7)),
    week: named(week, table.weeks, same),
  };
  for (const docs of grouped.values()) countGroup(counts, table, docs);
  return counts;
}
