import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { keyName } from '../keeping/kept-things.ts';
import { programKey } from '../keeping/program-key.ts';
import type { PreparePage } from '../pages/rendered-page.ts';
import type { Built, SiteFiles } from '../site.ts';
import { buildApart } from './build-apart.ts';
import { clientBuildOf } from './client-build.ts';
import { readList } from './code-list.ts';

/** The reader's code, for the browser and for rendering pages. */
export interface ReaderCode {
  built: Built;
  /** The browser's files, as they stand on the site. */
  files: SiteFiles;
  /** The same for the same code at the same base. */
  key: string;
}

/** Where the reader's code is kept, for all sites that are built of it. */
const CODE_FOLDER = 'node_modules/.cache/code';
/** So many are kept, and those that a build has used in the last hour, which may be running. */
const KEPT = 4;
const IN_USE = 3_600_000;

/** The key of the reader's code, at a base path, of the project in a folder. */
export function codeKey(root: string, base: string): string {
  return keyName(programKey(root), base).slice(0, 16);
}

async function makeCode(root: string, folder: string, base: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}.new`;
  await buildApart(root, unfinished, base);
  // Another build may have been faster, and be using it.
  if (isDeepStrictEqual(readList(folder), readList(unfinished))) return rmSync(unfinished, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** Lets go of code that was not used for long; what is there of `used` stays. */
function dropOld(used: string): void {
  const now = Date.now();
  utimesSync(used, new Date(now), new Date(now));
  const all = readdirSync(dirname(used)).map((name) => {
    const { mtimeMs = 0 } = statSync(join(dirname(used), name), { throwIfNoEntry: false }) ?? {};
    return { name, mtimeMs };
  });
  const others = all.filter(({ name }) => name !== basename(used)).sort((a, b) => b.mtimeMs - a.mtimeMs);
  for (const { name, mtimeMs } of others.slice(KEPT - 1))
    if (now - mtimeMs > IN_USE) rmSync(join(dirname(used), name), { recursive: true, force: true });
}

/**
 * The reader's code at a base path, of the project in a folder: as it was built before where nothing has changed that it is made
 * of, else built now. With `fresh` it is built in any case; `key` is its key, where that is known.
 */
export async function readerCode(
  root: string,
  base: string,
  { fresh = false, key = codeKey(root, base) }: { fresh?: boolean; key?: string } = {},
): Promise<ReaderCode> {
  const folder = resolve(root, CODE_FOLDER, key);
  mkdirSync(dirname(folder), { recursive: true });
  if (fresh || !existsSync(folder) || !readList(folder)) await makeCode(root, folder, base);
  const list = readList(folder);
  if (!list) throw new Error(`the reader's code in ${folder} is not as it was written: remove that folder, and build again`);
  dropOld(folder);
  const { preparePage } = (await import(pathToFileURL(join(folder, 'prerender/page.js')).href)) as { preparePage: PreparePage };
  const files: SiteFiles = new Map(list.client.files.map(({ path }) => [path, readFileSync(join(folder, 'client', path))]));
  return { built: { client: clientBuildOf(list.client), preparePage }, files, key };
}
