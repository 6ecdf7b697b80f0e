import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../terminal/complaint.ts';
import { addressOf } from './file-paths.ts';

/** The paths of all files in a folder and in the folders below it, from it and with slashes; links are none. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => addressOf(folder, join(entry.parentPath, entry.name)));
}

/** Throws a Complaint unless a folder is there and holds a file that every built site has; `option` is what names the folder. */
export function checkBuiltFolder(folder: string, file: string, option: string): void {
  if (!existsSync(folder)) throw new Complaint(`there is no folder ${folder}: run npm run build first, or name another with ${option}`);
  if (!statSync(folder).isDirectory()) throw new Complaint(`${folder} is a file: name the folder of the built site with ${option}`);
  if (!existsSync(join(folder, file)))
    throw new Complaint(`${folder} holds no built site, it has no ${file}: run npm run build first, or name another folder with ${option}`);
}
