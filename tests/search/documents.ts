import { buildIndex, type IndexOptions } from '../../src/engine/build/index-builder.ts';
import { openIndex, type SearchIndex } from '../../src/engine/index-reader.ts';
import { printQuery } from '../../src/engine/query/print-query.ts';
import { allClauses, type Query } from '../../src/engine/query/query.ts';
import { FACET_FIELDS } from '../../src/search/facet-fields.ts';
import { searchDocumentOf, type SearchableItem } from '../../src/search/search-document.ts';
import type { ListChoice, SearchAnswer, SearchHit, SearchRequest } from '../../src/search/search-engine.ts';
import { requestOf } from '../../src/search/state/query-controls.ts';
import { readSearchState, type SearchState } from '../../src/search/state/search-state.ts';
import { startAnswer } from '../../src/search/state/start-answer.ts';
import { SECTIONS } from '../source/sections.ts';

/** An item of a week of 2020, as a build puts it into the index; `more` adds to it or takes its place. */
export function searchable(number: number, item: string, headline: string, more: Partial<SearchableItem> = {}): SearchableItem {
  const startsOn = new Date(Date.UTC(2020, 9, 4 + 7 * (number - 41))).toISOString().slice(0, 10);
  return {
    ref: { edition: `2020-w${number}`, item },
    date: startsOn,
    section: 'papers',
    topics: [],
    topicNames: [],
    pick: false,
    figure: false,
    headline: { en: headline },
    summary: { en: `${headline}, and nothing else.` },
    ...more,
  };
}

const DEEP = 'A long account of earlier work that goes on for many sentences. '.repeat(20);
const GAN = { topics: ['gan'], topicNames: ['GANs', '生成对抗网络', 'StyleGAN', 'adversarial'] };
const NLP = { topics: ['nlp'], topicNames: ['Language', 'BERT'] };

/** Eight items over five weeks (4 October to 22 November 2020). */
export const ITEMS: readonly SearchableItem[] = [
  searchable(41, 'swap', 'Swap the layers of two generators', {
    ...GAN,
    pick: true,
    title: 'Resolution Dependent GAN Interpolation for Controllable Image Synthesis',
    summary: {
      en: 'Layers of a fine-tuned StyleGAN are swapped with those of the original.',
      'zh-Hans': '把微调后的模型与原模型的层互换。',
    },
  }),
  searchable(41, 'ocean', 'Whales heard from a buoy', { section: 'use-cases', topics: ['audio'], topicNames: ['Audio'], figure: true }),
  searchable(44, 'deep', 'A survey of old ideas', { summary: { en: `${DEEP}Only here is the word chlorophyll. ${DEEP}` } }),
  searchable(44, 'sharp', 'Sharpness as a target', {
    title: 'Sharpness-Aware Minimization',
    headline: { en: 'Sharpness as a target', 'zh-Hans': '让损失面更平坦的优化方法' },
  }),
  searchable(46, 'small', 'Few examples suffice', {
    topics: ['gan', 'few-shot'],
    topicNames: [...GAN.topicNames, 'Few-shot learning'],
    headline: { en: 'Few examples suffice', 'zh-Hans': '小样本生成对抗网络' },
  }),
  searchable(46, 'card', 'An essay on scale', {
    ...NLP,
    section: 'articles',
    card: { en: 'The unreasonable effectiveness of parameters' },
  }),
  searchable(48, 'desert', 'Maps of the Ténéré', { ...NLP, section: 'other' }),
  searchable(48, 'layers', 'Layers again', { section: 'articles' }),
];

/** Thirty items over six weeks: every section, the word in all, in the titles of some. */
export const MANY = Array.from({ length: 30 }, (_, i) =>
  searchable(41 + (i % 6), `item-${i}`, i % 4 === 0 ? `Robots number ${i}` : `Number ${i}`, {
    section: SECTIONS[(i * 7) % 5] ?? 'papers',
    summary: { en: `Here are robots, and the word w${i}.` },
  }),
);
/** Options that cut even a small index into shards of their own. */
export const CUT_SMALL: IndexOptions = { inlineBytes: 0, shardBytes: 200, documentsPerShard: 2 };

/** Builds the index of some items and opens it. A name in `lost` cannot be fetched as long as it is there. */
export async function indexOf(
  items: readonly SearchableItem[],
  options: IndexOptions = {},
  lost = new Set<string>(),
): Promise<{ index: SearchIndex; names: string[] }> {
  const built = await buildIndex(items.map(searchDocumentOf), options);
  const files = new Map([...built.shards, [built.rootName, built.root]]);
  const read = async (name: string) => {
    const file = lost.has(name) ? undefined : files.get(name);
    if (!file) throw new Error(`no ${name}`);
    return file;
  };
  return { index: await openIndex(read, built.rootName, FACET_FIELDS), names: [...built.shards.keys()] };
}

/** What a search may ask for beside its text. */
export interface Asked extends Partial<ListChoice> {
  sections?: readonly string[];
  topics?: readonly string[];
  from?: string;
  to?: string;
}

/** The search of an address with a text, and no filters unless `asked` has some. */
export function stateOf(text: string, asked: Asked = {}): SearchState {
  const { sections = [], topics = [], from, to, sort = 'best', group = 'none', exact = false, everyMention = false } = asked;
  const params = new URLSearchParams({ q: text, sort, group, exact: exact ? '1' : '0' });
  if (everyMention) params.set('mentions', 'all');
  for (const section of sections) params.append('section', section);
  for (const topic of topics) params.append('topic', topic);
  if (from !== undefined) params.set('from', from);
  if (to !== undefined) params.set('to', to);
  return readSearchState(params, SECTIONS);
}

/** All that a query asks for, as it would be typed. */
export function written(query: Query): string {
  return printQuery({ clauses: allClauses(query), unfinished: query.unfinished });
}

/** What the engine is asked for such a search. */
export function request(text: string, asked: Asked = {}): SearchRequest {
  return requestOf(stateOf(text, asked));
}

/** An answer told apart from others by its total; its first page has no hits unless it is given some. */
export function answer(total: number, first: readonly SearchHit[] = []): SearchAnswer {
  return { ...startAnswer({ works: total, sections: {}, topics: [] }), first, inAllSections: 0 };
}

/** A hit, told apart from others by its item's id. */
export function hit(item: string): SearchHit {
  return {
    ref: { edition: '2020-w48', item },
    date: '2020-11-22',
    section: 'papers',
    topics: [],
    headline: { en: { text: `About ${item}`, highlights: [] } },
    snippet: {},
    words: [],
  };
}
