import { readFileSync } from 'node:fs';
import { Complaint } from '../terminal/complaint.ts';
import { sitePath } from './site-address.ts';

/** The path of the site's address in archive.json; a faulty file is reported, with its line, when the archive is validated. */
function pathOfSite(data: string): string {
  try {
    const { url } = JSON.parse(readFileSync(`${data}/archive.json`, 'utf8')) as { url: string };
    return new URL(url).pathname;
  } catch {
    return '/';
  }
}

/**
 * The base of every address of a site, with slashes at both ends: the path that is `given`, or else that of the site's address.
 * `data` is the archive's folder. Throws a Complaint for a path that no site can stand at.
 */
export function basePath(data: string, given: string | undefined): string {
  const base = sitePath(given ?? pathOfSite(data));
  // Vite decodes a base twice.
  if (base.includes('%25')) throw new Complaint(`a site cannot stand below ${base}, which has a percent sign in it: give another path`);
  return base;
}
