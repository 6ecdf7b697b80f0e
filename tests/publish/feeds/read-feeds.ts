import { parseFeed } from 'feedsmith';
import { feeds } from '../../../src/publish/outputs/feeds/feeds.ts';
import { contentsOf } from '../../../src/publish/site.ts';
import { changed, smallArchive, type EditorFiles } from '../../source/archive-folder.ts';
import { siteFrom } from '../published-files.ts';

/** Files with their texts, by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** What a reader's program knows of an entry. */
export interface ReadEntry {
  id: string;
  title: string;
  page: string;
  html: string;
  published: string;
  updated: string;
  topics: string[];
}

/** What it knows of a feed. */
export interface ReadFeed {
  title: string;
  language: string;
  updated: string;
  /** `rel` → address. */
  links: Record<string, string>;
  entries: ReadEntry[];
}

const moment = (text: string | undefined) => new Date(text ?? '').toISOString();

/** Reads a feed of any of the three forms, as the library feedsmith does. Throws for what is none. */
export function readFeed(text: string): ReadFeed {
  const read = parseFeed(text);
  if (read.format === 'atom') {
    const { feed } = read;
    const links = (all: typeof feed.links) => Object.fromEntries((all ?? []).map(({ rel, href }) => [rel ?? '', href ?? '']));
    return {
      title: feed.title?.value ?? '',
      language: feed.xml?.lang ?? '',
      updated: moment(feed.updated),
      links: links(feed.links),
      entries: (feed.entries ?? []).map((entry) => ({
        id: entry.id ?? '',
        title: entry.title?.value ?? '',
        page: links(entry.links).alternate ?? '',
        html: entry.content?.value ?? '',
        published: moment(entry.published),
        updated: moment(entry.updated),
        topics: (entry.categories ?? []).flatMap(({ term }) => term ?? []),
      })),
    };
  }
  if (read.format === 'rss') {
    const { feed } = read;
    return {
      title: feed.title ?? '',
      language: feed.language ?? '',
      updated: moment(feed.lastBuildDate),
      links: Object.fromEntries([['alternate', feed.link ?? ''], ...(feed.atom?.links ?? []).map(({ rel, href }) => [rel, href])]),
      entries: (feed.items ?? []).map((item) => ({
        id: item.guid?.value ?? '',
        title: item.title ?? '',
        page: item.link ?? '',
        html: item.content?.encoded ?? '',
        published: moment(item.pubDate),
        updated: moment(item.atom?.updated),
        topics: (item.categories ?? []).flatMap(({ name }) => name ?? []),
      })),
    };
  }
  if (read.format !== 'json') throw new Error(`a feed is read as ${read.format}`);
  const { feed } = read;
  const items = feed.items ?? [];
  return {
    title: feed.title ?? '',
    language: feed.language ?? '',
    updated: moment(items.reduce((last, { date_modified: day }) => (day && day > last ? day : last), '1970')),
    links: { self: feed.feed_url ?? '', alternate: feed.home_page_url ?? '' },
    entries: items.map((item) => ({
      id: item.id ?? '',
      title: item.title ?? '',
      page: item.url ?? '',
      html: item.content_html ?? '',
      published: moment(item.date_published),
      updated: moment(item.date_modified),
      topics: item.tags ?? [],
    })),
  };
}

/** The small archive with a name for its feeds, and with other files. */
export function withFeeds(files: EditorFiles = {}, settings: object = {}): EditorFiles {
  return changed({
    'archive.json': { ...(smallArchive()['archive.json'] as object), feeds: { tag: 'small.example,2020' }, ...settings },
    ...files,
  });
}

/** The feeds that an editor's files make. */
export async function feedFiles(files: EditorFiles, base = '/'): Promise<Texts> {
  const made = [...(await feeds(siteFrom(files, base)))];
  return new Map(await Promise.all(made.map(async ([path, contents]) => [path, String(await contentsOf(contents))] as const)));
}

/** A feed among files, read. */
export function feedAt(files: Texts, path: string): ReadFeed {
  const text = files.get(path);
  if (text === undefined) throw new Error(`there is no ${path} among ${[...files.keys()].join(', ')}`);
  return readFeed(text);
}

/** The XML of each entry of an Atom feed by its id, byte for byte. */
export function entryTexts(files: Texts, path: string): Map<string, string> {
  const entries = (files.get(path) ?? '').match(/<entry>.*?<\/entry>/gs) ?? [];
  return new Map(entries.map((entry) => [/<id>(.*?)<\/id>/.exec(entry)?.[1] ?? '', entry]));
}
