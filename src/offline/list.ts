/**
 * What of a site can be kept on a device. A build writes `offline.json` (OfflineHead) and the list that it names (OfflineList);
 * both sides, page and worker, know files by the hashes in it.
 */

/** A file: its path below the site's base, the beginning of its SHA-256 (base64url), and its size in bytes. */
export type OfflineFile = readonly [path: string, hash: string, bytes: number];

/** The version of both files' form; one of another version is not for this reader. */
export const OFFLINE_VERSION = 1;

/** Where the head stands, which has a fixed name: relative to the base. */
export const OFFLINE_HEAD = 'offline.json';

/** `offline.json`: which build this is, and how much it would be to keep. */
export interface OfflineHead {
  version: typeof OFFLINE_VERSION;
  /** The list's path below the base, which is named by its contents, and so tells builds apart. */
  list: string;
  /** Of the reader's code, and of everything. */
  code: FilesSum;
  whole: FilesSum;
}

/** `offline.json` of a site that is not to be kept. */
export interface OfflineOff {
  version: typeof OFFLINE_VERSION;
  list?: undefined;
}

/** So many files of so many bytes. */
export interface FilesSum {
  files: number;
  bytes: number;
}

/** All files of a build that can be kept. */
export interface OfflineList {
  version: typeof OFFLINE_VERSION;
  /** The archive's languages in its order, each with the HTML of a page with nothing in it, which shows any page of that language. */
  shells: Readonly<Record<string, string>>;
  /** The reader's code, its icons and manifests. */
  code: readonly OfflineFile[];
  /** The archive: data, search index, figures. */
  archive: readonly OfflineFile[];
}

/** The length of a hash in the list: 96 bits. */
const HASH_LENGTH = 16;

/** A file's hash as the list has it, of its SHA-256. */
export function listedHash(sha256: Uint8Array): string {
  return btoa(String.fromCharCode(...sha256))
    .slice(0, HASH_LENGTH)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** How many files there are, and of how many bytes. */
export function sumOf(files: readonly OfflineFile[]): FilesSum {
  return { files: files.length, bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0) };
}

/** Those files of which nothing is there yet, each contents once; `there` are the names under which files are kept. */
export function missingFiles(files: readonly OfflineFile[], there: ReadonlySet<string>): OfflineFile[] {
  return [...new Map(files.map((file) => [keptName(file), file])).values()].filter((file) => !there.has(keptName(file)));
}

/** The name under which a file is kept: of its contents, so that one which two builds share is there once; its ending says its type. */
export function keptName([path, hash]: OfflineFile): string {
  return hash + (/\.\w+$/.exec(path)?.[0] ?? '');
}
