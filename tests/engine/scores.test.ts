import { beforeAll, describe, expect, test } from 'vitest';
import { indexOf, sampleDocuments, type TextIndex } from './sample-archive.ts';

const documents = sampleDocuments(200);
const QUERIES = [
  ...documents.slice(0, 40).map(({ titles }) => titles[0]!),
  'transformer',
  'sparse protein',
  'sparse OR protein',
  'quantisation of transformers for robotics',
  'protein -sparse',
];

describe('scores', () => {
  let index: TextIndex;
  beforeAll(async () => {
    index = await indexOf(documents);
  });
  const ask = (text: string, scores: boolean) => index.search(text, { scores });

  test('fall from hit to hit, one for each, and asking for them changes no order', async () => {
    for (const text of QUERIES) {
      const { hits, scores } = await ask(text, true);
      expect(hits.length).toBeGreaterThan(0);
      expect([...(scores ?? [])]).toEqual([...(scores ?? [])].sort((a, b) => b - a));
      expect(scores?.length).toBe(hits.length);
      expect(hits).toEqual((await ask(text, false)).hits);
    }
  });

  test('are there only where they are asked for and something is ranked', async () => {
    expect((await ask('protein', false)).scores).toBeUndefined();
    expect((await ask('section:papers', true)).scores).toBeUndefined();
    expect((await index.search('protein', { scores: true, order: 'newest' })).scores).toBeUndefined();
  });
});
