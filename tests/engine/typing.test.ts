import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/engine/build/index-builder.ts';
import type { SearchDocument } from '../../src/engine/document.ts';
import { ByteReader, ByteWriter } from '../../src/engine/format/bytes.ts';
import { readTermDictionary, type TermDictionary, writeTermDictionary } from '../../src/engine/format/term-dictionary.ts';
import { beginningOf, limitShardFetches } from '../../src/engine/match/completions.ts';
import type { WordExpansion } from '../../src/engine/match/expansion.ts';
import { CUT_SMALL, type TextIndex, fileOf, idsFor, indexOf, openInText, sampleDocuments, titled } from './sample-archive.ts';

function dated(day: number, document: SearchDocument): SearchDocument {
  return { ...document, facets: { ...document.facets, date: `2020-11-${String(day).padStart(2, '0')}` } };
}

function dictionaryOf(words: readonly string[]): TermDictionary {
  const out = new ByteWriter();
  const sorted = words.toSorted((a, b) => (a < b ? -1 : 1));
  writeTermDictionary(
    out,
    sorted.map((term) => ({ term, documents: 9 })),
  );
  return readTermDictionary(new ByteReader(out.finish()));
}

/** An index in memory that counts the files fetched from it. */
async function counted(documents: readonly SearchDocument[], options: Parameters<typeof buildIndex>[1]) {
  const built = await buildIndex(documents, options);
  const fetched: string[] = [];
  const index: TextIndex = await openInText((name) => {
    fetched.push(name);
    return Promise.resolve(fileOf(built, name));
  }, built.rootName);
  return { index, fetched };
}

const expanded = (ordinal: number, kind: WordExpansion['kind']): WordExpansion => ({ ordinal, word: `w${ordinal}`, kind, weight: 0.9 });

describe('a query while it is typed', () => {
  const archive = [
    dated(1, titled('old-long', 'A survey of many ways in which robots can be taught to walk')),
    dated(2, titled('short', 'Robots')),
    dated(3, { ...titled('summary', 'Something else'), bodies: ['All about robots.'] }),
    dated(4, titled('new-long', 'Why it is that rowing boats and other things float')),
    dated(5, titled('nothing', 'Trees')),
  ];

  test('two letters show titles with such words newest first, however long they are, then summaries', async () => {
    expect(await idsFor(await indexOf(archive), 'ro')).toEqual(['new-long', 'short', 'old-long', 'summary']);
  });

  test('more letters show the title that the word fits best first', async () => {
    expect((await idsFor(await indexOf(archive), 'robo'))[0]).toBe('short');
  });

  test('two letters that are a word show titles with that word first, and above all the title that is that word', async () => {
    const index = await indexOf([
      dated(1, titled('whole', 'Go')),
      dated(2, titled('word', 'Programs in Go')),
      dated(3, titled('completed', 'Good programs')),
    ]);
    expect(await idsFor(index, 'go')).toEqual(['whole', 'word', 'completed']);
  });

  test('a letter counts as a word only where a title begins with it', async () => {
    const index = await indexOf([
      dated(1, titled('language', 'R for beginners')),
      dated(2, titled('inside', 'Programs in R')),
      dated(3, titled('completed', 'Robots')),
    ]);
    expect(await idsFor(index, 'r')).toEqual(['language', 'completed', 'inside']);
    expect((await idsFor(index, 'r ')).toSorted()).toEqual(['inside', 'language']);
  });

  test('a single Chinese character shows titles newest first, then summaries', async () => {
    const index = await indexOf([
      dated(1, { ...titled('summary', '别的'), bodies: ['关于源码。'] }),
      dated(2, titled('short', '源码')),
      dated(3, titled('long', '为什么这个软件的源代码不能公开')),
    ]);
    expect(await idsFor(index, '源')).toEqual(['long', 'short', 'summary']);
  });

  test('three letters are vague only where they are no word and many words begin with them', () => {
    const dictionary = dictionaryOf([
      'gan',
      ...Array.from({ length: 30 }, (_, i) => `con${String.fromCharCode(97 + (i % 26))}${i}`),
      'dog',
    ]);
    expect(beginningOf(dictionary, 'con', false, true)).toEqual({ vague: true, plenty: true });
    expect(beginningOf(dictionary, 'con', true, true).vague).toBe(false);
    expect(beginningOf(dictionary, 'con', false, false).vague).toBe(false);
    expect(beginningOf(dictionary, 'do', false, true)).toEqual({ vague: true, plenty: false });
    expect(beginningOf(dictionary, 'gan', true, true)).toEqual({ vague: false, plenty: false });
  });

  test('completions of a lone word come from the few shards that have the most frequent ones', () => {
    const logFrequencies = new Uint8Array(100).fill(2);
    logFrequencies[41] = logFrequencies[72] = 9;
    const shardOf = (ordinal: number) => Math.floor(ordinal / 10);
    const all = [expanded(5, 'exact'), ...Array.from({ length: 90 }, (_, i) => expanded(i + 6, 'prefix'))];
    const shards = (kept: readonly WordExpansion[]) => [...new Set(kept.map(({ ordinal }) => shardOf(ordinal)))];
    expect(shards(limitShardFetches('c', true, all, logFrequencies, shardOf))).toEqual([0, 4, 7]);
    expect(shards(limitShardFetches('co', true, all, logFrequencies, shardOf))).toHaveLength(4);
    expect(limitShardFetches('co', false, all, logFrequencies, shardOf)).toEqual(all);
  });

  test('typos are looked for everywhere where nothing begins with the word, else in a few shards', () => {
    const logFrequencies = new Uint8Array(100);
    const near = Array.from({ length: 20 }, (_, i) => expanded(i, 'near'));
    expect(limitShardFetches('wrod', false, near, logFrequencies, (ordinal) => ordinal)).toEqual(near);
    expect(limitShardFetches('wrod', false, [...near, expanded(50, 'prefix')], logFrequencies, (ordinal) => ordinal)).toHaveLength(6);
  });

  test('the first letter fetches a few shards of postings and the texts of the first page', async () => {
    const { index, fetched } = await counted(sampleDocuments(900), { ...CUT_SMALL, documentsPerShard: 16 });
    const before = fetched.length;
    const { hits, found } = await index.search('s', { limit: 10 });
    expect(hits.length).toBeGreaterThan(100);
    expect(found).toHaveLength(10);
    expect(fetched.length - before).toBeLessThanOrEqual(10);
  });
});

describe('the texts of an index', () => {
  test('share a file with fewer others the longer they are', async () => {
    const texts = async (length: number) => {
      const documents = Array.from({ length: 64 }, (_, i) => titled(`d${i}`, `${i} ${'x'.repeat(length)}`));
      const { index, fetched } = await counted(documents, { inlineBytes: 0 });
      await index.search('', { limit: 64 });
      return fetched.length - 1;
    };
    expect(await texts(10)).toBe(1);
    expect(await texts(500)).toBe(4);
    expect(await texts(5000)).toBe(8);
  });

  test('are kept while they are wanted again and again', async () => {
    const documents = Array.from({ length: 450 }, (_, i) => titled(`d${i}`, `Title ${i}`));
    const { index, fetched } = await counted(documents, { inlineBytes: 0, documentsPerShard: 1 });
    const answer = await index.search('', { limit: 0 });
    const before = fetched.length;
    for (const doc of documents.keys()) {
      await index.found(answer, [doc]);
      await index.found(answer, [0]);
    }
    expect(fetched.length - before).toBe(450);
  });
});
