import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordMatcher } from '../../../src/library/muting/word-match.ts';

test.each([
  ['gan', 'A GAN for faces', true],
  ['gan', 'GANs for faces', false],
  ['gan', 'Elegant faces', false],
  ['gan', 'GAN-based faces', true],
  ['GPT-3', 'What gpt‑3 knows', true],
  ['gpt-3', 'gpt-35', false],
  ['c++', 'Written in C++.', true],
  ['résumé', 'A RESUME of the year', true],
  ['strasse', 'Die Straße', true],
  ['large  language model', 'A large\nlanguage model', true],
  ['language model', 'language models', false],
  ['сеть', 'Нейронная СЕТЬ', true],
  ['сет', 'Нейронная сеть', false],
  ['对抗', '生成对抗网络', true],
  ['對抗', '生成对抗网络', true],
  ['网络', '卷积 GAN', false],
  ['网', '卷积网络', true],
  ['gan', '用GAN生成人脸', true],
  ['顔', 'ひとの顔', true],
  ['🦜', 'Parrots 🦜 talk', true],
  ['𝒢', 'the class G', true],
])('“%s” in “%s”: %s', (word, text, has) => {
  expect(wordMatcher([word])(text)).toBe(has);
});

test('a word is found wherever it stands between spaces, and any one of several is enough', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word), word, fc.array(word), word, (before, wanted, after, other) => {
      const text = [...before, wanted, ...after].join(' ');
      expect(wordMatcher([wanted])(text)).toBe(true);
      expect(wordMatcher([other, wanted])(text)).toBe(true);
      expect(wordMatcher([other])(text)).toBe([...before, wanted, ...after].includes(other));
    }),
  );
});

test('nothing is found for no words, or words of which nothing is left', () => {
  expect(wordMatcher([])('anything')).toBe(false);
  expect(wordMatcher(['', ' '])('anything')).toBe(false);
});
