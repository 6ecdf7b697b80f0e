import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  issuePath,
  itemPath,
  monthPath,
  pagePath,
  PATTERNS,
  readPath,
  searchPath,
  yearPath,
  type PageId,
} from '../../../src/archive/addresses/paths.ts';

const PAGES = Object.keys(PATTERNS) as PageId[];
const hasId = (page: PageId) => PATTERNS[page].includes(':id');

describe('the path of a page', () => {
  test.each([
    [issuePath('2020-w48'), 'issue', '2020-w48'],
    [monthPath('2020-11'), 'month', '2020-11'],
    [yearPath(2020), 'year', '2020'],
    [searchPath(), 'search', ''],
    ['/', 'home', ''],
    ['/about', 'about', ''],
    ['/about/', 'about', ''],
    ['/issues/2020-w48/', 'issue', '2020-w48'],
  ])('%s leads to %s %s', (path, page, id) => {
    expect(readPath(path)).toEqual({ page, id });
  });

  test.each(['/issues', '/issues/', '/issues/a/b', '/about/us', '/nothing', '/500', '/404', '/zh-Hans', '//about', '/:id', '/issues/a//'])(
    '%s leads to none',
    (path) => {
      expect(readPath(path)).toBeUndefined();
    },
  );

  test('is read as it was built, for any page and id', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), (page, word) => {
        const id = hasId(page) ? word : '';
        expect(readPath(pagePath(page, id))).toEqual({ page, id });
      }),
    );
  });
});

test('an item’s path is its anchor on its issue’s page', () => {
  expect(itemPath({ edition: '2020-w48', item: 'few-shot-gan' })).toBe('/issues/2020-w48#few-shot-gan');
});

test('the path of a search holds what is asked for', () => {
  expect(searchPath({ q: 'style gan', topic: 'gan' })).toBe('/search?q=style+gan&topic=gan');
});
