import nativePath, { type PlatformPath } from 'node:path';

/** Whether a file or folder lies in a folder (or is it). `path` is the system's way of writing paths. */
export function isInside(folder: string, file: string, path: PlatformPath = nativePath): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** A file's path from a folder as addresses have it: with slashes on every system. */
export function addressOf(folder: string, file: string, path: PlatformPath = nativePath): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
