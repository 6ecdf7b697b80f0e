import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file unless it is there with these contents; gives whether it was written. */
export function writeIfOther(file: string, contents: string | Uint8Array): boolean {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.size === bytes.length && readFileSync(file).equals(bytes)) return false;
  writeFileSync(file, bytes);
  return true;
}
