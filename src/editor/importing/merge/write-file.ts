import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../report/refusal.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Makes the folders above it.
 * Throws a Refusal that says what to do where that is not possible; the file that was there is then untouched.
 */
export function writeWhole(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  let made = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(beside, 'wx');
    made = true;
    try {
      writeFileSync(file, text);
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
