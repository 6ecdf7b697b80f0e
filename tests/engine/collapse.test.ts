import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/engine/document.ts';
import { CUT_SMALL, idsFor, indexOf, randomFrom, sampleDocuments } from './sample-archive.ts';

const random = randomFrom(11);
/** Two of three documents share their key with some others; of the rest, half have a key that no other has. */
const DOCUMENTS = sampleDocuments(300).map((document, i): SearchDocument => {
  if (i % 3 === 0) return i % 2 === 0 ? document : { ...document, groupKey: `alone ${i}` };
  return { ...document, groupKey: `group ${Math.floor(random() * 60)}` };
});
const KEYS = new Map(DOCUMENTS.map(({ id, groupKey }) => [id, groupKey ?? id]));
const index = await indexOf(DOCUMENTS, CUT_SMALL);

/** The first of each group in a list. */
function firstsOf(ids: readonly string[]): string[] {
  return [...new Map(ids.toReversed().map((id) => [KEYS.get(id), id])).values()].toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b));
}

describe.each(['', 'transformer', 'sparse transformer', '图像生成', 'robust -synthesis', 'section:papers', 'topic:gan robust', 'is:pick'])(
  'a collapsed list of “%s”',
  (text) => {
    test.each(['best', 'newest'] as const)('has of each group the first document of the whole list, in its order: %s', async (order) => {
      const whole = await idsFor(index, text, { order });
      const once = await idsFor(index, text, { order, collapse: true });
      expect(once).toEqual(firstsOf(whole));
      if (whole.length > 20) expect(once.length).toBeLessThan(whole.length);
    });

    test('says how many groups and documents there are, and so does the whole list', async () => {
      const whole = await index.search(text, { facets: true });
      const once = await index.search(text, { collapse: true });
      for (const { documents, groups } of [whole, once]) expect([documents, groups]).toEqual([whole.hits.length, once.hits.length]);
    });
  },
);

// Of several words, those that a document lacks may weigh less once others are left out.
test.each(['', 'transformer', 'is:pick', 'robotics lang:zh-hans'])(
  'a count of the collapsed list of “%s” is that of the same list narrowed to its value',
  async (text) => {
    const { facets, hits } = await index.search(text, { collapse: true, facets: true, exact: true });
    const counts = Object.entries(facets ?? {}).flatMap(([field, values]) =>
      Object.entries(values).map((each) => [field, ...each] as const),
    );
    expect(counts.length).toBeGreaterThan(20);
    for (const [field, value, count] of counts) {
      const narrowed = await index.search(`${text} ${field}:${value}`, { collapse: true, exact: true });
      expect([field, value, narrowed.hits.length]).toEqual([field, value, count]);
    }
    // A group may be of two weeks, and then counts in both.
    const inWeeks = Object.values(facets?.week ?? {}).reduce((sum, count) => sum + count, 0);
    if (text === '') expect(inWeeks).toBeGreaterThan(hits.length);
  },
);

test('what would be found without a clause is counted as the list would show it', async () => {
  const { nearest } = await index.search('topic:gan site:nowhere.example', { collapse: true });
  const { hits, documents } = await index.search('topic:gan', { collapse: true });
  expect(nearest?.excluding.map((each) => each.hits)).toEqual([hits.length]);
  expect(hits.length).toBeLessThan(documents);
});
