import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './languages.ts';

/** The base of a language's pages, without a slash at the end: the default language stands at the site's own base. */
export function languageBase(base: string, language: Language): string {
  const site = base.replace(/\/$/, '');
  return language === DEFAULT_LANGUAGE ? site : `${site}/${language}`;
}

/** The router's basename for a language's pages: with its final slash for the site's own base, so that home has one too. */
export function routerBase(base: string, language: Language): string {
  const home = languageBase(base, language);
  return language === DEFAULT_LANGUAGE ? `${home}/` : home;
}

/** A page's address in a language; `base` is the site's address or path, `pathname` the page's path in it. */
export function languageAddress(base: string, language: Language, pathname: string): string {
  const home = languageBase(base, language);
  if (pathname !== '/') return home + pathname;
  return language === DEFAULT_LANGUAGE ? `${home}/` : home;
}

/** The language of the page at a pathname with the site's base. */
export function languageOf(base: string, pathname: string): Language {
  const [first] = pathname.slice(base.length).split('/', 1);
  return LANGUAGES.find((tag) => tag === first) ?? DEFAULT_LANGUAGE;
}

/** A page's path in its language, from a pathname with the site's base: what `languageAddress` was made of. */
export function pathIn(base: string, language: Language, pathname: string): string {
  return pathname.slice(languageBase(base, language).length) || '/';
}
