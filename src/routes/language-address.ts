import { DEFAULT_LANGUAGE, type Language } from '../archive/languages.ts';

/** The base of a language's pages, without a slash at the end: the default language stands at the site's own base. */
export function languageBase(base: string, language: Language): string {
  const site = base.replace(/\/$/, '');
  return language === DEFAULT_LANGUAGE ? site : `${site}/${language}`;
}

/** A page's address in a language; `base` is the site's address or path, `pathname` the page's path in it. */
export function languageAddress(base: string, language: Language, pathname: string): string {
  const home = languageBase(base, language);
  if (pathname !== '/') return home + pathname;
  return language === DEFAULT_LANGUAGE ? `${home}/` : home;
}
