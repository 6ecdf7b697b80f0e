import { languageAddress } from '../../../archive/language-address.ts';
import type { Language } from '../../../archive/languages.ts';
import { type Output, type Site, type SiteFiles } from '../../site.ts';
import { feedDocuments } from './feed-parts.ts';
import { ATOM_ENDING, JSON_FEED_PATH, OPML_PATH, RSS_PATH } from './feed-paths.ts';
import { atomText } from './forms/atom.ts';
import { jsonFeedText } from './forms/json-feed.ts';
import { opmlText } from './forms/opml.ts';
import { rssText } from './forms/rss.ts';
import { siteFeeds, type SiteFeeds } from './site-feeds.ts';

function filesIn(site: Site, language: Language, feeds: SiteFeeds): [string, string][] {
  const { main, sections, topics, authors } = feeds;
  const fileAt = (path: string) => languageAddress('/', language, path, site.settings.languages).slice(1);
  const [newest] = feedDocuments(main);
  return [
    ...[main, ...sections, ...topics, ...authors]
      .flatMap(feedDocuments)
      .map((document): [string, string] => [fileAt(document.path + ATOM_ENDING), atomText(document, site)]),
    ...(newest
      ? [
          [fileAt(RSS_PATH), rssText(newest, site)] as [string, string],
          [fileAt(JSON_FEED_PATH), jsonFeedText(newest, site)] as [string, string],
        ]
      : []),
    [fileAt(OPML_PATH), opmlText(feeds, language, site)],
  ];
}

/**
 * Feeds of every language (docs/decisions/0029-feeds.md): of whole weeks as Atom, RSS and JSON Feed (`feed.xml`, `rss.xml`,
 * `feed.json`), of the items of a section, a topic and an author as Atom (`feeds/papers.xml`, `feeds/topics/gan.xml`), each with its
 * archive by year, and the list of all of them (`feeds.opml`).
 */
export const feeds: Output = (site): SiteFiles => new Map([...siteFeeds(site)].flatMap(([language, own]) => filesIn(site, language, own)));
