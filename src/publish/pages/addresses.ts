import { LANGUAGES, type Language } from '../../archive/languages.ts';
import { aboutPath, homePath, issuePath, monthPath, searchPath, yearPath } from '../../archive/paths.ts';
import type { ArchiveIndex } from '../../source/archive-index.ts';

/** A page to prerender: its path in its language, and the file that answers its address. */
export interface PageAddress {
  path: string;
  language: Language;
  /** Relative to the site's base: `zh-Hans/issues/2020-w48.html`. */
  files: string[];
}

/** Every path of the reader that an archive has a page for, in one language. */
export function archivePaths(index: ArchiveIndex): string[] {
  return [
    homePath(),
    ...index.issues.map((issue) => issuePath(issue.id)),
    ...[...index.months.keys()].map(monthPath),
    ...[...index.years.keys()].map(yearPath),
    searchPath(),
    aboutPath(),
  ];
}

function filesOf(path: string, language: Language): string[] {
  const prefix = language === LANGUAGES[0] ? '' : `${language}/`;
  if (path !== homePath()) return [`${prefix}${path.slice(1)}.html`];
  // Hosts differ in whether /zh-Hans means the file or the folder's index.
  return prefix ? [`${language}.html`, `${language}/index.html`] : ['index.html'];
}

/** Pages for what is missing and for what failed, under the names by which hosts know them. */
export const ERROR_PATHS: readonly string[] = ['/404', '/500'];

/** Every page to prerender, in every language, with the error pages of each. */
export function pageAddresses(index: ArchiveIndex): PageAddress[] {
  return LANGUAGES.flatMap((language) =>
    [...archivePaths(index), ...ERROR_PATHS].map((path) => ({ path, language, files: filesOf(path, language) })),
  );
}
