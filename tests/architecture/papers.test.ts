import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The papers that name files and functions of the project. */
const PAPERS = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'].filter((paper) => existsSync(paper));

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
/** Where settings are read from the environment. */
const SETTINGS = ['vite.config.ts', 'src/publish/build.ts'];
const DECLARED = new Set([
  ...SOURCES.flatMap((file) =>
    [
      ...readFileSync(join('src', file), 'utf8').matchAll(/\b(?:function\*?|const|class|interface|type)\s+(\w+)|^\s+(?:async )?(\w+)\(/gm),
    ].map(([, name, method]) => name ?? method ?? ''),
  ),
  ...SETTINGS.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/process\.env\.(\w+)/g)].map(([, name = '']) => name)),
]);

/** What stands in code marks in a text, blocks of code left out. */
function codeIn(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** Paths of the project among them: with a folder that is there, or an ending. */
function paths(codes: readonly string[]): string[] {
  return codes.filter((code) => /^(src|tests|docs|data|public|\.github)\/[\w./-]*$/.test(code));
}

/** Names of functions, types and constants: camelCase, PascalCase or UPPER_CASE of at least two parts. */
function names(codes: readonly string[]): string[] {
  return codes.filter((code) => /^(?:[a-z]+(?:[A-Z][a-z]*)+|(?:[A-Z][a-z]+){2,}|[A-Z]+_[A-Z_]+)$/.test(code));
}

/** Words of others that look like names of ours. */
const OTHERS = new Set(['buildApp', 'useSuspenseQuery']);

describe.each(PAPERS)('%s', (paper) => {
  const text = readFileSync(paper, 'utf8');
  const codes = codeIn(text);

  test('names files and folders that are there', () => {
    expect(paths(codes).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names functions and types that are there', () => {
    expect(names(codes).filter((name) => !DECLARED.has(name) && !OTHERS.has(name))).toEqual([]);
  });

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, link = '']) => join(dirname(paper), link));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});

test('the check sees what is not there', () => {
  const codes = codeIn('`src/none.ts`, `noSuchFunction`, `NoSuchType`, `NO_SUCH`\n```\n`src/inBlock.ts`\n```\n');
  expect(paths(codes)).toEqual(['src/none.ts']);
  expect(names(codes)).toEqual(['noSuchFunction', 'NoSuchType', 'NO_SUCH']);
  expect(paths(codeIn(readFileSync('ARCHITECTURE.md', 'utf8'))).length).toBeGreaterThan(40);
  expect(names(codeIn(readFileSync('ARCHITECTURE.md', 'utf8'))).length).toBeGreaterThan(40);
});
