import type { SearchAnswer } from '../search-engine.ts';

/** A row of the list: a group's heading, or the hit of a rank, from 0. */
export type ResultRow = { kind: 'group'; key: string; count: number } | { kind: 'hit'; rank: number };

/** How many rows a list has: its hits and the headings of its groups. */
export function rowCount({ total, groups }: Pick<SearchAnswer, 'total' | 'groups'>): number {
  return total + groups.length;
}

/** The row with a number in the list. Groups stand before their hits, in order. */
export function rowAt(groups: SearchAnswer['groups'], row: number): ResultRow {
  let first = 0;
  let hits = 0;
  for (const { key, count } of groups) {
    if (row === first) return { kind: 'group', key, count };
    if (row <= first + count) return { kind: 'hit', rank: hits + row - first - 1 };
    first += count + 1;
    hits += count;
  }
  return { kind: 'hit', rank: row };
}
