import type { Languages } from '../../archive/addresses/language-address.ts';
import { homePath } from '../../archive/addresses/paths.ts';
import type { Language } from '../../archive/languages.ts';

/** The files that answer a page's address, relative to the site's base, the first one first; `path` is relative to its language. */
export function pageFiles(path: string, language: Language, languages: Languages): [string, ...string[]] {
  const prefix = language === languages[0] ? '' : `${language}/`;
  if (path !== homePath()) return [`${prefix}${path.slice(1)}.html`];
  // Hosts differ in whether /zh-Hans means the file or the folder's index.
  return prefix ? [`${language}.html`, `${language}/index.html`] : ['index.html'];
}
