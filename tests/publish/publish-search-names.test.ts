import { expect, test } from 'vitest';
import { printItemRef } from '../../src/archive/item-ref.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { parseQuery } from '../../src/engine/query/parse-query.ts';
import { searchFiles } from '../../src/publish/outputs/data/search.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { hitOf } from '../../src/search/search-document.ts';
import { SEARCH_FIELDS } from '../../src/search/search-fields.ts';
import { readExact } from '../../src/search/search-keys.ts';
import { nameQueries } from '../bench/name-queries.ts';

const site = readSite('data', '/');
const { root, files: shards } = await searchFiles(site);
const index = await openIndex(
  (name) => Promise.resolve(shards.get(`search/${name}.bin`) ?? new Uint8Array()),
  /(\w+)\.bin$/.exec(root)?.[1] ?? '',
  FACET_FIELDS,
);

async function firstTen(text: string): Promise<string[]> {
  const answer = await index.search(parseQuery(text, SEARCH_FIELDS, readExact), { readAhead: 10 });
  return (await index.found(answer, answer.hits.subarray(0, 10))).map((document) => printItemRef(hitOf(document).ref));
}

test('the names of the archive are found however they are split and joined', async () => {
  const documents = site.index.issues.flatMap(({ id, items }) =>
    items.map((item) => ({
      id: `${id}/${item.id}`,
      title: [item.paper?.title, ...Object.values(item.headline)].join(' | '),
      summary: Object.values(item.summary ?? {}).join('\n'),
    })),
  );
  const queries = nameQueries(documents);
  const missed: string[] = [];
  for (const { q, gold } of queries) if (!(await firstTen(q)).includes(String(gold))) missed.push(`${q} → ${gold}`);
  expect(queries.length).toBeGreaterThan(100);
  // Two in a hundred may be pairs of plain words that others have as well.
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(queries.length * 0.02);
});
