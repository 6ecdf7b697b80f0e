import { createHash } from 'node:crypto';
import { listedHash, type OfflineFile } from '../../offline/list.ts';

/** In a built site: the list of its files with their hashes, by which a deployed copy is compared with what was built. */
export const FILES_FILE = 'files.json';

/** The version of the list's form. */
const FILES_VERSION = 1;

/** A file as lists have it: its path, the beginning of its SHA-256, and its size. */
export function listedFile(path: string, contents: string | Uint8Array): OfflineFile {
  return [path, listedHash(createHash('sha256').update(contents).digest()), Buffer.byteLength(contents)];
}

/** The list of a site's files as it is written, in order of their paths; what only hosts read (`_headers`, `.nojekyll`) is not in it. */
export function printFileList(files: readonly OfflineFile[]): string {
  const served = files.filter(([path]) => !/^[_.]/.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ version: FILES_VERSION, files: served });
}

/** Reads such a list; undefined for a text that is none. */
export function readFileList(text: string): readonly OfflineFile[] | undefined {
  try {
    const { version, files } = Object(JSON.parse(text)) as { version?: unknown; files?: unknown };
    const isFile = (file: unknown) => Array.isArray(file) && typeof file[0] === 'string' && typeof file[1] === 'string';
    return version === FILES_VERSION && Array.isArray(files) && files.every(isFile) ? (files as OfflineFile[]) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The path that a file of the site answers: a page's has no ending. Undefined for those that hosts choose themselves: what they say
 * where something is missing or fails, and the file in a folder that is the same page as the one beside it.
 */
export function servedPath(file: string): string | undefined {
  if (/(?:^|\/)(?:404|500)\.html$|\/index\.html$/.test(file)) return undefined;
  return file.replace(/(?:^index)?\.html$/, '');
}
