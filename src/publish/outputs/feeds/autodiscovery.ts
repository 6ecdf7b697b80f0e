import { languageAddress } from '../../../archive/addresses/language-address.ts';
import type { Language } from '../../../archive/languages.ts';
import type { Site } from '../../site.ts';
import { xmlText } from '../../xml.ts';
import { ATOM_ENDING } from './feed-paths.ts';
import { ATOM } from './forms/atom.ts';
import { siteFeeds } from './site-feeds.ts';

/** The link by which programs find the feed of all weeks, for the head of every page of a language: pages of topics and authors name their own. */
export function feedLink(site: Site, language: Language): string {
  const main = siteFeeds(site).get(language)?.main;
  if (!main) return '';
  const href = languageAddress(site.base, language, main.path + ATOM_ENDING, site.settings.languages);
  return `<link rel="alternate" type="${ATOM}" href="${xmlText(href)}" title="${xmlText(main.title)}">`;
}
