import { wholeAddress, type SitePlace } from '../../../localizing/whole-address.ts';
import { ATOM_ENDING, RSS_PATH } from '../feed-paths.ts';
import { lastChange, type FeedDocument, type FeedEntry } from '../feed.ts';
import { ATOM, historyLinks } from './atom.ts';
import { isoMoment, mailMoment } from './feed-dates.ts';
import { element, xmlDocument, type Xml } from './xml-tree.ts';

/** The type by which programs know RSS. */
export const RSS = 'application/rss+xml';

function itemElement({ id, title, page, summary, html, published, updated, topics }: FeedEntry): Xml {
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, page),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, mailMoment(isoMoment(published))),
    element('atom:updated', {}, updated),
    ...topics.map((topic) => element('category', {}, topic)),
    // What stands in it is read as HTML.
    element('description', {}, escaped(summary)),
    element('content:encoded', {}, html),
  );
}

/** A plain text as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A document of a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with what Atom and RFC 5005 add; its archive is Atom. */
export function rssText(document: FeedDocument, site: SitePlace): string {
  const { feed, entries } = document;
  const { language, title, subtitle, page } = feed;
  const changed = mailMoment(lastChange(document));
  const address = (path: string) => wholeAddress(site, language, path);
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:content': 'http://purl.org/rss/1.0/modules/content/' },
      element(
        'channel',
        {},
        element('title', {}, title),
        element('link', {}, page),
        element('description', {}, subtitle ?? title),
        element('language', {}, language),
        element('lastBuildDate', {}, changed),
        element('atom:link', { rel: 'self', type: RSS, href: address(RSS_PATH) }),
        ...historyLinks(document).map(([rel, to]) => element('atom:link', { rel, type: ATOM, href: address(to + ATOM_ENDING) })),
        ...entries.map(itemElement),
      ),
    ),
  );
}
