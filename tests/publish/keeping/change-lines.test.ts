import { expect, test } from 'vitest';
import { changeLines } from '../../../src/publish/writing/change-lines.ts';

test('few changed files are named one by one', () => {
  expect(changeLines({ added: ['a.html'], changed: ['data/b.json', 'c/d.html'], removed: ['e.html'], same: 500 })).toEqual([
    '1 added, 2 changed, 1 removed, 500 as they were',
    '  added   a.html',
    '  changed data/b.json',
    '  changed c/d.html',
    '  removed e.html',
  ]);
});

test('many are counted by their folder and ending', () => {
  const changed = Array.from({ length: 20 }, (_, at) => `issues/week-${at}.html`);
  expect(
    changeLines({ added: ['data/search/1a2b3c.bin'], changed: ['index.html', ...changed, '.nojekyll'], removed: [], same: 3 }),
  ).toEqual([
    '1 added, 22 changed, 0 removed, 3 as they were',
    '  added   data/search/1a2b3c.bin',
    '  changed index.html',
    '  changed issues/*.html: 20 files',
    '  changed .nojekyll',
  ]);
});

test('where nothing has changed that is all there is to say', () => {
  expect(changeLines({ added: [], changed: [], removed: [], same: 3 })).toEqual(['0 added, 0 changed, 0 removed, 3 as they were']);
});
