import { languageAddress } from '../../archive/addresses/language-address.ts';
import { isWebAddress } from '../../archive/addresses/web-address.ts';
import type { Language } from '../../archive/languages.ts';
import type { Archive } from '../../source/settings-schema.ts';
import { siteAddress } from '../site-address.ts';

/** What addresses depend on: the host, the base, and which language is the first. */
export interface SitePlace {
  base: string;
  settings: Pick<Archive, 'url' | 'languages'>;
}

/** The whole address of a path in a language: on the host that `archive.json` names, at the base that the site is built for. */
export function wholeAddress({ settings, base }: SitePlace, language: Language, path: string): string {
  return siteAddress(languageAddress(new URL(base, settings.url).href, language, path, settings.languages));
}

/** The whole address of a file that no language has of its own; `path` is relative to the base. */
export function fileAddress({ settings, base }: SitePlace, path: string): string {
  return new URL(path, new URL(base, settings.url)).href;
}

/** An address elsewhere on the web, encoded; undefined for none, and for what is none. */
export function outsideAddress(url: string | undefined): string | undefined {
  return url !== undefined && isWebAddress(url) && URL.canParse(url) ? siteAddress(url) : undefined;
}
