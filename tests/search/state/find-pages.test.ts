import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/engine/query/parse-query.ts';
import { SEARCH_FIELDS } from '../../../src/search/search-fields.ts';
import { findPages, type NamedPage } from '../../../src/search/state/find-pages.ts';

const page = (kind: NamedPage['kind'], name: string, ...also: string[]): NamedPage => ({ kind, name, also, to: `/${name}` });
const PAGES: NamedPage[] = [
  page('topic', 'GANs', 'gan'),
  page('topic', 'Generalization and theory', 'generalization'),
  page('topic', 'Few-shot learning', 'few-shot'),
  page('topic', 'Self-supervised learning', 'self-supervised'),
  page('topic', '图像生成', 'image-synthesis'),
  page('month', 'November 2020', '2020-11'),
  page('month', 'December 2020', '2020-12'),
  ...[40, 41, 46, 47, 48, 49].map((number) => page('week', `Week ${number}, 2020`, `2020-w${number}`)),
];
const found = (text: string) => findPages(PAGES, parseQuery(text, SEARCH_FIELDS)).map(({ name }) => name);

describe('pages that are called what was typed', () => {
  test.each([
    ['gan', ['GANs']],
    ['GANs', ['GANs']],
    ['few shot', ['Few-shot learning']],
    ['fewshot learning', ['Few-shot learning']],
    ['novmber', ['November 2020']],
    ['week 48', ['Week 48, 2020']],
    ['2020-w48', ['Week 48, 2020']],
    ['week:2020-w48', ['Week 48, 2020']],
    ['topic:gans', ['GANs']],
    ['gans author:foret', ['GANs']],
    ['图像生成', ['图像生成']],
  ])('%s: %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each(['', ' ', 'g', 'style gan layers swapped by accident', '-gan', 'qqqq', 'author:gan', 'site:gans', 'author:"novmber"'])(
    'nothing is called “%s”',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('are a few at most', () => {
    expect(found('2020').length).toBeLessThanOrEqual(3);
  });
});
