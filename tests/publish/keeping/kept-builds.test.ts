import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publishOptions } from '../../../src/publish/publish-options.ts';
import { BUILDS_FILE } from '../../../src/publish/writing/kept-builds.ts';
import { writeSite, type SiteChanges } from '../../../src/publish/writing/write-site.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Builds a site of these files. */
async function build(folder: string, files: readonly string[], keptBuilds: number): Promise<SiteChanges> {
  return writeSite(folder, new Map(files.map((file) => [file, file])), { keptBuilds, compressed: true });
}

const release = (number: number) => ['index.html', `assets/index-${number}.js`, `data/en/issues/a.0000000${number}.json`];
const there = (folder: string, number: number) =>
  release(number)
    .slice(1)
    .map((file) => existsSync(join(folder, file)));

describe('a build', () => {
  test('keeps what the builds before it named by its contents, as many as it is told, and lets the rest go', async () => {
    const folder = emptyFolder();
    for (const number of [1, 2, 3, 4]) await build(folder, release(number), 2);
    expect([1, 2, 3, 4].map((number) => there(folder, number))).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [true, true],
    ]);
    await build(folder, release(5), 0);
    expect([3, 4, 5].map((number) => there(folder, number))).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  test('keeps no page, no data of fixed name and nothing that is of no build', async () => {
    const folder = emptyFolder();
    await build(folder, ['index.html', 'issues/gone.html', 'data/archive.json', 'assets/a-1.js'], 2);
    writeFileSync(join(folder, 'assets/stray-1.js'), '');
    writeFileSync(join(folder, 'issues/gone.html.br'), '');
    writeFileSync(join(folder, 'assets/a-1.js.br'), '');
    await build(folder, ['index.html'], 2);
    expect(['issues', 'data', 'assets/stray-1.js', 'assets/a-1.js', 'assets/a-1.js.br'].map((path) => existsSync(join(folder, path)))).toEqual([false, false, false, true, true]); // prettier-ignore
  });

  test('that changes nothing is none of its own, and pushes no other out', async () => {
    const folder = emptyFolder();
    await build(folder, release(1), 1);
    for (let again = 0; again < 3; again++) await build(folder, release(2), 1);
    expect(there(folder, 1)).toEqual([true, true]);
    expect(JSON.parse(readFileSync(join(folder, BUILDS_FILE), 'utf8'))).toEqual([release(2).slice(1), release(1).slice(1)]);
  });

  test.each(['', '{}', '[["../outside-1.js"]]', '[["index.html"]]', '[[1]]'])('keeps nothing where the list says %s', async (text) => {
    const folder = emptyFolder();
    await build(folder, release(1), 1);
    writeFileSync(join(folder, BUILDS_FILE), text);
    await build(folder, release(2), 1);
    expect([there(folder, 1), there(folder, 2)]).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});

describe('the options of a build', () => {
  test('keep two builds and write what hosts read, where nothing is said', () => {
    expect(publishOptions({})).toEqual({ compressed: false, hosting: true, keptBuilds: 2, fresh: false });
    expect(publishOptions({ COMPRESS: 'on', HOSTING: 'off', KEEP_BUILDS: '0', FRESH: 'on' })).toEqual({
      compressed: true,
      hosting: false,
      keptBuilds: 0,
      fresh: true,
    });
  });

  test.each([{ KEEP_BUILDS: '-1' }, { KEEP_BUILDS: 'two' }, { KEEP_BUILDS: '1.5' }, { COMPRESS: 'yes' }, { HOSTING: '1' }, { FRESH: '1' }])(
    'are refused with what they may be: %o',
    (env) => {
      expect(() => publishOptions(env)).toThrow(/set it to/);
    },
  );
});
