import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, isInside } from '../../src/publish/file-paths.ts';

test.each([
  [posix, '/work/data', '/work/data/issues/a.json', true],
  [posix, '/work/data', '/work/data', true],
  [posix, '/work/data', '/work/data/..a.json', true],
  [posix, '/work/data', '/work/data-2/a.json', false],
  [posix, '/work/data', '/work/a.json', false],
  [posix, '/work/data', '/work/data/../a.json', false],
  [win32, 'C:\\work\\data', 'C:\\work\\data\\issues\\a.json', true],
  [win32, 'C:\\work\\data', 'C:/work/data/issues/a.json', true],
  [win32, 'C:\\work\\data', 'c:\\work\\data\\a.json', true],
  [win32, 'C:\\work\\data', 'C:\\work\\data-2\\a.json', false],
  [win32, 'C:\\work\\data', 'C:\\work\\a.json', false],
  [win32, 'C:\\work\\data', 'D:\\work\\data\\a.json', false],
])('what lies in a folder is known on every system: %#', (path, folder, file, inside) => {
  expect(isInside(folder, file, path)).toBe(inside);
});

test('a file’s address has slashes on every system', () => {
  expect(addressOf('/site', '/site/assets/a.js', posix)).toBe('assets/a.js');
  expect(addressOf('C:\\site', 'C:\\site\\zh-Hans\\issues\\a.html', win32)).toBe('zh-Hans/issues/a.html');
  expect(addressOf('C:\\site', 'C:/site/a.html', win32)).toBe('a.html');
});
