import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { describeClient } from '../../src/publish/code/client-folder.ts';
import { pageAddresses } from '../../src/publish/pages/addresses.ts';
import type { PreparePage } from '../../src/publish/pages/rendered-page.ts';
import { siteFiles } from '../../src/publish/publish-site.ts';
import { writeSite } from '../../src/publish/writing/write-site.ts';
import { changed, issue, item } from '../source/archive-folder.ts';
import { clientFolder, fakeCode, MESSAGE_MODULES, PAGE_MODULES, prepareName } from './fake-code.ts';
import { siteFrom } from './published-files.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const PAPER = { title: 'On engines', authors: ['Ada Lovelace'] };
/** An archive with a page of each kind. */
const ARCHIVE = changed({
  'issues/2020-w49.json': issue(49, '2020-11-29', [item('three', { paper: PAPER }), item('engine', { paper: PAPER })]),
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function build(code = fakeCode()): Promise<string> {
  const folder = emptyFolder();
  await writeSite(folder, await siteFiles(siteFrom(ARCHIVE), code), { keptBuilds: 0, compressed: false });
  return folder;
}

describe('a build', () => {
  test('writes every page, and not what only the build needs', async () => {
    const folder = await build();
    // Letters are no pages.
    const pages = filesIn(folder).filter((file) => file.endsWith('.html') && !/(?:^|\/)email\//.test(file));
    expect(pages).toEqual(
      pageAddresses(siteFrom(ARCHIVE))
        .flatMap(({ files }) => files)
        .sort(),
    );
    expect(readFileSync(join(folder, 'zh-Hans/issues/2020-w48.html'), 'utf8')).toContain('<p>zh-Hans /issues/2020-w48</p>');
    expect(filesIn(folder).filter((file) => file.startsWith('.vite'))).toEqual([]);
  });

  test('lists a page’s code, each file after those that it imports: its own, its language’s, and what they share', async () => {
    const folder = await build();
    const html = readFileSync(join(folder, 'zh-Hans/months/2020-11.html'), 'utf8');
    const code = JSON.parse(/<script id="_code" type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? '[]') as string[];
    expect(code.slice(0, 2)).toEqual(['/assets/shared-1.js', '/assets/index-1.js']);
    expect(code.slice(2).sort()).toEqual(['/assets/month-page-1.js', '/assets/zh-hans-1.js']);
  });

  test('that cannot make a page says which', async () => {
    const failing: PreparePage = async (path, language, ...rest) => {
      if (language === 'zh-Hans' && path === '/years/2020') throw new Error('no bars');
      return prepareName(path, language, ...rest);
    };
    await expect(build(fakeCode(failing))).rejects.toThrow(
      /page \/years\/2020 in zh-Hans could not be made: no bars.*npm run check.*src\/routes\/year-page\.tsx/,
    );
  });

  test('does not publish an error in place of a page', async () => {
    const missing: PreparePage = async (path, ...rest) => ({ ...(await prepareName(path, ...rest)), status: 404 });
    await expect(build(fakeCode(missing))).rejects.toThrow(/page \/ in en .* says 404 in place of 200/);
  });

  test.each([...PAGE_MODULES, ...MESSAGE_MODULES])('asks for each module that pages need: %s', async (module) => {
    await expect(build(fakeCode(prepareName, module))).rejects.toThrow(`the client build has no ${module}`);
  });

  test('does not write over the reader’s own files', async () => {
    const code = fakeCode();
    code.files.set('sitemap.xml', '');
    await expect(build(code)).rejects.toThrow('an output makes sitemap.xml');
  });
});

test('outputs know the files of the built client, with the hashes of their contents', () => {
  const { files } = describeClient(clientFolder());
  expect(files.map(({ path }) => path)).toEqual(['assets/index-1.js', 'assets/style-1.css', 'icon.svg']);
  // printf '<svg/>' | sha256sum
  expect(files.at(-1)?.hash).toBe('d4dc56669143034f31aa309635d4113d9ad76a02b1739da22c965ed2049be9e6');
});
