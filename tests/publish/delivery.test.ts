import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hosting } from '../../src/publish/outputs/hosting.ts';
import { cacheControl, SITE_HEADERS } from '../../src/publish/serving/headers.ts';
import { typeOf, TYPES } from '../../src/publish/serving/types.ts';
import { compressFolder } from '../../src/publish/writing/compressed.ts';
import { changed, smallArchive } from '../source/archive-folder.ts';
import { siteFrom } from './published-files.ts';

test('files that are worth it get compressed ones beside them that hold the same, and others none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const text = 'words that come again '.repeat(200);
  for (const [name, contents] of [['a.html', text], ['b.json', text], ['small.js', 'a()'], ['c.woff2', text]] as const) writeFileSync(join(folder, name), contents); // prettier-ignore
  expect(await compressFolder(folder)).toBe(2);
  for (const name of ['a.html', 'b.json']) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(text);
  }
  expect(['small.js.br', 'c.woff2.gz'].map((name) => existsSync(join(folder, name)))).toEqual([false, false]);
});

describe('what hosts read', () => {
  const built = { client: {} as never, preparePage: {} as never };
  const headersAt = async (base: string) => (await hosting({ ...siteFrom(smallArchive(), base), built })).get('_headers') as string;

  test('says every header of the site once, for all of it', async () => {
    const [first = ''] = (await headersAt('/some/reader/')).split('\n/');
    expect(first).toMatch(/^\/some\/reader\/\*\n/);
    for (const [name, value] of Object.entries(SITE_HEADERS)) expect(first.toLowerCase()).toContain(`  ${name}: ${value.toLowerCase()}\n`);
    expect(first).not.toMatch(/^ {2}Strict-Transport-Security/m);
  });

  test('lets be kept for good what is named by its contents, in folders where everything is', async () => {
    const rules = (await headersAt('/')).split('\n').filter((line) => line.startsWith('/'));
    expect(rules).toEqual(['/*', '/assets/*', '/data/en/issues/*', '/data/en/months/*', '/data/search/*', '/data/zh-Hans/issues/*', '/data/zh-Hans/months/*', '/*.webmanifest', '/*.opml', '/*.md', '/*.bib', '/*.ris', '/*.epub', '/sw.js']); // prettier-ignore
    const files = ['assets/index-a1.js', 'data/en/issues/2020-w48.0a1b2c3d.json', 'data/search/0a1b2c.bin'];
    expect(files.map(cacheControl)).toEqual(Array(3).fill('public, max-age=31536000, immutable'));
    expect(['index.html', 'issues/2020-w48', 'data/archive.json', 'sitemap.xml', 'sw.js', 'offline.json'].map(cacheControl)).toEqual(
      Array(6).fill('no-cache'),
    );
  });

  test('says the types of endings that hosts need not know, at any depth below the base', async () => {
    const rules = (await headersAt('/some/reader/')).split('\n/');
    expect(rules).toContain('some/reader/*.md\n  Content-Type: text/markdown; charset=utf-8');
    for (const [rule = '', , type] of rules
      .flatMap((each) => [/^some\/reader\/\*\.(\w+)\n {2}Content-Type: (.*)$/.exec(each) ?? []])
      .filter(({ length }) => length > 0))
      // prettier-ignore
      expect(typeOf(`a.${/\*\.(\w+)/.exec(rule)?.[1]}`), rule).toBe(type);
  });

  test('is not there on the development server', async () => {
    expect((await hosting(siteFrom(changed({})))).size).toBe(0);
  });
});

test.each(Object.entries(TYPES))('a file that ends in .%s is %s', (ending, type) => {
  expect(typeOf(`a/b.1x2y3z4w.${ending}`)).toBe(type);
  expect(typeOf(`a.${ending}/b`)).toBe('application/octet-stream');
});
