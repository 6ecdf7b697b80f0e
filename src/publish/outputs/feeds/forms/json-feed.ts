import { defined } from '../../../../archive/defined.ts';
import { wholeAddress } from '../../../localizing/whole-address.ts';
import type { Site } from '../../../site.ts';
import { xmlCharacters } from '../../../xml.ts';
import { JSON_FEED_PATH } from '../feed-paths.ts';
import type { FeedDocument, FeedEntry } from '../feed.ts';
import { isoMoment } from './feed-dates.ts';

function itemOf({ id, title, page, about, summary, html, published, updated, topics }: FeedEntry): object {
  return defined({
    id,
    url: page,
    external_url: about,
    title,
    content_html: html,
    summary,
    date_published: isoMoment(published),
    date_modified: updated,
    tags: topics.length > 0 ? topics : undefined,
  });
}

/** A document of a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedText({ feed, entries }: FeedDocument, site: Site): string {
  const { language, title, subtitle, author, page } = feed;
  const value = defined({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: wholeAddress(site, language, JSON_FEED_PATH),
    description: subtitle,
    authors: [{ name: author, url: page }],
    language,
    items: entries.map(itemOf),
  });
  // The same characters as the other forms have: not every program that reads JSON takes halves of characters.
  const known = (_: string, each: unknown): unknown => (typeof each === 'string' ? xmlCharacters(each) : each);
  return `${JSON.stringify(value, known, 1)}\n`;
}
