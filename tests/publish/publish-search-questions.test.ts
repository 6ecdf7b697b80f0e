import { describe, expect, test } from 'vitest';
import { printItemRef } from '../../src/archive/item-ref.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { parseQuery } from '../../src/engine/query/parse-query.ts';
import { searchFiles } from '../../src/publish/outputs/data/search.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { hitOf } from '../../src/search/search-document.ts';
import { SEARCH_FIELDS } from '../../src/search/search-fields.ts';
import { readExact } from '../../src/search/search-keys.ts';
import { ARCHIVE_QUESTIONS } from './archive-questions.ts';

// With drafts, so that publishing a week changes nothing here.
const { root, files } = await searchFiles(readSite('data', '/', { drafts: true }));
const index = await openIndex(
  (name) => Promise.resolve(files.get(`search/${name}.bin`) ?? new Uint8Array()),
  /(\w+)\.bin$/.exec(root)?.[1] ?? '',
  FACET_FIELDS,
);

async function firstOf(text: string, count: number): Promise<string[]> {
  const answer = await index.search(parseQuery(text, SEARCH_FIELDS, readExact), { readAhead: count, collapse: true });
  return (await index.found(answer, answer.hits.subarray(0, count))).map((document) => printItemRef(hitOf(document).ref));
}

describe('in the archive', () => {
  test('questions find an item that answers them, nearly always first', async () => {
    const ranks = await Promise.all(
      ARCHIVE_QUESTIONS.map(async ({ q, items }) => ({ q, rank: (await firstOf(q, 10)).findIndex((ref) => items.includes(ref)) + 1 })),
    );
    const reciprocal = ranks.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length;
    const late = ranks.filter(({ rank }) => rank !== 1).map(({ q, rank }) => `${q}: ${rank === 0 ? 'not among ten' : rank}`);
    expect(ranks.length).toBeGreaterThanOrEqual(40);
    expect(reciprocal, late.join('\n')).toBeGreaterThan(0.85);
  });

  test.each([
    ['train neural net without backpropagation', '2020-w40/direct-feedback-alignment', 1],
    ['vone net', '2020-w52/vonenet-visual-cortex', 1],
    ['v1net', '2020-w52/vonenet-visual-cortex', 1],
    ['how can AI help the environment', '2021-w11/edge-computing-climate', 2],
    ['how can AI help the environment', '2020-w51/ai-for-the-environment', 2],
    ['does machine learning help against climate change', '2021-w11/edge-computing-climate', 5],
    ['does machine learning help against climate change', '2020-w47/seasonal-forecast', 10],
    ['不用反向传播怎样训练神经网络', '2020-w40/direct-feedback-alignment', 1],
  ])('%s finds %s among the first %i', async (question, item, count) => {
    expect(await firstOf(question, count)).toContain(item);
  });
});
