import { expect, test } from 'vitest';
import { shownText } from '../../../src/search/results/result-item.tsx';
import type { MarkedString } from '../../../src/search/search-engine.ts';

const plain = (text: string): MarkedString => ({ text, marks: [] });
const marked = (text: string): MarkedString => ({ text, marks: [[0, 1]] });

test('a text is shown in the page’s language, without saying which that is', () => {
  const texts = { en: plain('words'), 'zh-Hans': marked('文字') };
  expect(shownText(texts, 'en', false)).toEqual(plain('words'));
  expect(shownText(texts, 'zh-Hans', false)).toEqual(marked('文字'));
});

test('where marks are preferred, the language that has one takes the place of one that has none, and says so', () => {
  const texts = { en: plain('words'), 'zh-Hans': marked('文字') };
  expect(shownText(texts, 'en', true)).toEqual({ ...marked('文字'), lang: 'zh-Hans' });
  expect(shownText(texts, 'zh-Hans', true)).toEqual(marked('文字'));
  expect(shownText({ en: marked('words'), 'zh-Hans': marked('文字') }, 'en', true)).toEqual(marked('words'));
  expect(shownText({ en: plain('words'), 'zh-Hans': plain('文字') }, 'zh-Hans', true)).toEqual(plain('文字'));
});

test('a text that lacks the page’s language falls back to English, else to what there is, and says so', () => {
  expect(shownText({ de: plain('Worte'), en: plain('words') }, 'zh-Hans', false)).toEqual({ ...plain('words'), lang: 'en' });
  expect(shownText({ de: plain('Worte') }, 'zh-Hans', false)).toEqual({ ...plain('Worte'), lang: 'de' });
  expect(shownText({ de: marked('Worte'), en: plain('words') }, 'zh-Hans', true)).toEqual({ ...marked('Worte'), lang: 'de' });
});

test('nothing is shown of nothing', () => {
  expect(shownText(undefined, 'en', true)).toBeUndefined();
  expect(shownText({}, 'en', true)).toBeUndefined();
});
