import { createHash } from 'node:crypto';
import { hashedPath } from '../../../archive/addresses/data-paths.ts';
import type { SiteFiles } from '../../site.ts';

/** A file of the published archive. Other files of it name it by its path, which is relative to `data/`. */
export interface DataFile {
  path: string;
  /** Where the name has one: of the contents. */
  hash?: string;
  contents: string | Uint8Array;
}

/** Eight digits of base 36 from the SHA-256 of a file's contents (about 41 bits). */
export function contentHash(contents: string | Uint8Array): string {
  return BigInt(`0x${createHash('sha256').update(contents).digest('hex')}`)
    .toString(36)
    .slice(-8);
}

/** A file with its contents' hash in its name (`stem.hash.ending`), which hosts and browsers may keep for good. */
export function hashedFile(stem: string, ending: string, contents: string | Uint8Array): DataFile {
  const hash = contentHash(contents);
  return { path: hashedPath(stem, hash, ending), hash, contents };
}

/** A JSON file with a hash in its name. */
export function hashedJson(stem: string, value: unknown): DataFile {
  return hashedFile(stem, 'json', JSON.stringify(value));
}

/** A JSON file with a fixed name: an entry, which readers ask for again. */
export function entryJson(path: string, value: unknown): DataFile {
  return { path, contents: JSON.stringify(value) };
}

/** Files of the archive where they stand on the site. */
export function belowData(files: Iterable<DataFile>): SiteFiles {
  return new Map([...files].map(({ path, contents }) => [`data/${path}`, contents]));
}
