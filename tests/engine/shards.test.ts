import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/engine/build/index-builder.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { type FetchProblem, ShardError } from '../../src/engine/store/shard-store.ts';
import { CUT_SMALL, fileOf, idsFor, indexOf, openInText, sampleDocuments } from './sample-archive.ts';

const documents = sampleDocuments(80);
const QUERIES = ['transformer', 'trnasformer detection', 'few shot', '图像生成', 'style gan', 'section:papers "for detection"', 'stu'];

describe('the index as files', () => {
  test('is the same for the same documents', async () => {
    for (const options of [{}, CUT_SMALL]) {
      const first = await buildIndex(sampleDocuments(80), options);
      const second = await buildIndex(sampleDocuments(80), options);
      expect(second.rootName).toBe(first.rootName);
      expect(second.root).toEqual(first.root);
      expect([...second.shards]).toEqual([...first.shards]);
    }
  });

  test('is one file for a small archive, and answers alike in many', async () => {
    expect((await buildIndex(documents)).shards.size).toBe(0);
    expect((await buildIndex(documents, CUT_SMALL)).shards.size).toBeGreaterThan(20);
    const [one, many] = [await indexOf(documents), await indexOf(documents, CUT_SMALL)];
    for (const query of QUERIES) expect(await idsFor(many, query)).toEqual(await idsFor(one, query));
  });

  test('gives back every document as it was', async () => {
    const index = await indexOf(documents, CUT_SMALL);
    const answer = await index.search('', { limit: 80 });
    expect(answer.hits).toHaveLength(80);
    for (const { id, payload, titles } of answer.found) {
      const document = documents.find((one) => one.id === id)!;
      expect(titles.map(({ text }) => text)).toEqual(document.titles);
      expect(payload).toEqual(document.payload);
    }
  });

  test('an issue more leaves the texts of the older ones in their files', async () => {
    const older = sampleDocuments(40);
    const [before, after] = [
      await buildIndex(older, CUT_SMALL),
      await buildIndex([...older, { ...older[0]!, id: 'new', facets: { ...older[0]!.facets, date: '2030-01-01' } }], CUT_SMALL),
    ];
    const texts = [...before.shards.keys()].slice(-10);
    expect(texts.every((name) => after.shards.has(name))).toBe(true);
  });

  test('a flipped bit in any file is noticed, and the file named', async () => {
    const few = documents.slice(0, 24);
    const built = await buildIndex(few, CUT_SMALL);
    const flipped = (file: Uint8Array, at: number) => file.map((byte, i) => (i === at ? byte ^ 4 : byte));
    await expect(openIndex(() => Promise.resolve(flipped(built.root, 40)), built.rootName, {})).rejects.toThrow(built.rootName);
    for (const [name, file] of built.shards) {
      const index = await openInText(
        (wanted) => Promise.resolve(wanted === name ? flipped(file, file.length >> 1) : fileOf(built, wanted)),
        built.rootName,
      );
      const incomplete = new Set<string>();
      const words = few.flatMap(({ titles, bodies }) => [...titles, ...bodies].flatMap((text) => text.split(/[\s。，.]+/)));
      for (const word of new Set(words))
        for (const missing of (await index.search(word, { limit: 80, facets: true })).incomplete) incomplete.add(missing);
      expect([...incomplete]).toEqual([name]);
    }
  }, 30_000);

  test('a file that comes damaged once is fetched once more, and nothing is missing', async () => {
    const built = await buildIndex(documents, CUT_SMALL);
    const asked: [name: string, after: FetchProblem | undefined][] = [];
    const index = await openInText((name, _, after) => {
      asked.push([name, after]);
      const file = fileOf(built, name);
      return Promise.resolve(after ? file : file.map((byte, i) => (i === file.length - 1 ? byte ^ 1 : byte)));
    }, built.rootName);
    const answer = await index.search('transformer detection');
    expect(answer.incomplete).toEqual([]);
    expect(answer.found.length).toBeGreaterThan(0);
    for (const [name] of asked) expect(asked.filter(([each]) => each === name).map(([, after]) => after)).toEqual([undefined, 'damaged']);
  });

  test('a lost shard is named, the rest answers, and the next search asks again', async () => {
    const built = await buildIndex(documents, CUT_SMALL);
    let lost = true;
    const index = await openInText((name) => {
      if (lost && name !== built.rootName) return Promise.reject(new Error('offline'));
      return Promise.resolve(fileOf(built, name));
    }, built.rootName);
    const answer = await index.search('transformer detection');
    expect(answer.incomplete.length).toBeGreaterThan(0);
    expect(answer.found).toEqual([]);
    lost = false;
    expect((await index.search('transformer detection')).incomplete).toEqual([]);
  });

  test('a root that cannot be fetched is an error that says which', async () => {
    const failing = openIndex(() => Promise.reject(new Error('offline')), 'abc', {});
    await expect(failing).rejects.toBeInstanceOf(ShardError);
    await expect(failing).rejects.toThrow('root shard abc');
  });

  test('a search given up rejects, and one that waits for the same shard does not', async () => {
    const built = await buildIndex(documents, CUT_SMALL);
    const index = await openInText(
      (name, signal) =>
        new Promise((resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
          setTimeout(() => resolve(fileOf(built, name)), 5);
        }),
      built.rootName,
    );
    const giving = new AbortController();
    const first = index.search('transformer', { signal: giving.signal });
    const second = index.search('transformer');
    giving.abort();
    await expect(first).rejects.toThrow('aborted');
    expect((await second).found.length).toBeGreaterThan(0);
  });

  test('a query fetches its files in two rounds', async () => {
    const built = await buildIndex(documents, CUT_SMALL);
    let rounds = 0;
    let waiting: (() => void)[] = [];
    const index = await openInText(
      (name) =>
        new Promise((resolve) => {
          if (waiting.length === 0)
            setTimeout(() => {
              rounds++;
              const ready = waiting;
              waiting = [];
              for (const answer of ready) answer();
            }, 20);
          waiting.push(() => resolve(fileOf(built, name)));
        }),
      built.rootName,
    );
    for (const query of ['trnasformer for detection', '图像生成 gan', 'section:papers sparse']) {
      rounds = 0;
      await index.search(query, { facets: true });
      expect(rounds).toBeLessThanOrEqual(2);
    }
  });
});
