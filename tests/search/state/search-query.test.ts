import { expect, test } from 'vitest';
import { createQueryClient } from '../../../src/archive/fetching/queries.ts';
import { PAGE_SIZE } from '../../../src/search/search-engine.ts';
import { hitsQuery, searchQuery } from '../../../src/search/state/search-query.ts';
import { request } from '../documents.ts';
import { fakeEngine, settle } from '../ports.ts';

const noFiles = () => Promise.reject(new Error('search reads no files of its own'));

test('pages follow each other without a gap', async () => {
  const [engine, client] = [fakeEngine(), createQueryClient(noFiles)];
  for (const page of [1, 2]) void client.query(hitsQuery(engine, request('gan'), page));
  await settle();
  expect(engine.askedHits.map(({ from, to }) => [from, to])).toEqual([
    [PAGE_SIZE, 2 * PAGE_SIZE],
    [2 * PAGE_SIZE, 3 * PAGE_SIZE],
  ]);
});

test('a search that fails is not repeated by itself: the reader is asked', async () => {
  const [engine, client] = [fakeEngine(), createQueryClient(noFiles)];
  const failing = expect(client.query(searchQuery(engine, request('gan')))).rejects.toThrow('no network');
  await settle();
  engine.asked[0]?.fail(new Error('no network'));
  await failing;
  expect(engine.asked).toHaveLength(1);
});

test('a page of hits that fails is not repeated either: the worker has tried already', async () => {
  const [engine, client] = [fakeEngine(), createQueryClient(noFiles)];
  const failing = expect(client.query(hitsQuery(engine, request('gan'), 1))).rejects.toThrow('no network');
  await settle();
  engine.askedHits[0]?.fail(new Error('no network'));
  await failing;
  expect(engine.askedHits).toHaveLength(1);
});
