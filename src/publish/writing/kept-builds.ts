import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNamedByContents } from '../serving/named-by-contents.ts';

/** In a built site: which files named by their contents belong to its build, and to which of those before it that are kept. */
export const BUILDS_FILE = 'builds.json';

/** The files of builds, the newest first; each a list of paths from the site's folder. */
type Builds = readonly (readonly string[])[];

/** How many builds before the newest are kept where nothing is said: a tab that was opened two builds ago goes on working. */
export const KEPT_BUILDS = 2;

/** What an earlier build left; nothing where that cannot be read. */
export function readBuilds(folder: string): Builds {
  try {
    const builds: unknown = JSON.parse(readFileSync(join(folder, BUILDS_FILE), 'utf8'));
    const isBuild = (build: unknown) => Array.isArray(build) && build.every((path) => typeof path === 'string' && isNamedByContents(path));
    return Array.isArray(builds) && builds.every(isBuild) ? (builds as Builds) : [];
  } catch {
    return [];
  }
}

/**
 * The builds whose files a site's folder is to hold: the one that has just made `made`, before as many of the `earlier` ones as
 * are kept. A build like an earlier one is none of its own, so that building again pushes no other out.
 */
export function nextBuilds(earlier: Builds, made: Iterable<string>, count: number): Builds {
  const files = [...made].filter(isNamedByContents).sort();
  const others = earlier.filter((build) => JSON.stringify(build) !== JSON.stringify(files));
  return [files, ...others].slice(0, count + 1);
}
