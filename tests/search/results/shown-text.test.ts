import { expect, test } from 'vitest';
import { shownText } from '../../../src/search/results/shown-text.ts';
import type { Highlighted } from '../../../src/search/search-engine.ts';

const plain = (text: string): Highlighted => ({ text, highlights: [] });
const highlighted = (text: string): Highlighted => ({ text, highlights: [[0, 1]] });

test('a text is shown in the page’s language, without saying which that is', () => {
  const texts = { en: plain('words'), 'zh-Hans': highlighted('文字') };
  expect(shownText(texts, 'en', false)).toEqual(plain('words'));
  expect(shownText(texts, 'zh-Hans', false)).toEqual(highlighted('文字'));
});

test('where highlights are preferred, the language that has one takes the place of one that has none, and says so', () => {
  const texts = { en: plain('words'), 'zh-Hans': highlighted('文字') };
  expect(shownText(texts, 'en', true)).toEqual({ ...highlighted('文字'), lang: 'zh-Hans' });
  expect(shownText(texts, 'zh-Hans', true)).toEqual(highlighted('文字'));
  expect(shownText({ en: highlighted('words'), 'zh-Hans': highlighted('文字') }, 'en', true)).toEqual(highlighted('words'));
  expect(shownText({ en: plain('words'), 'zh-Hans': plain('文字') }, 'zh-Hans', true)).toEqual(plain('文字'));
});

test('a text that lacks the page’s language falls back to English, else to what there is, and says so', () => {
  expect(shownText({ de: plain('Worte'), en: plain('words') }, 'zh-Hans', false)).toEqual({ ...plain('words'), lang: 'en' });
  expect(shownText({ de: plain('Worte') }, 'zh-Hans', false)).toEqual({ ...plain('Worte'), lang: 'de' });
  expect(shownText({ de: highlighted('Worte'), en: plain('words') }, 'zh-Hans', true)).toEqual({ ...highlighted('Worte'), lang: 'de' });
});

test('nothing is shown of nothing', () => {
  expect(shownText(undefined, 'en', true)).toBeUndefined();
  expect(shownText({}, 'en', true)).toBeUndefined();
});
