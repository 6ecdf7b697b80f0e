import { describe, expect, test } from 'vitest';
import { findPlaces, type Place } from '../../../src/search/state/find-pages.ts';

const place = (kind: Place['kind'], name: string, ...also: string[]): Place => ({ kind, name, also, to: `/${name}` });
const PLACES: Place[] = [
  place('topic', 'GANs', 'gan'),
  place('topic', 'Generalization and theory', 'generalization'),
  place('topic', 'Few-shot learning', 'few-shot'),
  place('topic', 'Self-supervised learning', 'self-supervised'),
  place('topic', '图像生成', 'image-synthesis'),
  place('month', 'November 2020', '2020-11'),
  place('month', 'December 2020', '2020-12'),
  ...[40, 41, 46, 47, 48, 49].map((number) => place('week', `Week ${number}, 2020`, `2020-w${number}`)),
];
const found = (text: string) => findPlaces(PLACES, text).map(({ name }) => name);

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
    ['图像生成', ['图像生成']],
  ])('%s: %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each(['', ' ', 'g', 'style gan layers swapped by accident', '-gan', 'qqqq'])('nothing is called “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('are a few at most', () => {
    expect(found('2020').length).toBeLessThanOrEqual(3);
  });
});
