import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { againstBaseline, longQuestions } from './baseline.ts';
import { bm25Engine } from './bm25.ts';
import { keywordsOf } from './function-words.ts';
import { gainOf, measureTopical, readCollection } from './topical.ts';

const doc = (id: string, title: string, summary: string) => ({ id, title, summary });

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'collection-')), 'collection.json');
  writeFileSync(file, text);
  return file;
}

describe('figures of questions with many right answers', () => {
  test('a gain counts less further down, by the logarithm of its place', () => {
    expect(gainOf([1, 0, 1])).toBeCloseTo(1 + 1 / 2);
    expect(gainOf([2, 1])).toBeCloseTo(3 + 1 / Math.log2(3));
  });

  test('are means over the questions, and count those that get nothing', async () => {
    const answers: Record<string, string[]> = { one: ['x', 'b', 'a'], two: [] };
    const figures = await measureTopical(
      (q) => answers[q] ?? [],
      [
        { q: 'one', relevant: { a: 1, b: 1 } },
        { q: 'two', relevant: { a: 1 } },
      ],
    );
    expect(figures).toMatchObject({ mrr10: 0.25, p10: 0.1, empty: 1 });
    expect(figures.ndcg10).toBeCloseTo((1 / Math.log2(3) + 1 / 2) / (1 + 1 / Math.log2(3)) / 2, 4);
  });

  test('keywords are the first five words that say something', () => {
    expect(keywordsOf('What is the use of self-supervised learning in a world with few labels and no money?')).toBe(
      'use self-supervised learning world few',
    );
    expect(keywordsOf('如何减少模型的参数?')).toBe('如何减少模型的参数');
  });
});

describe('BM25', () => {
  const documents = [
    doc('long', 'Pruning', `a network pruned ${'with many other words of no interest here '.repeat(5)}`),
    doc('short', 'Pruning', 'networks'),
    doc('twice', 'Pruning', 'networks and networks'),
    doc('other', 'Something else', 'entirely'),
  ];

  test('puts inflections together, frequency before one, and the shorter of two first', async () => {
    expect(await bm25Engine(documents)('the networking')).toEqual(['twice', 'short', 'long']);
  });

  test('gives a rare word more weight than a frequent one', async () => {
    expect((await bm25Engine(documents)('pruning else'))[0]).toBe('other');
  });
});

describe('a collection', () => {
  test.each([
    ['{', /is not JSON: give a collection of the form/],
    ['[]', /is no collection: it must have the form/],
    ['{"docs": [{"id": 1, "title": "a"}], "queries": [{"q": "a", "relevant": {"1": 1}}]}', /is no collection/],
    ['{"docs": [{"id": 1, "title": "a", "summary": "b"}], "queries": []}', /is no collection/],
    [
      '{"docs": [{"id": 1, "title": "a", "summary": "b"}], "queries": [{"q": "a", "relevant": {}}]}',
      /no question with a relevant document/,
    ],
  ])('of %s is refused with its name and what is wrong', (text, message) => {
    const file = fileOf(text);
    expect(() => readCollection(file)).toThrow(message);
    expect(() => readCollection(file)).toThrow(file);
  });

  test('loses the questions that nothing answers', () => {
    const docs = [{ id: 1, title: 'a', summary: 'b' }];
    const queries = [
      { q: 'a', relevant: { 1: 2 } },
      { q: 'b', relevant: { 1: 0 } },
    ];
    expect(readCollection(fileOf(JSON.stringify({ docs, queries }))).queries).toEqual(queries.slice(0, 1));
  });
});

describe('a baseline', () => {
  const docs = Array.from({ length: 6 }, (_, id) =>
    doc(String(id), `Title ${id}`, 'one two three four five six seven eight nine ten eleven'),
  );

  test('is asked questions of twenty words', () => {
    expect(longQuestions(docs).map((question) => question.split(' ').length)).toEqual(docs.map(() => 20));
  });

  test('in a folder without an engine is refused', async () => {
    await expect(againstBaseline(tmpdir(), docs, [])).rejects.toThrow('is no checkout of this project');
  });

  test('that is this checkout itself finds what this one finds', async () => {
    const { quality, queries } = await againstBaseline('.', docs, [{ q: 'title 3', gold: '3', cls: 'title' }]);
    expect(quality.mrr10).toBe(1);
    expect(queries.queries).toBe(1);
  });
});
