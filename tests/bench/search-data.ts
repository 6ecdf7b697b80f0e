import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../../src/source/schema.ts';

/** A document of the benchmark. */
export interface BenchDocument {
  id: number | string;
  title: string;
  summary: string;
  authors?: readonly string[];
}
/** A query that looks for one known document; `cls` is what is the matter with it. */
export interface BenchQuery {
  q: string;
  gold: number | string;
  cls: string;
}

const source = fileURLToPath(new URL('../../../shared/search-bench/', import.meta.url));

/** The same documents with four authors each, of those whom the archive in data/ names. */
export function withAuthors(docs: readonly BenchDocument[]): BenchDocument[] {
  const issues = readdirSync('data/issues').map((name) => JSON.parse(readFileSync(join('data/issues', name), 'utf8')) as Issue);
  const names = issues.flatMap(({ items }) => items.flatMap(({ paper }) => paper?.authors ?? []));
  return docs.map((doc, i) => ({ ...doc, authors: [0, 1, 2, 3].map((k) => names[(i * 7919 + k * 104_729) % names.length]!) }));
}

/** Reads a JSON list from a file. Throws naming the file where it is none. */
export function readList<Row>(file: string): Row[] {
  const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${file} must hold a JSON list; give the path of one`);
  return rows as Row[];
}

/**
 * Makes documents and queries by the generators in ../shared/search-bench (`seed`, or SEED in the environment, gives other
 * sets), in a temporary folder. Gives the folder, or undefined where the generators are absent.
 */
export function generateData(seed?: string): string | undefined {
  if (!existsSync(source)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  for (const script of ['make-docs-and-queries.mjs', 'make-harder-queries.mjs']) {
    execFileSync(process.execPath, [join(source, script)], {
      cwd: folder,
      stdio: 'ignore',
      env: seed === undefined ? process.env : { ...process.env, SEED: seed },
    });
  }
  return folder;
}
