import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { clientBuildOf } from '../../src/publish/code/client-build.ts';
import { describeClient } from '../../src/publish/code/client-folder.ts';
import type { ReaderCode } from '../../src/publish/code/reader-code.ts';
import type { PreparePage } from '../../src/publish/pages/rendered-page.ts';
import { PAGE_IDS, pageModule } from '../../src/routes/pages.ts';

const ENTRY = { file: 'assets/index-1.js', css: ['assets/style-1.css'], isEntry: true, imports: ['_shared.js'] };
/** The modules of pages, as the client build names them. */
export const PAGE_MODULES = PAGE_IDS.map((page) => `src/routes/${pageModule(page).slice(2)}`);
/** Those of messages. */
export const MESSAGE_MODULES = ['src/i18n/en.ts', 'src/i18n/zh-hans.ts'];

function chunkOf(module: string) {
  return { file: module.replace(/^.*\/([\w-]+)\.tsx?$/, 'assets/$1-1.js'), imports: ['_shared.js', 'index.html'] };
}

/** What a client build leaves in a folder, which goes when the test ends; `missing` is not in its manifest. */
export function clientFolder(missing?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'client-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const chunks = [...PAGE_MODULES, ...MESSAGE_MODULES]
    .filter((module) => module !== missing)
    .map((module) => [module, chunkOf(module)] as const);
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

/** Renders a page as its name. */
export const prepareName: PreparePage = async (path, language) => ({
  state: '{}',
  status: Number(/^\/([45]\d\d)$/.exec(path)?.[1] ?? 200),
  render: async () => ({ head: '', body: `<p>${language} ${path}</p>` }),
});

/** The reader's code with a client of next to nothing, which renders pages as it is told. */
export function fakeCode(preparePage: PreparePage = prepareName, missing?: string): ReaderCode {
  const client = clientBuildOf(describeClient(clientFolder(missing)));
  return { built: { client, preparePage }, files: new Map(client.files.map(({ path }) => [path, path])), key: 'fake' };
}
