import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/engine/document.ts';
import { CUT_SMALL, type TextIndex, idsFor, indexOf, sampleDocuments } from './sample-archive.ts';

const documents = sampleDocuments(150);
const everything = (document: SearchDocument) => [...document.titles, ...document.bodies];
// Spaces around words and punctuation, so that a plain search in the text finds whole words.
const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll('β', 'beta')
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, ' ')} `;
const hasWords = (texts: string[], words: string) => texts.some((text) => plain(text).includes(` ${words} `));
const hasPart = (texts: string[], part: string) => texts.some((text) => plain(text).includes(part));

type Oracle = [query: string, passes: (document: SearchDocument) => boolean];
const ORACLES: Oracle[] = [
  ['section:papers', ({ facets }) => facets.section === 'papers'],
  ['-section:papers', ({ facets }) => facets.section !== 'papers'],
  ['topic:nlp', ({ facets }) => facets.topics.includes('nlp')],
  ['topic:gan OR topic:rl', ({ facets }) => facets.topics.includes('gan') || facets.topics.includes('rl')],
  ['week:2020-w12', ({ facets }) => facets.week === '2020-w12'],
  ['month:2020-03', ({ facets }) => facets.date.startsWith('2020-03')],
  ['year:2020', ({ facets }) => facets.date.startsWith('2020')],
  ['after:2020-06-10', ({ facets }) => facets.date >= '2020-06-10'],
  ['before:2020', ({ facets }) => facets.date < '2020'],
  ['site:arxiv.org', ({ facets }) => facets.site === 'arxiv.org' || facets.site === 'export.arxiv.org'],
  ['is:pick', ({ facets }) => facets.pick],
  ['has:figure', ({ facets }) => facets.figure],
  ['lang:zh', ({ facets }) => facets.langs.includes('zh-Hans')],
  ['"for translation"', (document) => hasWords(everything(document), 'for translation')],
  ['"transformer for"', (document) => hasWords(everything(document), 'transformer for')],
  ['title:diffusion', ({ titles }) => hasWords(titles, 'diffusion')],
  ['title:"robust transformer"', ({ titles }) => hasWords(titles, 'robust transformer')],
  ['-robotics', (document) => !hasWords(everything(document), 'robotics')],
  ['-few-shot', (document) => !hasWords(everything(document), 'few shot')],
  ['-gan', (document) => !hasPart(everything(document), 'stylegan')],
  ['-强化学习', (document) => !hasPart(everything(document), '强化学习')],
  ['"强化学习"', (document) => hasPart(everything(document), '强化学习')],
  ['"图像生成"', (document) => hasPart(everything(document), '图像生成')],
  ['学', (document) => hasPart(everything(document), '学')],
  ['robotics OR protein', (document) => hasWords(everything(document), 'robotics') || hasWords(everything(document), 'protein')],
];
const passing = (passes: (document: SearchDocument) => boolean) =>
  documents
    .filter(passes)
    .map(({ id }) => id)
    .sort();

describe.each([
  ['in one file', undefined],
  ['in many shards', CUT_SMALL],
])('operators, with the index %s', (_, options) => {
  let index: TextIndex;
  beforeAll(async () => {
    index = await indexOf(documents, options);
  });

  test.each(ORACLES)('%s lets through what a plain filter does', async (query, passes) => {
    const expected = passing(passes);
    expect(expected.length).toBeGreaterThan(0);
    expect((await idsFor(index, query, { exact: true })).sort()).toEqual(expected);
  });

  test('operators together let through what passes all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(
          ORACLES.filter(([query]) => query !== '学'),
          { minLength: 2, maxLength: 3 },
        ),
        async (chosen) => {
          const ids = await idsFor(index, chosen.map(([query]) => query).join(' '), { exact: true });
          expect(ids.sort()).toEqual(passing((document) => chosen.every(([, passes]) => passes(document))));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an excluded word removes exactly the documents that have it', async () => {
    const words = ['diffusion', 'sparse', 'synthesis', 'study', 'gpt3', '学习', '翻译'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('transformer', 'robust detection', '图像生成'), fc.constantFrom(...words), async (query, word) => {
        const before = await idsFor(index, query);
        const without = await idsFor(index, `-${word} ${query}`);
        const having = new Set(await idsFor(index, `"${word}"`, { exact: true }));
        expect(without).toEqual(before.filter((id) => !having.has(id)));
      }),
      { numRuns: 40 },
    );
  });

  test('facet counts add up over all hits', async () => {
    const { facets, hits } = await index.search('year:2020 transformer', { facets: true, limit: 1 });
    const sum = (counts: Record<string, number> = {}) => Object.values(counts).reduce((all, one) => all + one, 0);
    expect(hits.length).toBeGreaterThan(1);
    expect(sum(facets?.section)).toBe(hits.length);
    expect(sum(facets?.month)).toBe(hits.length);
    expect(sum(facets?.week)).toBe(hits.length);
    expect(facets?.year).toEqual({ 2020: hits.length });
  });

  test('newest first is by date', async () => {
    const ids = await idsFor(index, 'transformer', { order: 'newest' });
    const dates = ids.map((id) => documents.find((document) => document.id === id)!.facets.date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect([...ids].sort()).toEqual((await idsFor(index, 'transformer')).sort());
  });

  test('with no hits, the operator that excluded them is named', async () => {
    const { nearest } = await index.search('topic:music transformer');
    expect(nearest?.excluding).toHaveLength(1);
    expect(nearest?.excluding[0]?.hits).toBeGreaterThan(0);
  });
});
