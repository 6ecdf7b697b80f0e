import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/engine/build/index-builder.ts';
import { openIndex } from '../../src/engine/index-reader.ts';
import { searchDocumentOf, hitOf, type SearchableItem } from '../../src/search/search-document.ts';
import type { SearchHit } from '../../src/search/search-engine.ts';
import { request, searchable } from './documents.ts';

const FULL = searchable(48, 'full', 'Swapped layers', {
  section: 'articles',
  topics: ['gan', 'few-shot'],
  topicNames: ['GANs', '生成对抗网络', 'adversarial'],
  url: 'https://www.a.example/b',
  host: 'a.example',
  pick: true,
  headline: { en: 'Swapped layers', 'zh-Hans': '互换的层' },
  title: 'Resolution Dependent Interpolation',
  card: { en: 'A card', 'zh-Hans': '一张卡片' },
  summary: { 'zh-Hans': '把两个模型的层互换。', en: 'Layers of two models are swapped. Nothing else happens.' },
});

/** What the index gives back of an item that is found by a text. */
async function hitFor(item: SearchableItem, text: string): Promise<SearchHit | undefined> {
  const built = await buildIndex([searchDocumentOf(item)]);
  const index = await openIndex(async () => built.root, built.rootName, {});
  const answer = await index.search(request(text).query);
  const [found] = await index.found(answer, answer.hits);
  return found && hitOf(found);
}

function texts(strings: Readonly<Record<string, { text: string }>> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(strings ?? {}).map(([tag, { text }]) => [tag, text]));
}

describe('an item that went through the index', () => {
  test('has its titles by language, the paper’s and the card’s apart', async () => {
    const hit = await hitFor(FULL, 'layers');
    expect(texts(hit?.headline)).toEqual(FULL.headline);
    expect(hit?.title?.text).toBe(FULL.title);
    expect(texts(hit?.card)).toEqual(FULL.card);
  });

  test('has a snippet of each summary, under its language', async () => {
    expect(texts((await hitFor(FULL, 'layers'))?.snippet)).toEqual({
      'zh-Hans': '把两个模型的层互换。',
      en: 'Layers of two models are swapped. Nothing else happens.',
    });
  });

  test('belongs where it belonged', async () => {
    const { headline: _, title: _t, card: _c, snippet: _p, ...rest } = (await hitFor(FULL, 'layers')) ?? {};
    expect(rest).toEqual({
      ref: FULL.ref,
      date: '2020-11-22',
      section: 'articles',
      topics: ['gan', 'few-shot'],
      url: 'https://www.a.example/b',
      host: 'a.example',
      words: ['layers', 'Layers'],
    });
  });

  test('has its words highlighted where they stand', async () => {
    const hit = await hitFor(FULL, 'interpolation 互换');
    const highlighted = (string?: { text: string; highlights: readonly (readonly [number, number])[] }) =>
      string?.highlights.map(([start, end]) => string.text.slice(start, end));
    expect(highlighted(hit?.title)).toEqual(['Interpolation']);
    expect(highlighted(hit?.headline['zh-Hans'])).toEqual(['互换']);
    expect(highlighted(hit?.snippet['zh-Hans'])).toEqual(['互换']);
    expect(highlighted(hit?.headline.en)).toEqual([]);
  });

  test('has no stop word among the words that were found in it', async () => {
    expect((await hitFor(FULL, 'the layers of two models are swapped'))?.words.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['layers', 'models', 'swapped']),
    );
    expect((await hitFor(FULL, 'the layers of two models are swapped'))?.words).not.toContain('of');
  });

  test('lacks what it lacked', async () => {
    const hit = await hitFor(searchable(48, 'bare', 'Whales', { summary: {} }), 'whales');
    expect(hit).toEqual({
      ref: { edition: '2020-w48', item: 'bare' },
      date: '2020-11-22',
      section: 'papers',
      topics: [],
      headline: { en: { text: 'Whales', highlights: [[0, 6]] } },
      snippet: {},
      words: ['Whales'],
    });
  });

  test('is found by the names of its topics, which are no snippet of it', async () => {
    for (const text of ['adversarial', '生成对抗网络']) {
      const hit = await hitFor(FULL, text);
      expect(hit?.ref.item, text).toBe('full');
      expect(Object.keys(hit?.snippet ?? {})).toEqual(['zh-Hans', 'en']);
      expect(hit?.words).toEqual([text]);
      expect(JSON.stringify({ ...hit, words: [] })).not.toContain(text);
    }
  });
});

test('the index knows an item’s facets', () => {
  const { id, facets } = searchDocumentOf(FULL);
  expect(id).toBe('2020-w48/full');
  expect(facets).toEqual({
    section: 'articles',
    topics: ['gan', 'few-shot'],
    week: '2020-w48',
    date: '2020-11-22',
    site: 'a.example',
    pick: true,
    figure: false,
    langs: ['en', 'zh-Hans'],
  });
  expect(searchDocumentOf(searchable(48, 'bare', 'Whales')).facets.site).toBe('');
});
