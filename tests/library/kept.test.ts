import { describe, expect, test } from 'vitest';
import { keptEntries } from '../../src/library/kept/kept-entries.ts';
import { filtered, readKeptFilter, writeKeptFacet, writeKeptKind } from '../../src/library/kept/kept-filter.ts';
import { inOrder, keptOrders, keptRows, readKeptOrder } from '../../src/library/kept/kept-view.ts';
import { keptDocuments } from '../../src/library/kept/search/kept-documents.ts';
import { findKept } from '../../src/library/kept/search/kept-index.ts';
import { withWords } from '../../src/library/kept/search/with-words.ts';
import { labelsInUse } from '../../src/library/labels/labels-in-use.ts';
import { factKey, type Fact, type FactValue } from '../../src/library/store/fact.ts';
import { writeNote } from '../../src/library/store/note.ts';

const at = (minute: number) => `2026-11-29T22:${String(minute).padStart(2, '0')}:00.000Z-0000-k3f9x2ab`;
const [GAN, LOSS, CARD, READ, GONE] = ['2020-w48/few-shot-gan', '2020-w48/superloss', '2020-w47/cards', '2020-w47/read', '2020-w40/gone'];

const FACTS = new Map(
  (
    [
      [GAN, 'saved', true],
      [
        GAN,
        'item',
        {
          section: 'papers',
          headline: { en: 'A GAN from 100 examples', 'zh-Hans': '训练高分辨率 GAN' },
          topics: ['gan', 'few-shot'],
          authors: ['Bingchen Liu'],
        },
      ],
      [LOSS, 'note', writeNote(undefined, 'compare with curriculum learning', at(2))],
      [LOSS, 'item', { section: 'papers', headline: { en: 'One loss on top of another' }, topics: ['curriculum'] }],
      [LOSS, 'label:read later', 'Read Later'],
      [CARD, 'label:read later', 'Read Later'],
      [CARD, 'item', { section: 'other', headline: { en: 'Monsters for a card game' }, topics: [] }],
      [READ, 'read', true],
      [GAN, 'read', true],
      [GONE, 'saved', null],
      [GONE, 'item', { section: 'papers', headline: { en: 'Gone' }, topics: [] }],
      ['mark-read-on-follow', 'setting', true],
    ] as [string, string, FactValue][]
  ).map(([about, kind, value], i): [string, Fact] => [factKey({ about, kind }), { about, kind, value, at: at(i) }]),
);
const entries = keptEntries(FACTS, labelsInUse(FACTS));
const abouts = (params: string) => filtered(entries, readKeptFilter(new URLSearchParams(params))).map(({ about }) => about);

describe('what is kept', () => {
  test('is all that was saved, noted on or labelled, the latest first; what is read only where asked for', () => {
    expect(abouts('')).toEqual([CARD, LOSS, GAN]);
    expect(abouts('show=saved')).toEqual([GAN]);
    expect(abouts('show=noted')).toEqual([LOSS]);
    expect(abouts('show=labelled').sort()).toEqual([CARD, LOSS].sort());
    expect(abouts('show=read').sort()).toEqual([GAN, READ].sort());
  });

  test.each([
    ['label=Read%20LATER', [LOSS, CARD]],
    ['week=2020-w47', [CARD]],
    ['section=papers', [GAN, LOSS]],
    ['topic=gan', [GAN]],
    ['author=Bingchen+Liu', [GAN]],
    ['label=read+later&section=papers', [LOSS]],
    ['label=no', []],
  ])('is narrowed by its address: %s', (params, expected) => {
    expect(abouts(params).sort()).toEqual([...expected].sort());
  });

  test('writes into the address what it reads from it', () => {
    const params = writeKeptFacet(writeKeptKind(new URLSearchParams('by=week'), 'noted'), 'label', 'c++ & more');
    expect(readKeptFilter(new URLSearchParams(params.toString()))).toEqual({ kind: 'noted', facets: { label: 'c++ & more' } });
    expect(writeKeptFacet(writeKeptKind(params, 'kept'), 'label', undefined).toString()).toBe('by=week');
  });

  test('stands under each of its labels, topics and authors, and what has none under no name', () => {
    const shown = filtered(entries, readKeptFilter(new URLSearchParams()));
    const groups = (by: 'label' | 'topic' | 'author') =>
      keptRows(shown, by, (a, b) => (a < b ? -1 : 1)).flatMap((row) => (row.kind === 'group' ? [[row.key, row.count]] : []));
    expect(groups('label')).toEqual([
      ['', 1],
      ['read later', 2],
    ]);
    expect(groups('topic')).toEqual([
      ['', 1],
      ['curriculum', 1],
      ['few-shot', 1],
      ['gan', 1],
    ]);
    expect(groups('author')).toEqual([
      ['', 2],
      ['Bingchen Liu', 1],
    ]);
  });

  test('of what was found the best comes first, unless another order is chosen', () => {
    expect(readKeptOrder(new URLSearchParams(), true)).toBe('best');
    expect(readKeptOrder(new URLSearchParams(), false)).toBe('saved');
    expect(readKeptOrder(new URLSearchParams('sort=headline'), true)).toBe('headline');
    expect(keptOrders(false)).not.toContain('best');
    expect(inOrder(entries, 'headline', 'en').map(({ about }) => about)).toEqual([READ, GAN, CARD, LOSS]);
  });
});

describe('what is kept is found', () => {
  const documents = keptDocuments(
    entries,
    new Map([
      [
        CARD,
        {
          id: 'cards',
          section: 'other',
          headline: { text: 'Monsters' },
          topics: [],
          summary: { blocks: [['p', null, 'Dungeons and dragons']] },
        },
      ],
    ]),
    (id) => (id === 'gan' ? 'Generative adversarial networks' : id),
  );

  test.each([
    ['by a title', 'monsters', [CARD]],
    ['with an error', 'monstres', [CARD]],
    ['by a beginning', 'monst', [CARD]],
    ['in another order', 'game card', [CARD]],
    ['by a note', 'curriculum', [LOSS]],
    ['by a label', 'later', [LOSS, CARD]],
    ['by a topic’s name', 'adversarial', [GAN]],
    ['by an author', 'bingchen', [GAN]],
    ['by what the archive says', 'dragons', [CARD]],
    ['in Chinese', '高分辨率', [GAN]],
    ['but not by what is not there', 'xylophone', []],
  ])('%s', async (_, text, expected) => {
    expect((await findKept(documents, text)).sort()).toEqual([...expected].sort());
  });

  test('without the engine by its words as they are typed', () => {
    expect(withWords(entries, documents, 'GAME card').map(({ about }) => about)).toEqual([CARD]);
    expect(withWords(entries, documents, 'monstres')).toEqual([]);
  });
});
