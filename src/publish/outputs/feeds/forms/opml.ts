import type { Language } from '../../../../archive/languages.ts';
import { wholeAddress } from '../../../localizing/whole-address.ts';
import type { Site } from '../../../site.ts';
import { messagesIn } from '../entries/entry-writer.ts';
import { feedDocuments } from '../feed-parts.ts';
import { ATOM_ENDING } from '../feed-paths.ts';
import { lastChange, type Feed } from '../feed.ts';
import type { SiteFeeds } from '../site-feeds.ts';
import { mailMoment } from './feed-dates.ts';
import { element, xmlDocument, type Xml } from './xml-tree.ts';

/** All feeds of a language as OPML 2.0 (http://opml.org/spec2.opml), which programs for feeds read in. */
export function opmlText({ main, sections, topics, authors }: SiteFeeds, language: Language, site: Site): string {
  const { filter, nav } = messagesIn(language);
  const outline = ({ title, subtitle, path, page }: Feed) =>
    element('outline', {
      type: 'rss',
      text: title,
      title,
      description: subtitle,
      xmlUrl: wholeAddress(site, language, path + ATOM_ENDING),
      htmlUrl: page,
      language,
    });
  const group = (text: string, feeds: readonly Feed[]): Xml | false =>
    feeds.length > 0 && element('outline', { text }, ...feeds.map(outline));
  const changed = feedDocuments(main)[0];
  return xmlDocument(
    element(
      'opml',
      { version: '2.0' },
      element('head', {}, element('title', {}, main.title), changed && element('dateModified', {}, mailMoment(lastChange(changed)))),
      element('body', {}, outline(main), group(filter.label, sections), group(nav.topics, topics), group(nav.people, authors)),
    ),
  );
}
