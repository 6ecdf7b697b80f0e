import { wholeAddress, type SitePlace } from '../../../localizing/whole-address.ts';
import { ATOM_ENDING } from '../feed-paths.ts';
import { lastChange, type FeedDocument, type FeedEntry } from '../feed.ts';
import { isoMoment } from './feed-dates.ts';
import { element, printedOnce, xmlDocument } from './xml-tree.ts';

/** The type of Atom's documents (RFC 4287). */
export const ATOM = 'application/atom+xml';

/** The namespace of what RFC 5005 adds. */
export const HISTORY = 'http://purl.org/syndication/history/1.0';

/** An item stands in the feeds of its section, its topics and its authors. */
const entryElement = printedOnce(({ id, title, lang, page, about, html, published, updated, topics }: FeedEntry) =>
  element(
    'entry',
    {},
    element('id', {}, id),
    element('title', { 'xml:lang': lang }, title),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    about !== undefined && element('link', { rel: 'related', href: about }),
    element('published', {}, isoMoment(published)),
    element('updated', {}, updated),
    ...topics.map((term) => element('category', { term })),
    element('content', { type: 'html' }, html),
  ),
);

/** What RFC 5005 says of a document's place among those of its feed: links whose `rel` and path are these. */
export function historyLinks({ feed, archived, previous, next }: FeedDocument): [rel: string, path: string][] {
  return [
    ...(archived ? [['current', feed.path] as [string, string]] : []),
    ...(previous === undefined ? [] : [['prev-archive', previous] as [string, string]]),
    ...(next === undefined ? [] : [['next-archive', next] as [string, string]]),
  ];
}

/** A document of a feed as Atom (RFC 4287). */
export function atomText(document: FeedDocument, site: SitePlace): string {
  const { feed, path, entries, archived } = document;
  const { language, id, title, subtitle, author, page } = feed;
  const address = (to: string) => wholeAddress(site, language, to + ATOM_ENDING);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:fh': HISTORY, 'xml:lang': language },
      element('id', {}, id),
      element('title', {}, title),
      subtitle !== undefined && element('subtitle', {}, subtitle),
      element('updated', {}, lastChange(document)),
      element('author', {}, element('name', {}, author)),
      element('link', { rel: 'self', type: ATOM, href: address(path) }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
      ...historyLinks(document).map(([rel, to]) => element('link', { rel, type: ATOM, href: address(to) })),
      archived && element('fh:archive', {}),
      ...entries.map(entryElement),
    ),
  );
}
