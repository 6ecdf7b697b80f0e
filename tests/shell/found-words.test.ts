import { expect, test } from 'vitest';
import { wordPattern } from '../../src/shell/found-words.ts';

test.each([
  ['where a word begins', ['net'], 'The net of a network, not the internet.', ['net', 'net']],
  ['as they stand, capitals too', ['GAN'], 'GANs and a StyleGAN, but no gan of an organ, nor ORGAN.', ['GAN', 'GAN']],
  ['the longest of those that begin together', ['gan', 'gans'], 'gans and a gan', ['gans', 'gan']],
  ['anywhere in a script without spaces', ['生成', '图像'], '高分辨率图像生成与图像翻译', ['图像', '生成', '图像']],
  ['to the letter, whatever they are made of', ['C++', 'a.b', '(x)'], 'C++ and a.b, not acb; f (x)', ['C++', 'a.b', '(x)']],
] as const)('words are matched %s', (_, words, text, found) => {
  expect(Array.from(text.matchAll(wordPattern(words)), ([word]) => word)).toEqual(found);
});
