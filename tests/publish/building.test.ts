import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { pageAddresses } from '../../src/publish/pages/addresses.ts';
import { readClientBuild } from '../../src/publish/pages/client-build.ts';
import type { RenderPage } from '../../src/publish/pages/rendered-page.ts';
import { changed, issue, item } from '../source/archive-folder.ts';
import { siteFrom } from './published-files.ts';

const ENTRY = { file: 'assets/index-1.js', css: ['assets/style-1.css'], isEntry: true, imports: ['_shared.js'] };
const MODULES = ['home', 'issue', 'month', 'year', 'years', 'search', 'topics', 'topic', 'authors', 'author', 'about'].map(
  (page) => `src/routes/${page}-page.tsx`,
);
const MESSAGES = ['src/i18n/en.ts', 'src/i18n/zh-hans.ts'];

const PAPER = { title: 'On engines', authors: ['Ada Lovelace'] };
/** An archive with a page of each kind. */
const ARCHIVE = changed({
  'issues/2020-w49.json': issue(49, '2020-11-29', [item('three', { paper: PAPER }), item('engine', { paper: PAPER })]),
});

/** A built client in a folder of its own, which goes when the test ends; `missing` is not in its manifest. */
function clientFolder(missing?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'client-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const chunks = [...MODULES, ...MESSAGES].filter((module) => module !== missing).map((module) => [module, chunkOf(module)] as const);
  const files = {
    'index.html':
      '<!doctype html><html lang="en"><head><meta charset="utf-8" /><!--head--></head><body><!--page--><!--state--></body></html>',
    'icon.svg': '<svg/>',
    'assets/style-1.css': 'p { color: red }',
    'assets/index-1.js': 'start()',
    '.vite/manifest.json': JSON.stringify({
      'index.html': ENTRY,
      '_shared.js': { file: 'assets/shared-1.js' },
      ...Object.fromEntries(chunks),
    }),
  };
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}

function chunkOf(module: string) {
  return { file: module.replace(/^.*\/([\w-]+)\.tsx?$/, 'assets/$1-1.js'), imports: ['_shared.js', 'index.html'] };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Renders a page as its name. */
const renderName: RenderPage = async (path, language) => ({
  head: '',
  body: `<p>${language} ${path}</p>`,
  state: '{}',
  status: Number(/^\/([45]\d\d)$/.exec(path)?.[1] ?? 200),
});

function build(folder: string, renderPage: RenderPage = renderName) {
  return buildSite(folder, siteFrom(ARCHIVE), { client: readClientBuild(folder), renderPage });
}

describe('a build', () => {
  test('writes every page, and takes away what only the build needs', async () => {
    const folder = clientFolder();
    await build(folder);
    const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(
      pageAddresses(siteFrom(ARCHIVE))
        .flatMap(({ files }) => files)
        .sort(),
    );
    expect(readFileSync(join(folder, 'zh-Hans/issues/2020-w48.html'), 'utf8')).toContain('<p>zh-Hans /issues/2020-w48</p>');
    expect(filesIn(folder).filter((file) => file.startsWith('.vite'))).toEqual([]);
  });

  test('lists a page’s code, each file after those that it imports: its own, its language’s, and what they share', async () => {
    const folder = clientFolder();
    await build(folder);
    const html = readFileSync(join(folder, 'zh-Hans/months/2020-11.html'), 'utf8');
    const code = JSON.parse(/<script id="_code" type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? '[]') as string[];
    expect(code.slice(0, 2)).toEqual(['/assets/shared-1.js', '/assets/index-1.js']);
    expect(code.slice(2).sort()).toEqual(['/assets/month-page-1.js', '/assets/zh-hans-1.js']);
  });

  test('that cannot make a page says which, and writes nothing', async () => {
    const folder = clientFolder();
    const before = filesIn(folder);
    const failing: RenderPage = async (path, language, ...rest) => {
      if (language === 'zh-Hans' && path === '/years/2020') throw new Error('no bars');
      return renderName(path, language, ...rest);
    };
    await expect(build(folder, failing)).rejects.toThrow(
      /page \/years\/2020 in zh-Hans could not be made: no bars.*npm run check.*src\/routes\/year-page\.tsx/,
    );
    expect(filesIn(folder)).toEqual(before);
  });

  test('does not publish an error in place of a page', async () => {
    const missing: RenderPage = async (path, ...rest) => ({ ...(await renderName(path, ...rest)), status: 404 });
    await expect(build(clientFolder(), missing)).rejects.toThrow(/page \/ in en .* says 404 in place of 200/);
  });

  test.each([...MODULES, ...MESSAGES])('asks for each module that pages need: %s', async (module) => {
    await expect(build(clientFolder(module))).rejects.toThrow(`the client build has no ${module}`);
  });

  test('does not write over the reader’s own files', async () => {
    const folder = clientFolder();
    writeFileSync(join(folder, 'sitemap.xml'), '');
    await expect(build(folder)).rejects.toThrow('an output makes sitemap.xml');
  });
});

test('outputs know the files of the built client, with the hashes of their contents', () => {
  const { files } = readClientBuild(clientFolder());
  expect(files.map(({ path }) => path)).toEqual(['assets/index-1.js', 'assets/style-1.css', 'icon.svg']);
  // printf '<svg/>' | sha256sum
  expect(files.at(-1)?.hash).toBe('d4dc56669143034f31aa309635d4113d9ad76a02b1739da22c965ed2049be9e6');
});
