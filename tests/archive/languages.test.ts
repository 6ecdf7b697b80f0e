import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageAddress, languageBase, languageOf, pathIn } from '../../src/archive/addresses/language-address.ts';
import { localText } from '../../src/archive/languages.ts';

const LANGUAGES = ['en', 'zh-Hans'];

describe('a text for a reader', () => {
  test('is in the language of the page where there is one, and then says nothing of its language', () => {
    expect(localText({ en: 'Yes', 'zh-Hans': '是' }, 'zh-Hans')).toEqual({ text: '是' });
    expect(localText({ 'zh-Hans': '是', en: 'Yes' }, 'en')).toEqual({ text: 'Yes' });
  });

  test('falls back to English, and says so', () => {
    expect(localText({ de: 'Ja', en: 'Yes' }, 'zh-Hans')).toEqual({ text: 'Yes', lang: 'en' });
  });

  test('falls back to any language that there is', () => {
    expect(localText({ de: 'Ja' }, 'en')).toEqual({ text: 'Ja', lang: 'de' });
    expect(localText({ 'zh-Hans': '是' }, 'en')).toEqual({ text: '是', lang: 'zh-Hans' });
  });

  test('passes over empty versions', () => {
    expect(localText({ 'zh-Hans': '', en: 'Yes' }, 'zh-Hans')).toEqual({ text: 'Yes', lang: 'en' });
  });

  test('is absent where there is none', () => {
    expect(localText(undefined, 'en')).toBeUndefined();
    expect(localText({}, 'en')).toBeUndefined();
    expect(localText({ en: '' }, 'en')).toBeUndefined();
  });
});

describe('a page’s address', () => {
  test.each([
    ['/', 'en', '/', '/'],
    ['/', 'zh-Hans', '/', '/zh-Hans'],
    ['/', 'en', '/issues/2020-w48', '/issues/2020-w48'],
    ['/', 'zh-Hans', '/issues/2020-w48', '/zh-Hans/issues/2020-w48'],
    ['/some/reader/', 'en', '/', '/some/reader/'],
    ['/some/reader/', 'zh-Hans', '/', '/some/reader/zh-Hans'],
    ['/some/reader/', 'zh-Hans', '/about', '/some/reader/zh-Hans/about'],
    ['https://small.example/', 'en', '/', 'https://small.example/'],
    ['https://small.example/a/', 'zh-Hans', '/months/2020-11', 'https://small.example/a/zh-Hans/months/2020-11'],
  ] as const)('below %s in %s: %s is %s', (base, language, path, address) => {
    expect(languageAddress(base, language, path, LANGUAGES)).toBe(address);
  });

  test('is read as it was built, for any base, language and page', () => {
    const parts = [
      fc.constantFrom('/', '/some/reader/'),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom('/', '/about', '/issues/zh-Hans'),
    ] as const;
    fc.assert(
      fc.property(...parts, (base, language, path) => {
        const address = languageAddress(base, language, path, LANGUAGES);
        expect([languageOf(base, address, LANGUAGES), pathIn(base, language, address, LANGUAGES)]).toEqual([language, path]);
      }),
    );
  });

  test.each([
    ['/zh-Hans/', 'zh-Hans'],
    ['/zh-Hansel', 'en'],
    ['/zh', 'en'],
    ['/', 'en'],
  ])('%s is in %s', (pathname, language) => {
    expect(languageOf('/', pathname, LANGUAGES)).toBe(language);
  });

  test('begins with the base of its language', () => {
    expect(languageBase('/', 'en', LANGUAGES)).toBe('');
    expect(languageBase('/some/reader/', 'zh-Hans', LANGUAGES)).toBe('/some/reader/zh-Hans');
  });

  test('stands at the site’s own base in whatever language the archive names first', () => {
    expect(languageAddress('/', 'de', '/about', ['de', 'en'])).toBe('/about');
    expect(languageAddress('/', 'en', '/', ['de', 'en'])).toBe('/en');
    expect(languageOf('/', '/about', ['de', 'en'])).toBe('de');
  });
});
