import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OFFLINE_HEAD, sumOf, type OfflineHead, type OfflineList } from '../../src/offline/list.ts';
import { listedFile } from '../../src/publish/writing/file-list.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { BASED_SITE, SITE } from '../setup/sites.ts';
import { readSite } from './built-site.ts';

describe.each([SITE, BASED_SITE])('what can be kept of the site at $base', (options) => {
  const bytesAt = (path: string) => readFileSync(join(options.folder, path));
  const head = JSON.parse(bytesAt(OFFLINE_HEAD).toString()) as OfflineHead;
  const list = JSON.parse(bytesAt(head.list).toString()) as OfflineList;
  const files = [...readSite(options).files];
  const paths = (kept: OfflineList['code']) => kept.map(([path]) => path).sort();

  test('is every file of the archive and of the code: whatever the reader asks for, online, is there without a network', () => {
    expect(paths(list.archive)).toEqual(files.filter((path) => path.startsWith('data/')).sort());
    const code = files.filter((path) => /^(?:assets\/|icons?[/.]|(?:[\w-]+\/)?manifest\.webmanifest$)/.test(path));
    expect(paths(list.code)).toEqual(code.sort());
    expect(list.archive.length).toBeGreaterThan(400);
  });

  test('is told with the hashes and sizes that the files have, and with their sum', () => {
    for (const file of [...list.code, ...list.archive]) expect(file).toEqual(listedFile(file[0], bytesAt(file[0])));
    expect([head.code, head.whole]).toEqual([sumOf(list.code), sumOf([...list.code, ...list.archive])]);
  });

  test('has a page with nothing in it for each language, which names nothing that is not kept', () => {
    const kept = new Set(paths(list.code));
    expect(Object.keys(list.shells)).toEqual(LANGUAGES);
    for (const html of Object.values(list.shells)) {
      const named = [...html.matchAll(/(?:href|src)="([^"#]*)"/g)].map(([, address = '']) => address);
      expect(named.length).toBeGreaterThan(3);
      for (const address of named) {
        expect(address.startsWith(options.base), address).toBe(true);
        expect(kept.has(address.slice(options.base.length)), address).toBe(true);
      }
    }
  });
});
