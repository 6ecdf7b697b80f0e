import { languageAddress } from '../../../archive/language-address.ts';
import type { Language } from '../../../archive/languages.ts';
import { readPath } from '../../../archive/paths.ts';
import { oncePerSite, type Site } from '../../site.ts';
import { xmlText } from '../../xml.ts';
import { ATOM_ENDING, authorFeedPath, topicFeedPath } from './feed-paths.ts';
import { ATOM } from './forms/atom.ts';
import { siteFeeds } from './site-feeds.ts';

/** The titles of the feeds of topics and authors by their paths, in each language. */
const titles = oncePerSite(
  (site) =>
    new Map(
      [...siteFeeds(site)].map(([language, { topics, authors }]) => [
        language,
        new Map([...topics, ...authors].map(({ path, title }) => [path, title])),
      ]),
    ),
);

/** The path that the feed of a page's topic or author has, if there is one; also of the pages that list all its items, `/topics/gan_3`. */
function feedPathOf(path: string): string | undefined {
  const { page, id = '' } = readPath(path) ?? {};
  const [stem = ''] = id.split('_');
  return page === 'topic' ? topicFeedPath(stem) : page === 'author' ? authorFeedPath(stem) : undefined;
}

/** The links by which programs find the feeds of a page, for its head: its own where it has one, and that of all weeks. */
export function feedLinks(site: Site, language: Language, path: string): string {
  const main = siteFeeds(site).get(language)?.main;
  if (!main) return '';
  const link = (feed: string, title: string) =>
    `<link rel="alternate" type="${ATOM}" href="${xmlText(languageAddress(site.base, language, feed + ATOM_ENDING, site.settings.languages))}" title="${xmlText(title)}">`;
  const own = feedPathOf(path);
  const title = own === undefined ? undefined : titles(site).get(language)?.get(own);
  return (own === undefined || title === undefined ? '' : link(own, title)) + link(main.path, main.title);
}
