import { languageAddress } from '../../../archive/language-address.ts';
import type { Language } from '../../../archive/languages.ts';
import { siteAddress } from '../../site-address.ts';
import type { Site } from '../../site.ts';

/** The whole address of a path in a language: on the host that `archive.json` names, at the base that the site is built for. */
export function wholeAddress({ settings, base }: Site, language: Language, path: string): string {
  return siteAddress(languageAddress(new URL(base, settings.url).href, language, path, settings.languages));
}

/** The whole address of a file that no language has of its own; `path` is relative to the base. */
export function fileAddress({ settings, base }: Site, path: string): string {
  return new URL(path, new URL(base, settings.url)).href;
}

/**
 * A `tag:` address (RFC 4151) for something in a language: of the name that `archive.json` fixes and nothing else, so that it stays
 * where the site moves to another host or base, or gets another first language.
 */
export function tagOf({ settings }: Site, language: Language, name: string): string {
  const fixed = settings.feeds?.tag ?? '';
  return `tag:${fixed}${fixed.includes(':') ? '/' : ':'}${language}/${name}`;
}

/** The day that a fixed name gives, or the first one of the year or month that it gives. */
export function tagDay({ settings }: Site): string {
  const [, date = ''] = /,(\d{4}(?:-\d\d){0,2})/.exec(settings.feeds?.tag ?? '') ?? [];
  return `${date}-01-01`.slice(0, 10);
}
