import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../terminal/complaint.ts';

/** Throws a Complaint unless a folder is there and holds a file that every built site has; `option` is what names the folder. */
export function checkBuiltFolder(folder: string, file: string, option: string): void {
  if (!existsSync(folder)) throw new Complaint(`there is no folder ${folder}: run npm run build first, or name another with ${option}`);
  if (!statSync(folder).isDirectory()) throw new Complaint(`${folder} is a file: name the folder of the built site with ${option}`);
  if (!existsSync(join(folder, file)))
    throw new Complaint(`${folder} holds no built site, it has no ${file}: run npm run build first, or name another folder with ${option}`);
}
