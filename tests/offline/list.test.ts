import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keptName, listedHash, missingFiles, sumOf, type OfflineFile } from '../../src/offline/list.ts';
import { isOwnCache, keptCache, readCache } from '../../src/offline/names.ts';
import { sizeText } from '../../src/offline/size-text.ts';

const LAST_BUILD: OfflineFile[] = [
  ['data/archive.json', 'aaaa', 100],
  ['data/en/issues/2020-w47.00000001.json', 'bbbb', 2_000],
  ['assets/index-1.js', 'cccc', 30_000],
];
const names = (files: readonly OfflineFile[]) => new Set(files.map(keptName));

test('a new week costs its own files and those that name it, not the archive again', () => {
  const newBuild: OfflineFile[] = [
    ['data/archive.json', 'dddd', 120],
    ['data/en/issues/2020-w47.00000001.json', 'bbbb', 2_000],
    ['data/en/issues/2020-w48.00000002.json', 'eeee', 2_500],
    ['assets/index-1.js', 'cccc', 30_000],
  ];
  const missing = missingFiles(newBuild, names(LAST_BUILD));
  expect(missing.map(([path]) => path)).toEqual(['data/archive.json', 'data/en/issues/2020-w48.00000002.json']);
  expect(sumOf(missing)).toEqual({ files: 2, bytes: 2_620 });
  expect(missingFiles(newBuild, names([...LAST_BUILD, ...newBuild]))).toEqual([]);
});

test('contents that two files share are fetched once, and a script is never taken for data', () => {
  const twice: OfflineFile[] = [
    ['data/figures/a.1.png', 'ffff', 10],
    ['data/figures/b.1.png', 'ffff', 10],
    ['assets/empty.js', 'gggg', 0],
    ['data/empty.json', 'gggg', 0],
  ];
  expect(missingFiles(twice, new Set()).map(keptName)).toEqual(['ffff.png', 'gggg.js', 'gggg.json']);
});

test('a hash in the list is the beginning of the SHA-256 in base64url', () => {
  for (const text of ['', 'a week', 'ÿ>?', 'another week']) {
    const sha256 = createHash('sha256').update(text);
    expect(listedHash(sha256.copy().digest())).toBe(sha256.copy().digest('base64url').slice(0, 16));
  }
});

test('a site deletes its own caches, of whatever version, and none of sites above, below or beside it', () => {
  const own = [keptCache('/reader/'), readCache('/reader/'), '/reader/offline-kept-0'];
  const others = [
    keptCache('/'),
    readCache('/'),
    keptCache('/reader/2021/'),
    keptCache('/reader2/'),
    'offline-kept-1',
    '/reader/offline-kept-1x',
  ];
  for (const name of own) expect(isOwnCache('/reader/', name), name).toBe(true);
  for (const name of others) expect(isOwnCache('/reader/', name), name).toBe(false);
  expect(isOwnCache('/', keptCache('/reader/'))).toBe(false);
});

test('sizes are said in megabytes, and what is there is never said to be nothing', () => {
  expect([0, 1, 50_000, 300_000, 5_591_807, 123_000_000].map(sizeText)).toEqual([
    '0 MB',
    '0.1 MB',
    '0.1 MB',
    '0.3 MB',
    '5.6 MB',
    '123.0 MB',
  ]);
});
