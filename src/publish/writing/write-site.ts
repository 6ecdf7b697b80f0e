import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OfflineFile } from '../../offline/list.ts';
import { addressOf } from '../file-paths.ts';
import { contentsOf, type SiteFiles } from '../site.ts';
import { isForm, plainPath } from './compressed.ts';
import { FILES_FILE, listedFile, printFileList } from './file-list.ts';
import { BUILDS_FILE, nextBuilds, readBuilds } from './kept-builds.ts';
import { writeIfOther } from './written-file.ts';

/** What a build has changed in a site's folder: paths in order. What is compressed and the lists of builds and files go without saying. */
export interface SiteChanges {
  added: string[];
  changed: string[];
  removed: string[];
  /** How many files are as they were. */
  same: number;
}

/** How a site is written. */
export interface WriteOptions {
  /** How many builds before this one stay, by their files that are named by their contents. */
  keptBuilds: number;
  /** Whether compressed forms may stand beside the files. */
  compressed: boolean;
}

/** Removes what is not wanted from a folder, and folders in which nothing is left; links are never wanted. Gives the paths of files. */
function removeOthers(folder: string, isWanted: (path: string) => boolean): string[] {
  const removed: string[] = [];
  const folders: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = addressOf(folder, file);
    if (entry.isDirectory()) folders.push(file);
    else if (!entry.isFile() || !isWanted(path)) {
      rmSync(file);
      removed.push(path);
    }
  }
  // The deepest first.
  for (const each of folders.sort().reverse()) if (readdirSync(each).length === 0) rmdirSync(each);
  return removed;
}

/**
 * Makes a folder hold a site's files and those of earlier builds that are kept, and nothing else. What is there already is not
 * written again.
 */
export async function writeSite(folder: string, files: SiteFiles, { keptBuilds, compressed }: WriteOptions): Promise<SiteChanges> {
  mkdirSync(folder, { recursive: true });
  const builds = nextBuilds(readBuilds(folder), files.keys(), keptBuilds);
  const lists = [BUILDS_FILE, FILES_FILE];
  const wanted = new Set([...files.keys(), ...builds.flat(), ...lists]);
  const isWanted = (path: string) => wanted.has(path) || (compressed && isForm(path) && wanted.has(plainPath(path)));
  const removed = removeOthers(folder, isWanted).filter((path) => !isForm(path) && !lists.includes(path));
  const changes: SiteChanges = { added: [], changed: [], removed: removed.sort(), same: 0 };
  for (const each of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, each), { recursive: true });
  const written: OfflineFile[] = [];
  for (const [path, contents] of files) {
    const file = join(folder, path);
    const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
    const bytes = await contentsOf(contents);
    written.push(listedFile(path, bytes));
    if (!writeIfOther(file, bytes)) changes.same += 1;
    else {
      (isThere ? changes.changed : changes.added).push(path);
      // Until they are made again, none is better than those of other contents.
      for (const form of ['.br', '.gz']) if (!files.has(path + form)) rmSync(file + form, { force: true });
    }
  }
  writeIfOther(join(folder, BUILDS_FILE), JSON.stringify(builds));
  writeIfOther(join(folder, FILES_FILE), printFileList(written));
  for (const paths of [changes.added, changes.changed]) paths.sort();
  return changes;
}
