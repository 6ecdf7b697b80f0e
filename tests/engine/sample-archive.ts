import { buildIndex, type IndexOptions } from '../../src/engine/build/index-builder.ts';
import type { BuiltIndex } from '../../src/engine/build/index-files.ts';
import type { SearchDocument } from '../../src/engine/document.ts';
import type { FoundDocument } from '../../src/engine/highlight/found-document.ts';
import type { IndexAnswer, IndexSearchOptions } from '../../src/engine/index-answer.ts';
import { openIndex, type SearchIndex } from '../../src/engine/index-reader.ts';
import { parseQuery } from '../../src/engine/query/parse-query.ts';
import type { Query } from '../../src/engine/query/query.ts';
import type { ReadShard } from '../../src/engine/store/shard-store.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { SEARCH_FIELDS } from '../../src/search/search-fields.ts';
import { readExact } from '../../src/search/search-keys.ts';

const THINGS = [
  'transformer',
  'diffusion',
  'segmentation',
  'reinforcement',
  'contrastive',
  'retrieval',
  'distillation',
  'robotics',
  'tokenizer',
  'alignment',
  'quantization',
  'protein',
];
const MANNERS = [
  'sparse',
  'few-shot',
  'self-supervised',
  'efficient',
  'scalable',
  'robust',
  'hierarchical',
  'multimodal',
  'StyleGAN2',
  'β-VAE',
  'GPT-3',
  'LoRA',
];
const TASKS = ['translation', 'synthesis', 'forecasting', 'classification', 'navigation', 'summarization', 'detection', 'compression'];
const CHINESE = ['注意力机制', '图像生成', '机器翻译', '蛋白质结构', '强化学习', '语音识别', '知识蒸馏', '目标检测'];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many documents in two languages, with facets of every kind. */
export function sampleDocuments(count: number, seed = 1): SearchDocument[] {
  const random = randomFrom(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const week = 1 + Math.floor(random() * 52);
    const year = 2019 + Math.floor(random() * 3);
    const date = new Date(Date.UTC(year, 0, 1 + (week - 1) * 7)).toISOString().slice(0, 10);
    const both = random() < 0.5;
    return {
      id: `item-${i}`,
      titles: [`${pick(MANNERS)} ${pick(THINGS)} for ${pick(TASKS)}`, ...(both ? [`${pick(CHINESE)}与${pick(CHINESE)}`] : [])],
      bodies: [
        `We study ${pick(THINGS)} and ${pick(TASKS)}. It is ${pick(MANNERS)}, and better than ${pick(THINGS)} by ${Math.floor(random() * 40)}.${i} points.`,
        ...(both ? [`本文研究${pick(CHINESE)}。它比${pick(CHINESE)}更好，用于${pick(CHINESE)}。`] : []),
      ],
      facets: {
        section: pick(['papers', 'articles', 'use-cases']),
        topics: random() < 0.3 ? [] : [...new Set([pick(['gan', 'nlp', 'vision']), pick(['rl', 'nlp'])])],
        week: `${year}-w${String(week).padStart(2, '0')}`,
        date,
        site: pick(['arxiv.org', 'export.arxiv.org', 'github.com', '']),
        pick: random() < 0.2,
        figure: random() < 0.4,
        langs: both ? ['en', 'zh-Hans'] : ['en'],
      },
      payload: { number: i },
    };
  });
}

/** The document of a title, with nothing else to find it by. */
export function titled(id: string, ...titles: string[]): SearchDocument {
  const facets = {
    section: 'papers',
    topics: [],
    week: '2020-w48',
    date: '2020-11-22',
    site: '',
    pick: false,
    figure: false,
    langs: ['en'],
  };
  return { id, titles, bodies: [], facets, payload: null };
}

/** Options that cut even a small index into many shards. */
export const CUT_SMALL: IndexOptions = { inlineBytes: 0, shardBytes: 200, documentsPerShard: 4 };

/** The file of a built index with this name. */
export function fileOf(built: BuiltIndex, name: string): Uint8Array {
  const file = name === built.rootName ? built.root : built.shards.get(name);
  if (file === undefined) throw new Error(`There is no file ${name} in the index`);
  return file;
}

/** How a text is searched: `literal` takes operators for words, `limit` is how many documents the answer brings. */
export interface TextSearchOptions extends IndexSearchOptions {
  literal?: boolean;
  limit?: number;
}

/** An index that is asked in text, and whose answers bring their first documents. */
export interface TextIndex extends Omit<SearchIndex, 'search'> {
  search: (text: string, options?: TextSearchOptions) => Promise<IndexAnswer & { found: FoundDocument[] }>;
}

/** The query of words and nothing else, whatever they look like. */
function wordsQuery(text: string): Query {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const clauses = words.map((word): Query['clauses'][number] => ({ not: false, options: [{ kind: 'word', text: word }] }));
  return { clauses, filters: [], notes: [], unfinished: !/\s$/.test(text) };
}

/** Asks an index in text. */
function inText(index: SearchIndex): TextIndex {
  return {
    ...index,
    async search(text, { literal = false, limit = 10, ...options } = {}) {
      const query = literal ? wordsQuery(text) : parseQuery(text, SEARCH_FIELDS, readExact);
      const answer = await index.search(query, { ...options, readAhead: limit });
      return Object.assign(answer, { found: await index.found(answer, answer.hits.subarray(0, limit), options.signal) });
    },
  };
}

/** Opens an index to be asked in text. */
export async function openInText(read: ReadShard, rootName: string): Promise<TextIndex> {
  return inText(await openIndex(read, rootName, FACET_FIELDS));
}

/** Builds and opens an index in memory. */
export async function indexOf(documents: readonly SearchDocument[], options?: IndexOptions): Promise<TextIndex> {
  const built = await buildIndex(documents, options);
  return openInText((name) => Promise.resolve(fileOf(built, name)), built.rootName);
}

/** Ids of all hits of a search, in order. */
export async function idsFor(index: TextIndex, query: string, options: TextSearchOptions = {}): Promise<string[]> {
  const answer = await index.search(query, { ...options, limit: index.documents });
  return answer.found.map(({ id }) => id);
}
