import { existsSync, readdirSync, statSync } from 'node:fs';
import { Complaint } from '../terminal/complaint.ts';
import { isInside } from './file-paths.ts';

/** What an earlier build leaves, finished or not. */
const BUILT = ['index.html', 'assets', '.vite'];

/**
 * Throws a Complaint for a folder that a build may not empty: a file, one that holds the project, or one with other things
 * in it than a build's.
 */
export function refuseOutput(folder: string, project: string): void {
  if (isInside(folder, project))
    throw new Complaint(`the site cannot be built into ${folder}, which holds the project: name another folder`);
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Complaint(`${folder} is a file: name a folder for the site`);
  const names = readdirSync(folder);
  if (names.length > 0 && !names.some((name) => BUILT.includes(name)))
    throw new Complaint(
      `${folder} has other things in it than a built site, and a build would remove them: empty it, or name another folder`,
    );
}
