import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Refusal } from '../report/refusal.ts';

/** The real path of the nearest folder above a path that is there. */
function realFolder(path: string): string {
  let folder = dirname(resolve(path));
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return realpathSync(folder);
}

/** Throws a Refusal where a path below `root` really lies outside of it, because a folder on the way is a link. */
function refuseOutside(path: string, root: string): void {
  if (!existsSync(root)) return;
  const [real, folder] = [realpathSync(root), realFolder(path)];
  if (folder !== real && !folder.startsWith(real + sep))
    throw new Refusal(
      `${path} leads out of ${root} by a symbolic link (to ${folder}): nothing is written outside of it; replace the link by a folder`,
    );
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Makes the folders above it.
 * Throws a Refusal that says what to do where that is not possible, or where the path leads out of `root`; the file that was there
 * is then untouched.
 */
export function writeWhole(path: string, contents: string | Uint8Array, root?: string): void {
  if (root !== undefined) refuseOutside(path, root);
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  let made = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(beside, 'wx');
    made = true;
    try {
      writeFileSync(file, contents);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    if (made) rmSync(beside, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${path} cannot be written (${why}): make ${dirname(path)} a folder that you may write to, or name another with --out`,
    );
  }
}
