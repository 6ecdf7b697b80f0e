import { describe, expect, test } from 'vitest';
import { findCircle, importsIn, importsOf, type Import } from './import-graph.ts';

/** Which folders of src each folder may import from, besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  archive: [],
  engine: [],
  relations: ['archive', 'engine'],
  citing: ['archive'],
  i18n: ['archive'],
  design: ['archive', 'i18n'],
  items: ['archive', 'i18n', 'design'],
  reading: ['archive', 'i18n', 'design', 'items'],
  library: ['archive', 'engine', 'i18n', 'design', 'items'],
  offline: ['archive', 'i18n', 'design', 'items'],
  discovery: ['archive', 'engine', 'i18n', 'design', 'items'],
  search: ['archive', 'engine', 'i18n', 'design', 'items'],
  shell: ['archive', 'i18n', 'design', 'items', 'reading', 'search', 'library', 'offline'],
  references: ['archive', 'citing', 'i18n', 'design', 'items'],
  routes: ['archive', 'i18n', 'design', 'items', 'reading', 'search', 'library', 'offline', 'references', 'discovery', 'shell'],
  'main.tsx': ['archive', 'i18n', 'design', 'items', 'search', 'reading', 'shell', 'routes'],
  // Node only: nothing in the browser imports them.
  terminal: [],
  source: ['archive', 'relations', 'terminal'],
  // At build time: it renders pages, so it may use all of the browser's code.
  publish: [
    'archive',
    'engine',
    'relations',
    'citing',
    'terminal',
    'source',
    'i18n',
    'design',
    'items',
    'search',
    'reading',
    'library',
    'offline',
    'references',
    'discovery',
    'shell',
    'routes',
  ],
  editor: ['archive', 'engine', 'relations', 'terminal', 'source'],
};

const folderOf = (path: string) => path.split('/')[1] ?? '';

function against(imports: readonly Import[]): string[] {
  return imports
    .filter(({ to }) => to.startsWith('src/'))
    .filter(({ from, to }) => folderOf(from) !== folderOf(to) && !ALLOWED[folderOf(from)]?.includes(folderOf(to)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe('folders depend one way', () => {
  const imports = importsOf('src');

  test('the imports of the source are seen', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(new Set(imports.map(({ from }) => folderOf(from)))).toEqual(new Set(Object.keys(ALLOWED)));
  });

  test('no folder imports from above or from beside', () => {
    expect(against(imports)).toEqual([]);
  });

  test('no modules import each other in a circle', () => {
    expect(findCircle(imports)).toBeUndefined();
  });

  test('code for the browser uses no Node module and no validator', () => {
    const browser = imports.filter(({ from, types }) => !types && !/^src\/(terminal|source|publish|editor)\//.test(from));
    expect(
      browser.filter(({ to }) => /^(node:|zod|jsonc-parser|unified|remark|rehype)/.test(to) || /^src\/(terminal|source)\//.test(to)),
    ).toEqual([]);
  });

  test('the check itself sees what it forbids', () => {
    const wrong = importsIn(
      'src/archive/weeks.ts',
      "import { a } from '../routes/a.ts';\nconst b = await import('./b.ts');\nimport type { C } from '../search/c.ts';",
    );
    expect(against(wrong)).toEqual(['src/archive/weeks.ts imports src/routes/a.ts', 'src/archive/weeks.ts imports src/search/c.ts']);
    expect(
      findCircle([
        { from: 'a', to: 'b', types: false },
        { from: 'b', to: 'a', types: false },
      ]),
    ).toEqual(['a', 'b', 'a']);
    expect(
      findCircle([
        { from: 'a', to: 'b', types: false },
        { from: 'b', to: 'a', types: true },
      ]),
    ).toBeUndefined();
  });
});
