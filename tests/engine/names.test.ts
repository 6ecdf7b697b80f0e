import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameMatcher } from '../../src/engine/filter/name-match.ts';
import { CUT_SMALL, idsFor, indexOf, sampleDocuments, titled, type TextIndex } from './sample-archive.ts';

const by = (id: string, names: string[], title = `Something of ${id}`, body = '') => ({
  ...titled(id, title),
  names,
  bodies: body ? [body] : [],
});
const DOCUMENTS = [
  ...sampleDocuments(60),
  by('layers', ['Justin N. M. Pinkney', 'Doron Adler']),
  by('kernels', ['Bernhard Schölkopf', 'Yann LeCun']),
  by('german', ['B. Schoelkopf', 'Jörg Müller']),
  by('pix', ['Jun-Yan Zhu', 'Taesung Park']),
  by('junyan', ['Junyan Zhu']),
  by('chinese', ['朱俊彦', '张三']),
  by('mixed', ['Doron Pinkney', 'Justin Adler']),
  by('irish', ['Conor O’Brien', 'Alexander D’Amour']),
  by('title', ['Nobody Else'], 'Adler and other eagles'),
  by('summary', ['Nobody Else'], 'A bird', 'As Pinkney has said.'),
  by('alder', ['Nobody Else'], 'Alder trees near adders'),
];

describe.each([
  ['in one file', undefined],
  ['in many shards', CUT_SMALL],
])('names, with the index %s', (_, options) => {
  let index: TextIndex;
  let withWord: TextIndex;
  beforeAll(async () => {
    index = await indexOf(DOCUMENTS, options);
    withWord = await indexOf([...DOCUMENTS, by('name', ['Ann Change'], 'A bird'), by('word', [], 'Change of words')], options);
  });

  test.each([
    ['author:pinkney', ['layers', 'mixed']],
    ['author:PINKNEY', ['layers', 'mixed']],
    ['author:"justin pinkney"', ['layers']],
    ['author:"Pinkney, Justin"', ['layers']],
    ['author:"Pinkney Justin N. M."', ['layers']],
    ['author:"J. Pinkney"', ['layers']],
    ['author:"pinkney j"', ['layers']],
    ['author:"JN Pinkney"', ['layers']],
    ['author:J.Pinkney', ['layers']],
    ['author:Schölkopf', ['kernels', 'german']],
    ['author:schoelkopf', ['kernels', 'german']],
    ['author:scholkopf', ['kernels', 'german']],
    ['author:"bernhard scholkopf"', ['kernels', 'german']],
    ['author:mueller', ['german']],
    ['author:muller', ['german']],
    ['author:"Le Cun"', ['kernels']],
    ['author:"zhu jun-yan"', ['junyan', 'pix']],
    ['author:"zhu junyan"', ['junyan', 'pix']],
    ['author:"jun yan zhu"', ['junyan', 'pix']],
    ['author:"J.-Y. Zhu"', ['pix']],
    ['author:朱俊彦', ['chinese']],
    ['author:朱', ['chinese']],
    ['author:俊三', []],
    ["author:o'brien", ['irish']],
    ['author:obrien', ['irish']],
    ["author:d'amour", ['irish']],
    ['author:nobody author:else -author:adler', ['alder', 'summary', 'title']],
    ['author:pinkney -author:doron', []],
    ['author:zhu OR author:lecun', ['junyan', 'kernels', 'pix']],
  ])('%s finds %s', async (query, ids) => {
    expect((await idsFor(index, query)).sort()).toEqual(ids.toSorted());
  });

  test.each([
    ['Pinkney', 'mixed'],
    ['justin pinkney', 'layers'],
    ['Pinkney Justin', 'layers'],
    ['J. Pinkney', 'layers'],
    ['pinkney j', 'layers'],
    ['Justin Adler', 'mixed'],
    ['Schoelkopf', 'german'],
    ['bernhard scholkopf', 'kernels'],
    ['Zhu Jun-Yan', 'pix'],
    ['俊彦', 'chinese'],
  ])('%s is found as words, %s first', async (query, first) => {
    const ids = await idsFor(index, query);
    expect(query === 'Schoelkopf' ? ids.slice(0, 2) : ids.slice(0, 1)).toContain(first);
  });

  test('count less than titles, and more than words that are like them', async () => {
    const [first, ...others] = await idsFor(index, 'adler');
    expect(first).toBe('title');
    expect(others.toSorted()).toEqual(['layers', 'mixed']);
    expect((await idsFor(index, 'pinkney')).at(-1)).toBe('summary');
  });

  test.each([
    ['by Pinkney', ['layers', 'mixed']],
    ['papers by Pinkney', ['layers', 'mixed']],
    ['Pinkney et al.', ['layers', 'mixed']],
    ['(Pinkney et al., 2020)', ['layers', 'mixed']],
    ['Pinkney (2020)', ['layers', 'mixed']],
    ['Pinkney 等人的论文', ['layers', 'mixed']],
    ['by Justin Pinkney', ['layers']],
    ['J. Pinkney et al. 2020', ['layers']],
    ['Justin Pinkney 的论文', ['layers']],
    ['Change 2020', ['name', 'word']],
    ['by Change', ['name', 'word']],
  ])('%s is found as the name that it says, %s first', async (query, first) => {
    expect((await idsFor(withWord, query)).slice(0, first.length).sort()).toEqual(first.toSorted());
    if (query.includes('Change')) expect((await idsFor(withWord, query))[0]).toBe('name');
  });

  test('a year behind a name puts that year first, and what is framed and nobody is called stays words', async () => {
    const years = await indexOf(
      [
        by('early', ['Anna Pinkney'], 'One thing', '2020'),
        by('late', ['Anna Pinkney'], 'Another thing', '2021'),
        by('side', [], 'Learning by doing', '2021'),
      ],
      options,
    );
    expect((await idsFor(years, 'Pinkney 2020 '))[0]).toBe('early');
    expect((await idsFor(years, 'Pinkney 2021 '))[0]).toBe('late');
    expect((await idsFor(years, 'learning by doing'))[0]).toBe('side');
  });

  test('are highlighted: the words that were looked for, or the whole name that was asked for', async () => {
    const marked = async (query: string) => {
      const { found } = await index.search(query);
      return found[0]!.names.flatMap(({ text, highlights }) => highlights.map(([start, end]) => text.slice(start, end)));
    };
    expect(await marked('pinkney layers')).toEqual(['Pinkney']);
    expect(await marked('author:"j pinkney"')).toEqual(['Justin N. M. Pinkney']);
    expect(await marked('schoelkopf kernels')).toEqual(['Schölkopf']);
    expect(await marked('scholkopf german')).toEqual(['Schoelkopf']);
    expect(await marked('朱俊')).toEqual(['朱俊']);
  });
});

describe('a name', () => {
  const word = fc.constantFrom('anna', 'berta', 'chen', 'dong', 'emil', 'fritz');

  test('is itself in any order, with initials for all but one of its words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 4 }), fc.infiniteStream(fc.boolean()), fc.nat(), (words, short, turn) => {
        const written = words.map((each, i) => (i > 0 && short.next().value ? `${each[0]}.` : each));
        const turned = [...written.slice(turn % written.length), ...written.slice(0, turn % written.length)];
        expect(nameMatcher(turned.join(' '))(words.join(' '))).toBe(true);
        expect(nameMatcher(words.join(' '))(turned.join(' '))).toBe(true);
      }),
    );
  });

  test.each([
    ['anna chen', 'anna dong'],
    ['anna chen', 'chen'],
    ['a. c.', 'anna chen'],
    ['b. chen', 'anna chen'],
    ['anna anna', 'anna chen'],
    ['朱彦', '朱俊彦'],
    ['', 'anna'],
  ])('%s is not %s', (wanted, name) => {
    expect(nameMatcher(wanted)(name)).toBe(false);
  });
});
