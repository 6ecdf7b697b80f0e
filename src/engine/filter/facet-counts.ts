import type { FacetTable } from '../format/facet-table.ts';

/** How many hits have each value. A hit counts once for each of its topics, and exactly once for all others. */
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

/** Counts the facets of all hits. Keys: ids, `2020` and `2020-11`; empty where a document has no such facet. */
export function countFacets(table: FacetTable, hits: Iterable<number>): FacetCounts {
  const section = new Int32Array(table.sections.length);
  const topic = new Int32Array(table.topics.length);
  const date = new Int32Array(table.dates.length);
  const week = new Int32Array(table.weeks.length);
  for (const doc of hits) {
    section[table.section[doc]!]!++;
    date[table.date[doc]!]!++;
    week[table.week[doc]!]!++;
    for (let i = table.topicStarts[doc]!; i < table.topicStarts[doc + 1]!; i++) topic[table.topicList[i]!]!++;
  }
  const same = (value: string) => value;
  return {
    section: named(section, table.sections, same),
    topic: named(topic, table.topics, same),
    year: named(date, table.dates, (value) => value.slice(0, 4)),
    month: named(date, table.dates, (value) => value.slice(0, 7)),
    week: named(week, table.weeks, same),
  };
}
