import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/source/faults.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { archiveFolder, item, issue, smallArchive } from './archive-folder.ts';

const WEEK = issue(49, '2020-11-29', [item('three')]);

/** Everything that is wrong with the small archive once one of its files has this text. */
function faultsWith(text: string | Uint8Array, file = 'issues/2020-w49.json'): string[] {
  const root = archiveFolder(smallArchive());
  writeFileSync(join(root, file), text);
  return readArchive(root).faults.map(formatFault);
}

describe('keys that stand twice', () => {
  const text = JSON.stringify(WEEK, null, 2);

  test('are an error with both lines, on whatever level', () => {
    const twice = text.replace('"section": "papers",', '"section": "papers",\n      "headline": { "en": "Other" },');
    const [first = 0, second = 0] = twice.split('\n').flatMap((line, at) => (line.includes('"headline"') ? [at + 1] : []));
    expect(faultsWith(twice)).toEqual([
      `issues/2020-w49.json:${second}: item three, items[0].headline: stands twice in the same object, on lines ${first} and ${second}: keep one, or put what both say into one`,
    ]);
    expect(faultsWith(text.replace('"items": [', '"items": [],\n  "items": ['))[0]).toContain('items: stands twice');
  });

  test('are seen for any key of any object', () => {
    fc.assert(
      fc.property(fc.constantFrom(...[...text.matchAll(/"(\w[\w-]*)":/g)].map(({ index }) => index)), (at) => {
        const key = /^"[^"]*"/.exec(text.slice(at))?.[0] ?? '';
        expect(faultsWith(`${text.slice(0, at)}${key}: null, ${text.slice(at)}`).join('\n')).toContain('stands twice');
      }),
      { numRuns: 40 },
    );
  });

  test('of objects beside each other are no fault', () => {
    expect(faultsWith(text)).toEqual([]);
  });
});

test('a byte order mark is read over', () => {
  expect(faultsWith(`\ufeff${JSON.stringify(WEEK)}`)).toEqual([]);
});

test('another encoding is said to be one', () => {
  expect(faultsWith(Buffer.from('{ "id": "Zürich" }', 'latin1'))).toEqual(['issues/2020-w49.json: is not UTF-8: save it in that encoding']);
});

test('files of editors and systems are none of the archive', () => {
  const root = archiveFolder(smallArchive());
  for (const name of ['.#2020-w49.json', '._2020-w49.json', '2020-w49.json~', '.2020-w49.json.swp', '#2020-w49.json#', '.DS_Store'])
    for (const folder of ['issues', 'months']) writeFileSync(join(root, folder, name), 'not JSON');
  expect(readArchive(root).faults).toEqual([]);
  expect(readArchive(root).issues).toHaveLength(3);
});

test('half a character is an error with its place, wherever it stands', () => {
  const text = JSON.stringify(WEEK, null, 2).replace('About three', 'About \\ud83d three');
  expect(faultsWith(text)).toEqual([expect.stringMatching(/item three, items\[0\]\.headline\.en: has half a character/)]);
  expect(faultsWith(text.replace('\\ud83d three', '\\ud83d\\ude00 three'))).toEqual([]);
});

describe('what leads out of the archive’s folder', () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'secret.svg'), '<svg/>');
  writeFileSync(join(outside, '2020-w51.json'), JSON.stringify({ ...WEEK, id: '2020-w51' }));

  test('is not read: a file that is a link', () => {
    const root = archiveFolder(smallArchive());
    symlinkSync(join(outside, '2020-w51.json'), join(root, 'issues/2020-w51.json'));
    expect(readArchive(root).faults.map(formatFault)).toEqual([
      "issues/2020-w51.json: leads out of the archive's folder: put the file itself there",
    ]);
  });

  test.each(['../secret.svg', 'figures/../../secret.svg', '/etc/hostname', './a.png', 'a//b.png', 'figures\\..\\secret.svg'])(
    'is refused as a figure: %s',
    (src) => {
      const faults = faultsWith(JSON.stringify(issue(49, '2020-11-29', [item('three', { figure: { src, width: 1, height: 1 } })])));
      expect(faults[0]).toMatch(/item three, items\[0\]\.figure\.src: must /);
    },
  );

  test('is refused as a figure that is a link, or lies behind one', () => {
    const root = archiveFolder({
      ...smallArchive(),
      'issues/2020-w49.json': issue(
        49,
        '2020-11-29',
        ['linked.svg', 'folder/secret.svg'].map((name, place) =>
          item(`item-${place}`, { figure: { src: `figures/${name}`, width: 1, height: 1 } }),
        ),
      ),
    });
    mkdirSync(join(root, 'figures'));
    symlinkSync(join(outside, 'secret.svg'), join(root, 'figures/linked.svg'));
    symlinkSync(outside, join(root, 'figures/folder'));
    expect(readArchive(root).faults.map(formatFault)).toEqual([
      expect.stringMatching(/item item-0, items\[0\]\.figure\.src: figures\/linked\.svg leads out of the archive's folder/),
      expect.stringMatching(/item item-1, items\[1\]\.figure\.src: figures\/folder\/secret\.svg leads out of the archive's folder/),
    ]);
  });
});
