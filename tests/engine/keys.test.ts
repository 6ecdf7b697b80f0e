import { describe, expect, test } from 'vitest';
import { buildIndex, type IndexOptions } from '../../src/engine/build/index-builder.ts';
import type { SearchDocument } from '../../src/engine/document.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import type { KeySets, Query } from '../../src/engine/query/query.ts';
import { CUT_SMALL, fileOf, sampleDocuments, titled } from './sample-archive.ts';

const keyed = (id: string, keys: string[], title = `About ${id}`): SearchDocument => ({ ...titled(id, title), keys });
const DOCUMENTS = [
  ...sampleDocuments(40),
  keyed('upper', ['id:AbC', 'part:x'], 'A word beside the upper one'),
  keyed('lower', ['id:abc']),
  keyed('twice', ['id:two', 'part:x'], 'An old word'),
  keyed('again', ['part:id:AbC', 'id:two']),
  { ...keyed('said', []), bodies: ['It says that no:key is there.'] },
];

/** Ids that an index gives for a query of one term, and the key by which it found them. */
async function find(term: Query['clauses'][number]['options'][number], before = '', options?: IndexOptions) {
  const built = await buildIndex(DOCUMENTS, options);
  const index = await openIndex((name) => Promise.resolve(fileOf(built, name)), built.rootName, {});
  const words = before.split(' ').filter(Boolean);
  const clauses = [...words.map((text) => ({ kind: 'word' as const, text })), term].map((option) => ({ not: false, options: [option] }));
  const answer = await index.search({ clauses, filters: [], notes: [], unfinished: true });
  return { ids: (await index.found(answer, answer.hits)).map(({ id }) => id), exact: answer.exact, nearest: answer.nearest };
}
const exact = (...keys: KeySets) => ({ kind: 'exact' as const, text: 'no:key', keys });

describe.each([
  ['in one file', undefined],
  ['in many shards', CUT_SMALL],
])('an exact term, with the index %s', (_, options) => {
  test('finds the documents that have its key to the letter, else but for letter case', async () => {
    expect((await find(exact(['id:abc']), '', options)).ids).toEqual(['lower']);
    expect((await find(exact(['id:AbC']), '', options)).ids).toEqual(['upper']);
    expect((await find(exact(['ID:TWO']), '', options)).ids.sort()).toEqual(['again', 'twice']);
  });

  test('finds those first that have an earlier key of the first set that any has', async () => {
    expect((await find(exact(['id:none'], ['id:AbC', 'part:id:AbC'], ['id:two']), '', options)).ids).toEqual(['upper', 'again']);
  });

  test('says by which key, or that no document has any', async () => {
    expect((await find(exact(['a'], ['b', 'id:two']), '', options)).exact).toEqual([{ text: 'no:key', key: 'id:two' }]);
    const { exact: said, ids } = await find({ ...exact(['a'], ['zzz']), text: 'unheard:of' }, '', options);
    expect(said).toEqual([{ text: 'unheard:of', key: undefined }]);
    expect(ids).toEqual([]);
  });

  test('finds the text itself where no document has a key', async () => {
    expect((await find(exact(['a']), '', options)).ids).toEqual(['said']);
  });

  test('is not left out for words beside it, which order what it finds', async () => {
    expect((await find(exact(['part:x']), 'nothing at all like old', options)).ids).toEqual(['twice', 'upper']);
    expect((await find(exact(['part:x']), 'upper', options)).ids).toEqual(['upper', 'twice']);
  });
});

test('a word that is a key asks for that alone, and for the word where no document has it', async () => {
  expect((await find({ kind: 'word', text: 'unheard', keys: [['id:two']] })).ids.sort()).toEqual(['again', 'twice']);
  expect((await find({ kind: 'word', text: 'upper', keys: [['id:none']] })).ids).toEqual(['upper']);
  // Words of the dictionary are what they are.
  expect((await find({ kind: 'word', text: 'word', keys: [['id:abc']] })).ids.sort()).toEqual(['twice', 'upper']);
});

test('a phrase that is a key is that first', async () => {
  expect((await find({ kind: 'phrase', text: 'old word', keys: [['id:abc']] })).ids).toEqual(['lower']);
  expect((await find({ kind: 'phrase', text: 'old word', keys: [['id:none']] })).ids).toEqual(['twice']);
});
