import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/archive/weeks.ts';
import { feedDocuments } from '../../../src/publish/outputs/feeds/feed-parts.ts';
import type { Feed, FeedDocument, FeedEntry } from '../../../src/publish/outputs/feeds/feed.ts';
import { issue, item } from '../../source/archive-folder.ts';
import { feedAt, feedFiles, withFeeds, type ReadFeed } from './read-feeds.ts';

function entry(id: number, published: string): FeedEntry {
  return { id: String(id), title: '', page: '', summary: '', html: '', published, updated: published, topics: [] };
}

/** A feed whose entries are so many days apart. */
function feedOf(gaps: readonly number[], partSize: number): Feed {
  let day = '2019-11-01';
  const entries = gaps.map((gap, at) => entry(at, (day = addDays(day, gap))));
  return { language: 'en', path: '/f', id: 'f', title: 'F', author: 'F', page: '', entries, partSize, begun: '2019-01-01' };
}

const idsIn = (documents: readonly FeedDocument[]) => documents.flatMap(({ entries }) => entries.map(({ id }) => id));
const gaps = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 300, size: 'max' });
const sizes = fc.constantFrom(50, 53);

/** Who follows the links back from the newest document, as RFC 5005 has it. */
function walkBack(documents: readonly FeedDocument[]): FeedDocument[] {
  const [newest] = documents;
  const found = newest ? [newest] : [];
  for (let path = newest?.previous; path !== undefined;) {
    const next = documents.find((each) => each.path === path);
    if (!next) throw new Error(`${path} is not there`);
    found.push(next);
    path = next.previous;
  }
  return found;
}

describe('the documents of a feed', () => {
  test('hold every entry, are found by going back from the newest, and are none of them long', () => {
    fc.assert(
      fc.property(gaps, sizes, (all, size) => {
        const feed = feedOf(all, size);
        const documents = feedDocuments(feed);
        expect(walkBack(documents).length).toBe(documents.length);
        expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
        expect([...new Set(idsIn(documents))].map(Number).sort((a, b) => a - b)).toEqual(feed.entries.map((_, at) => at));
        const archived = idsIn(documents.slice(1));
        expect(new Set(archived).size).toBe(archived.length);
        for (const { entries } of documents) expect(entries.length).toBeLessThanOrEqual(size);
        expect(documents[0]?.entries.length).toBeGreaterThanOrEqual(Math.min(50, all.length));
      }),
    );
  });

  test('that are archived stay as they are when entries come', () => {
    fc.assert(
      fc.property(gaps, gaps, sizes, (before, more, size) => {
        const later = new Map(feedDocuments(feedOf([...before, ...more], size)).map(({ path, entries }) => [path, entries]));
        for (const { path, entries, archived } of feedDocuments(feedOf(before, size)))
          if (archived) expect(later.get(path)).toEqual(entries);
      }),
    );
  });

  test('are one where it has no more than fifty entries', () => {
    const one = feedDocuments(
      feedOf(
        Array.from({ length: 50 }, () => 7),
        50,
      ),
    );
    expect(one.map(({ path, previous }) => [path, previous])).toEqual([['/f', undefined]]);
  });
});

/** So many weeks, from week 48 of 2020 on, with a paper each. */
function manyWeeks(count: number) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const [year, number] = at < 5 ? [2020, 48 + at] : at < 57 ? [2021, at - 4] : [2022, at - 56];
      const id = `${year}-w${String(number).padStart(2, '0')}`;
      const startsOn = addDays('2020-11-22', at * 7);
      return [`issues/${id}.json`, { ...issue(number, startsOn, [item('one')]), id, week: { year, number, startsOn } }];
    }),
  );
}

test('the archive of an archive of two years is there by year, linked as RFC 5005 has it', async () => {
  const files = await feedFiles(withFeeds({ 'months/2020-12.json': undefined, ...manyWeeks(60) }));
  const address = (path: string) => `https://small.example/${path}`;
  expect([...files.keys()].filter((path) => /^feeds?[/_].*_|^feed_/.test(path))).toEqual([
    'feed_2020.xml',
    'feed_2021.xml',
    'feeds/papers_2020.xml',
    'feeds/papers_2021.xml',
    'feeds/papers_2021_2.xml',
  ]);
  expect(feedAt(files, 'feed.xml').links).toMatchObject({ 'prev-archive': address('feed_2021.xml') });
  expect(feedAt(files, 'rss.xml').links).toMatchObject({ 'prev-archive': address('feed_2021.xml') });
  expect(feedAt(files, 'feed_2021.xml')).toMatchObject({
    links: { self: address('feed_2021.xml'), current: address('feed.xml'), 'prev-archive': address('feed_2020.xml') },
  });
  expect(feedAt(files, 'feed_2020.xml').links).toMatchObject({ current: address('feed.xml'), 'next-archive': address('feed_2021.xml') });
  expect(feedAt(files, 'feed_2021.xml').entries.length).toBe(52);
  for (const [path, archived] of [
    ['feed.xml', false],
    ['feed_2020.xml', true],
  ] as const)
    expect(String(files.get(path)).includes('<fh:archive/>')).toBe(archived);
});

/** A feed's documents from the newest back, by the links of each, as a program follows them; throws where a link leads nowhere. */
function followed(files: ReadonlyMap<string, string>, path: string): ReadFeed[] {
  const found: ReadFeed[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const read: ReadFeed = feedAt(files, next);
    expect(read.links.self).toBe(`https://small.example/${next}`);
    if (found.length > 0) expect(read.links.current).toBe(`https://small.example/${path}`);
    expect(read.links['next-archive']).toBe(found.length > 1 ? found.at(-1)?.links.self : undefined);
    found.push(read);
    next = read.links['prev-archive']?.replace('https://small.example/', '');
  }
  return found;
}

const many = (count: number) => feedFiles(withFeeds({ 'months/2020-12.json': undefined, ...manyWeeks(count) }));

test('as weeks come one by one, who follows the links has all of them, each once in the archive, which stays as it was', async () => {
  let before: ReadonlyMap<string, string> = new Map();
  for (const weeks of [49, 50, 51, 57, 58, 59, 107, 108, 109, 110]) {
    const files = await many(weeks);
    for (const path of ['feed.xml', 'feeds/papers.xml']) {
      const [newest, ...archive] = followed(files, path);
      const ids = (read: readonly (ReadFeed | undefined)[]) => read.flatMap((each) => each?.entries.map(({ id }) => id) ?? []);
      expect(newest?.entries.length).toBeGreaterThanOrEqual(Math.min(weeks, 50));
      expect(new Set(ids([newest, ...archive])).size, `${path} of ${weeks} weeks`).toBe(weeks);
      expect(new Set(ids(archive)).size).toBe(ids(archive).length);
    }
    for (const [path, text] of before) {
      if (!/_\d{4}/.test(path)) continue;
      // But for the link to the part that comes after it, once there is one.
      const withoutNext = (xml = '') => xml.replace(/<link rel="next-archive"[^>]*>/, '');
      expect(withoutNext(files.get(path)), `${path} with ${weeks} weeks`).toBe(withoutNext(text));
      if (text.includes('rel="next-archive"')) expect(files.get(path)).toBe(text);
    }
    before = files;
  }
});
