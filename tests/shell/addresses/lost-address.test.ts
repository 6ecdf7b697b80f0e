import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantAddress } from '../../../src/shell/addresses/lost-address.ts';

const LANGUAGES = ['en', 'zh-Hans'];
const meant = (pathname: string, base = '/') => meantAddress(base, pathname, LANGUAGES);

describe('the address that is meant by', () => {
  test.each([
    ['/issues/2020-w48/', '/issues/2020-w48'],
    ['//issues/2020-w48', '/issues/2020-w48'],
    ['/issues//2020-w48///', '/issues/2020-w48'],
    ['/issues/2020-w48.html', '/issues/2020-w48'],
    ['/issues/2020-w48.html/', '/issues/2020-w48'],
    ['/issues/2020-w48/index.html', '/issues/2020-w48'],
    ['/issues/2020-w48/index', '/issues/2020-w48'],
    ['/issues%2F2020%2Dw48', '/issues/2020-w48'],
    ['/en/issues/2020-w48', '/issues/2020-w48'],
    ['/en', '/'],
    ['/index.html', '/'],
    ['//', '/'],
    ['/zh-Hans/', '/zh-Hans'],
    ['/zh-Hans/index.html', '/zh-Hans'],
    ['/zh-Hans/months/2020-11/', '/zh-Hans/months/2020-11'],
    ['/zh%2DHans//search.html', '/zh-Hans/search'],
  ])('%s is %s', (pathname, address) => {
    expect(meant(pathname)).toBe(address);
    expect(meant(`/some/reader${pathname}`, '/some/reader/')).toBe(`/some/reader${address}`);
    // Addresses have the letters of a base encoded.
    expect(meant(`/%E5%91%A8${pathname}`, '/%E5%91%A8/')).toBe(`/%E5%91%A8${address}`);
  });

  test('the base without its slash is the base', () => {
    expect(meant('/some/reader', '/some/reader/')).toBe('/some/reader/');
    expect(meant('//some//reader', '/some/reader/')).toBe('/some/reader/');
  });

  test.each([
    '/',
    '/issues/2020-w48',
    '/zh-Hans',
    '/zh-Hans/search',
    '/nothing',
    '/nothing/here/',
    '/issues/',
    '/issues/a/b/',
    '/issues/%25',
    '/100%',
    '/%F0/',
    '/myindex',
  ])('%s is no other', (pathname) => {
    expect(meant(pathname)).toBeUndefined();
  });

  test.each(['/', '/other/issues/2020-w48/', '/some/readers/search/'])('%s is none below another base', (pathname) => {
    expect(meant(pathname, '/some/reader/')).toBeUndefined();
  });

  test('any path is found in one step, and stays on the host', () => {
    const part = fc.constantFrom(
      '/',
      '//',
      'issues',
      '2020-w48',
      'index',
      '.html',
      '%2F',
      '%2D',
      '%',
      '%25',
      'zh-Hans',
      'en',
      'search',
      '\\',
      '@',
      '..',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part).map((parts) => parts.join('')),
          fc.webPath(),
          fc.string({ unit: 'binary' }),
        ),
        fc.constantFrom('/', '/some/reader/'),
        (path, base) => {
          const address = meant(`/${path}`, base);
          if (address === undefined) return;
          expect(meant(address, base)).toBeUndefined();
          expect(new URL(address, 'https://host.example').href).toBe(`https://host.example${address}`);
          expect(`${address}/`.startsWith(base)).toBe(true);
        },
      ),
    );
  });
});
