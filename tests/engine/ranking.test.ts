import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseText } from '../../src/engine/text/analysis.ts';
import { type TextIndex, idsFor, indexOf, sampleDocuments, titled } from './sample-archive.ts';

/** Two titles with the same form are equal as far as search can tell. */
function formOf(title: string): string {
  const terms: string[] = [];
  const add = (term: string) => terms.push(term);
  analyseText(title, add, add);
  return terms.join(' ');
}

const documents = sampleDocuments(200);

describe('ranking', () => {
  let index: TextIndex;
  beforeAll(async () => {
    index = await indexOf(documents);
  });

  test('every document is found first by its own title, or is among its equals', async () => {
    for (const { titles } of documents) {
      const [first] = (await index.search(titles[0]!, { limit: 1 })).found;
      expect(formOf(first?.titles[0]?.text ?? '')).toBe(formOf(titles[0]!));
    }
  });

  test('any Unicode title finds its document first', async () => {
    const title = fc
      .oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }), fc.lorem({ maxCount: 6 }))
      .filter((text) => formOf(text).trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(title, { minLength: 1, maxLength: 12, selector: formOf }), async (titles) => {
        const small = await indexOf(titles.map((text, i) => titled(String(i), text)));
        for (const [i, text] of titles.entries())
          expect([text, (await idsFor(small, text, { literal: true }))[0]]).toEqual([text, String(i)]);
      }),
      { numRuns: 150 },
    );
  });

  test('one error in a word of six letters or more never loses a document from the first ten', async () => {
    const distinct = await indexOf(
      ['Robust translation of zebrafish', 'Hierarchical penguins', 'Contrastive umbrella synthesis', 'Sparse harpsichord networks']
        .map((text, i) => titled(String(i), text))
        .concat(documents),
    );
    const words = [
      ['zebrafish', '0'],
      ['hierarchical penguins', '1'],
      ['umbrella', '2'],
      ['harpsichord', '3'],
      ['penguins', '1'],
    ] as const;
    const edit = fc.record({
      kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
      at: fc.nat(),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), edit, async ([query, id], { kind, at: place, letter }) => {
        const last = query.lastIndexOf(' ') + 1;
        const word = query.slice(last);
        const at = place % word.length;
        const edited =
          kind === 'insert'
            ? word.slice(0, at) + letter + word.slice(at)
            : kind === 'delete'
              ? word.slice(0, at) + word.slice(at + 1)
              : kind === 'replace'
                ? word.slice(0, at) + letter + word.slice(at + 1)
                : word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2);
        expect((await idsFor(distinct, query.slice(0, last) + edited)).slice(0, 10)).toContain(id);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of plain words changes nothing in what is found', async () => {
    const words = ['robust', 'transformer', 'detection', 'styelgan', '图像生成', 'few'];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(words, { minLength: 2, maxLength: 4 }), async (chosen) => {
        // A space behind: no word is taken for unfinished.
        const one = await idsFor(index, `${chosen.join(' ')} `);
        const other = await idsFor(index, `${chosen.toReversed().join(' ')} `);
        expect(one.toSorted()).toEqual(other.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['style gan 2', 'StyleGAN2'],
    ['stylegan', 'StyleGAN2'],
    ['gpt3', 'GPT-3'],
    ['gpt 3', 'GPT-3'],
    ['beta-vae', 'β-VAE'],
    ['BETA VAE', 'β-VAE'],
    ['fewshot', 'few-shot'],
    ['few shot', 'few-shot'],
    ['lora', 'LoRA'],
    ['ｓｐａｒｓｅ', 'sparse'],
    ['圖像生成', '图像生成'],
    ['機器翻譯', '机器翻译'],
    ['机翻器译', '机器翻译'],
    ['知识馏蒸', '知识蒸馏'],
  ])('%s finds %s', async (query, wanted) => {
    const { found } = await index.search(query);
    expect(found.length).toBeGreaterThan(0);
    for (const { titles } of found.slice(0, 5)) expect(titles.map(({ text }) => text).join(' ')).toContain(wanted);
  });

  test('what a word was taken for is told, and can be switched off', async () => {
    const answer = await index.search('trnasformer ');
    expect(answer.corrections).toEqual([{ word: 'trnasformer', meant: ['transformer'] }]);
    const exact = await index.search('trnasformer ', { exact: true });
    expect(exact.hits).toHaveLength(0);
    expect(exact.unknown).toEqual(['trnasformer']);
    expect(exact.nearest?.words).toEqual([{ word: 'trnasformer', meant: ['transformer'] }]);
    expect((await index.search('transformer ')).corrections).toEqual([]);
  });

  test('anything at all can be searched for without an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('"', '-', ':', '|', ' ', 'a', 'O', 'R', '学', '!', '=', "'", '^', '$') }),
        ),
        async (query) => {
          const answer = await index.search(query, { facets: true });
          expect(answer.found.length).toBe(Math.min(10, answer.hits.length));
          expect(new Set(answer.hits).size).toBe(answer.hits.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('further documents of an answer come with highlights as well', async () => {
    const answer = await index.search('transformer', { limit: 1 });
    const more = await index.found(answer, answer.hits.subarray(1, 3));
    expect(more).toHaveLength(2);
    expect(more.every(({ titles, snippets }) => titles[0]!.highlights.length + snippets[0]!.highlights.length > 0)).toBe(true);
  });

  test('an empty archive answers', async () => {
    const empty = await indexOf([]);
    expect((await empty.search('transformer 学习 "a b"', { facets: true })).hits).toHaveLength(0);
  });
});
