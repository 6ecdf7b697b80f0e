import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsIn, importsOf } from '../architecture/import-graph.ts';

const ENGINE = 'src/engine/';
const README = readFileSync(`${ENGINE}README.md`, 'utf8');
/** The only packages that the engine may use. */
const PACKAGES = ['fuse.js', 'stemmer'];

const foreign = (imports: ReturnType<typeof importsOf>): string[] =>
  imports.filter(({ to }) => !to.startsWith(ENGINE) && !PACKAGES.includes(to)).map(({ from, to }) => `${from} imports ${to}`);

describe('the engine is a package that could be lifted out', () => {
  test('it imports nothing of ours, no Node module and no package but Fuse and a stemmer, not even a type', () => {
    const imports = importsOf('src/engine');
    expect(imports.length).toBeGreaterThan(100);
    expect(foreign(imports)).toEqual([]);
    expect(foreign(importsIn(`${ENGINE}a.ts`, "import type { A } from '../archive/a.ts';\nimport 'node:fs';"))).toHaveLength(2);
  });

  test('it names no global of Node or of a page', () => {
    const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(40);
    for (const name of files) {
      expect([name, /\b(?:process|Buffer|globalThis|navigator|localStorage)\./.exec(readFileSync(ENGINE + name, 'utf8'))]).toEqual([
        name,
        null,
      ]);
    }
  });

  test('every file and folder that its README names is there, and it names every folder', () => {
    const named = [...README.matchAll(/[`\s]((?:[a-z-]+\/)*[a-z-]+\.ts|[a-z]+\/)(?=[`:\s])/g)].map(([, path]) => path!);
    const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' });
    const missing = named.filter((path) => !files.some((file) => `/${file}`.endsWith(`/${path}`) || `${file}/` === path));
    expect(named.length).toBeGreaterThan(15);
    expect(missing).toEqual([]);
    const folders = readdirSync(ENGINE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `${name}/`).filter((name) => !named.includes(name))).toEqual([]);
    expect(existsSync('docs/decisions/0008-search-ranking.md')).toBe(true);
  });
});
