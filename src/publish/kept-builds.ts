import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './file-paths.ts';
import { isNamedByContents } from './serving/named-by-contents.ts';

/** In a built site: which files named by their contents belong to its build, and to which of those before it that are kept. */
export const BUILDS_FILE = 'builds.json';

/** The files of builds, the newest first; each a list of paths from the site's folder. */
type Builds = readonly (readonly string[])[];

/** How many builds before the newest are kept where nothing is said: a tab that was opened two builds ago goes on working. */
export const KEPT_BUILDS = 2;

/** What an earlier build left; nothing where that cannot be read. */
function readBuilds(folder: string): Builds {
  try {
    const builds: unknown = JSON.parse(readFileSync(join(folder, BUILDS_FILE), 'utf8'));
    const isBuild = (build: unknown) => Array.isArray(build) && build.every((path) => typeof path === 'string' && isNamedByContents(path));
    return Array.isArray(builds) && builds.every(isBuild) ? (builds as Builds) : [];
  } catch {
    return [];
  }
}

/** A compressed file goes with the one that it is of. */
const plain = (path: string) => path.replace(/\.(?:br|gz)$/, '');

/** All that is no folder, links as well: what is not kept has to go. */
function entriesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => addressOf(folder, join(entry.parentPath, entry.name)));
}

/**
 * Empties a site's folder but for the files of its last builds that are named by their contents; gives those builds: one more than
 * `count`, since the one to come may be the same as the last.
 */
export function keepBuilds(folder: string, count: number): Builds {
  const builds = readBuilds(folder).slice(0, count + 1);
  const kept = new Set(builds.flat());
  for (const path of entriesIn(folder)) if (!kept.has(plain(path))) rmSync(join(folder, path), { force: true });
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    if (entry.isDirectory() && entriesIn(join(folder, entry.name)).length === 0) rmSync(join(folder, entry.name), { recursive: true });
  return builds;
}

/** The files in a site's folder that are of `earlier` builds and not of the one that has just `emitted` its own: an earlier one's compressed forms too. */
export function earlierFiles(earlier: Builds, emitted: ReadonlySet<string>): Set<string> {
  return new Set(earlier.flat().flatMap((path) => [...(emitted.has(path) ? [] : [path]), `${path}.br`, `${path}.gz`]));
}

/**
 * Notes in a site's folder which files are of the build that was just made, `made` by their paths, before those of `earlier`
 * builds, and lets go what is of none that is kept. A build like the one before it is none of its own, so that building again
 * pushes no other out.
 */
export function noteBuild(folder: string, made: Iterable<string>, earlier: Builds, count: number): void {
  const files = [...made].filter(isNamedByContents).sort();
  const others = earlier.filter((build) => JSON.stringify(build) !== JSON.stringify(files));
  const builds = [files, ...others].slice(0, count + 1);
  const kept = new Set(builds.flat());
  for (const path of earlier.flat().filter((each) => !kept.has(each)))
    for (const ending of ['', '.br', '.gz']) rmSync(join(folder, path + ending), { force: true });
  writeFileSync(join(folder, BUILDS_FILE), JSON.stringify(builds));
}
