import { FALLBACK_LANGUAGE, type Language } from '../languages.ts';

/** An archive's languages in its order: the pages of the first stand at the site's own base, those of others below their tag. */
export type Languages = readonly Language[];

/** The base of a language's pages, without a slash at the end. */
export function languageBase(base: string, language: Language, languages: Languages): string {
  const site = base.replace(/\/$/, '');
  return language === languages[0] ? site : `${site}/${language}`;
}

/** The router's basename for a language's pages: with its final slash for the site's own base, so that home has one too. */
export function routerBase(base: string, language: Language, languages: Languages): string {
  const home = languageBase(base, language, languages);
  return language === languages[0] ? `${home}/` : home;
}

/** A page's address in a language; `base` is the site's address or path, `path` the page's in it, with a query and a fragment where it has them. */
export function languageAddress(base: string, language: Language, path: string, languages: Languages): string {
  const isHome = /^\/(?![^?#])/.test(path);
  return isHome ? routerBase(base, language, languages) + path.slice(1) : languageBase(base, language, languages) + path;
}

/** The language of the page at a pathname with the site's base. */
export function languageOf(base: string, pathname: string, languages: Languages): Language {
  const [first] = pathname.slice(base.length).split('/', 1);
  return languages.find((tag) => tag === first) ?? languages[0] ?? FALLBACK_LANGUAGE;
}

/** A page's path in its language, from a pathname with the site's base: what `languageAddress` was made of. */
export function pathIn(base: string, language: Language, pathname: string, languages: Languages): string {
  return pathname.slice(languageBase(base, language, languages).length) || '/';
}
