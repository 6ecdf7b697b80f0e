import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowAt, rowCount } from '../../../src/search/results/result-rows.ts';

function rows(total: number, groups: { key: string; count: number }[]) {
  return Array.from({ length: rowCount({ total, groups }) }, (_, row) => rowAt(groups, row));
}

test('a list without groups has its hits and nothing else', () => {
  expect(rows(3, [])).toEqual([0, 1, 2].map((rank) => ({ kind: 'hit', rank })));
  expect(rows(0, [])).toEqual([]);
});

test('each group’s heading stands before its hits', () => {
  expect(
    rows(3, [
      { key: '2020-w48', count: 2 },
      { key: '2020-w41', count: 1 },
    ]),
  ).toEqual([
    { kind: 'group', key: '2020-w48', count: 2 },
    { kind: 'hit', rank: 0 },
    { kind: 'hit', rank: 1 },
    { kind: 'group', key: '2020-w41', count: 1 },
    { kind: 'hit', rank: 2 },
  ]);
});

test('every hit has one row and every group one heading, in order, however they are grouped', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }), (counts) => {
      const groups = counts.map((count, i) => ({ key: `group ${i}`, count }));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const list = rows(total, groups);
      expect(list.flatMap((row) => (row.kind === 'hit' ? [row.rank] : []))).toEqual(Array.from({ length: total }, (_, rank) => rank));
      expect(list.flatMap((row) => (row.kind === 'group' ? [{ key: row.key, count: row.count }] : []))).toEqual(groups);
      let group = -1;
      const first = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0));
      for (const row of list) {
        if (row.kind === 'group') group += 1;
        else expect(row.rank >= (first[group] ?? 0) && row.rank < (first[group] ?? 0) + (counts[group] ?? 0)).toBe(true);
      }
    }),
  );
});
