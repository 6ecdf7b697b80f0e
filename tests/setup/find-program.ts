import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What of a system decides where its programs are. */
export interface SystemPaths {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** This machine. */
export const THIS_SYSTEM: SystemPaths = { platform: process.platform, env: process.env, exists: runs };

/** Where a program is on the PATH, by the first of its names that is there; undefined where none is. */
export function findProgram(names: readonly string[], { platform, env, exists }: SystemPaths = THIS_SYSTEM): string | undefined {
  const windows = platform === 'win32';
  const { delimiter, join } = windows ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name))).find((path) => exists(path));
}
