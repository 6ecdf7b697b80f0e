import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bitset } from '../../src/engine/filter/bitset.ts';

const SIZE = 100;
const docs = fc.uniqueArray(fc.nat({ max: SIZE - 1 }));

function bitsetOf(members: readonly number[]): Bitset {
  const set = new Bitset(SIZE);
  for (const doc of members) set.add(doc);
  return set;
}

const membersOf = (set: Bitset): number[] => Array.from({ length: SIZE }, (_, doc) => doc).filter((doc) => set.has(doc));

test('a bitset has what was added, its complement the rest', () => {
  fc.assert(
    fc.property(docs, (members) => {
      const set = bitsetOf(members);
      expect(membersOf(set)).toEqual(members.toSorted((a, b) => a - b));
      expect(membersOf(set.complement())).toEqual(membersOf(new Bitset(SIZE).complement()).filter((doc) => !members.includes(doc)));
    }),
  );
});

test('an intersection has what all sets have, and leaves them as they are', () => {
  fc.assert(
    fc.property(fc.array(docs, { minLength: 1, maxLength: 4 }), (lists) => {
      const sets = lists.map(bitsetOf);
      const all = Bitset.intersection(sets)!;
      expect(membersOf(all)).toEqual(membersOf(sets[0]!).filter((doc) => lists.every((list) => list.includes(doc))));
      expect(sets.map(membersOf)).toEqual(lists.map((list) => list.toSorted((a, b) => a - b)));
    }),
  );
  expect(Bitset.intersection([])).toBeUndefined();
});
