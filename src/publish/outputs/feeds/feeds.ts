import { languageAddress } from '../../../archive/addresses/language-address.ts';
import type { Language } from '../../../archive/languages.ts';
import type { SitePlace } from '../../localizing/whole-address.ts';
import type { Output, Site } from '../../site.ts';
import { feedDocuments } from './feed-parts.ts';
import { ATOM_ENDING, JSON_FEED_PATH, OPML_PATH, RSS_PATH } from './feed-paths.ts';
import type { FeedDocument } from './feed.ts';
import { atomText } from './forms/atom.ts';
import { jsonFeedText } from './forms/json-feed.ts';
import { opmlText } from './forms/opml.ts';
import { rssText } from './forms/rss.ts';
import { siteFeeds, type SiteFeeds } from './site-feeds.ts';

/** What gives the text of a file, by the file's path in its language. */
type Text = [path: string, print: () => Uint8Array | Promise<Uint8Array>];

/** Prints a document as Atom, or takes what an earlier build printed of the same. */
async function atomFile(document: FeedDocument, { base, settings: { url, languages }, kept }: Site): Promise<Uint8Array> {
  const place: SitePlace = { base, settings: { url, languages } };
  const print = () => Buffer.from(atomText(document, place));
  return kept ? kept.feeds.get(JSON.stringify([document, place]), print) : print();
}

function textsOf(site: Site, language: Language, feeds: SiteFeeds): Text[] {
  const { main, sections, topics, authors } = feeds;
  return [
    ...[main, ...sections, ...topics, ...authors]
      .flatMap(feedDocuments)
      .map((document): Text => [document.path + ATOM_ENDING, () => atomFile(document, site)]),
    ...feedDocuments(main)
      .filter(({ archived }) => !archived)
      .flatMap((newest): Text[] => [
        [RSS_PATH, () => Buffer.from(rssText(newest, site))],
        [JSON_FEED_PATH, () => Buffer.from(jsonFeedText(newest, site))],
      ]),
    [OPML_PATH, () => Buffer.from(opmlText(feeds, language, site))],
  ];
}

/**
 * Feeds of every language (docs/decisions/0029-feeds.md): of whole weeks as Atom, RSS and JSON Feed (`feed.xml`, `rss.xml`,
 * `feed.json`), of the items of a section, a topic and an author as Atom (`feeds/papers.xml`, `feeds/topics/gan.xml`), each with its
 * archive by year, and the list of all of them (`feeds.opml`). They are printed as they are written: all at once are too many.
 */
export const feeds: Output = (site) => {
  const fileAt = (language: Language, path: string) => languageAddress('/', language, path, site.settings.languages).slice(1);
  return new Map(
    [...siteFeeds(site)].flatMap(([language, own]) =>
      textsOf(site, language, own).map(([path, print]) => [fileAt(language, path), async () => print()]),
    ),
  );
};
