/** The ending of Atom's files. */
export const ATOM_ENDING = '.xml';

/** The path of the feed of all weeks in its language, without an ending. */
export const MAIN_FEED = '/feed';

/** Where it is as RSS. */
export const RSS_PATH = '/rss.xml';

/** Where it is as JSON Feed. */
export const JSON_FEED_PATH = '/feed.json';

/** Where the list of all feeds of a language is. */
export const OPML_PATH = '/feeds.opml';

/** The path of a section's feed in its language, without an ending. */
export function sectionFeedPath(id: string): string {
  return `/feeds/${id}`;
}

/** The path of a topic's feed. */
export function topicFeedPath(id: string): string {
  return `/feeds/topics/${id}`;
}

/** The path of an author's feed. */
export function authorFeedPath(id: string): string {
  return `/feeds/authors/${id}`;
}
