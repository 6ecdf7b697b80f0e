import { describe, expect, test } from 'vitest';
import { printItemRef } from '../../src/archive/item-ref.ts';
import type { PublishedArchive } from '../../src/archive/published/archive.ts';
import type { PublishedMonth } from '../../src/archive/published/issue.ts';
import type { YearIndex } from '../../src/archive/published/weeks.ts';
import { contentHash } from '../../src/publish/outputs/data/data-file.ts';
import type { SiteFiles } from '../../src/publish/site.ts';
import { sourceKey } from '../../src/source/archive-index.ts';
import { both, changed, issue, item, smallArchive } from '../source/archive-folder.ts';
import { listedFiles } from './listed-files.ts';
import { filesNamedIn, json, publish, read, week } from './published-files.ts';

/** A name with a hash of the contents in it. */
const HASHED = /\.([0-9a-z]{8,12})\.json$/;

/** The topics of the small archive that have items. */
const TOPICS = ['gan', 'nlp', 'vision'];

let made: Promise<SiteFiles> | undefined;
/** What is published of the small archive. */
function small(): Promise<SiteFiles> {
  return (made ??= publish(smallArchive()));
}

describe('the published files', () => {
  test('are the same each time', async () => {
    expect([...(await publish(smallArchive()))]).toEqual([...(await publish(smallArchive()))]);
  });

  test('that have a hash in their names have that of their contents; the others are the entries', async () => {
    const unhashed = [...(await small())].filter(([path, text]) => {
      if (typeof text !== 'string') return false;
      const hash = HASHED.exec(path)?.[1];
      if (hash !== undefined) expect(hash, path).toBe(contentHash(text));
      return hash === undefined;
    });
    expect(unhashed.map(([path]) => path).sort()).toEqual([
      'archive.json',
      ...['en', 'zh-Hans'].flatMap((tag) => [
        `${tag}/about.json`,
        `${tag}/authors.json`,
        `${tag}/home.json`,
        `${tag}/search-start.json`,
        `${tag}/topic-list.json`,
        `${tag}/topics.json`,
        ...TOPICS.map((id) => `${tag}/topics/${id}.json`),
        `${tag}/years/2020.json`,
      ]),
    ]);
  });

  test('change their names with what is in them, and only those', async () => {
    const before = new Set((await small()).keys());
    const after = await publish(
      changed({
        'issues/2020-w49.json': issue(49, '2020-11-29', [
          item('three', { section: 'use-cases', topics: ['nlp'], headline: both('Another headline') }),
        ]),
      }),
    );
    const renamed = [...after.keys()]
      .filter((path) => !before.has(path))
      .map((path) => path.replace(HASHED, '').replace(/^search\/\w+\.bin$/, 'search'));
    // The weeks on both sides name its lead, the month and search list it; the year has picks only.
    expect(renamed.sort()).toEqual(
      [
        'search',
        ...['en', 'zh-Hans'].flatMap((tag) => [
          `${tag}/issues/2020-w48`,
          `${tag}/issues/2020-w49`,
          `${tag}/issues/2020-w50`,
          `${tag}/months/2020-11`,
        ]),
      ].sort(),
    );
  });

  test('name each other: every file is reached from the entry', async () => {
    const files = await small();
    const archive = json<PublishedArchive>(files, 'archive.json');
    const reached = archive.languages.flatMap((tag) => [
      `${tag}/home.json`,
      `${tag}/search-start.json`,
      `${tag}/about.json`,
      `${tag}/topics.json`,
      ...listedFiles((path) => json(files, path), tag),
      ...archive.years.flatMap(({ year }) => {
        const path = `${tag}/years/${year}.json`;
        const { year: own, weeks, months } = filesNamedIn(json<YearIndex>(files, path), tag);
        return [path, own, ...weeks, ...months];
      }),
    ]);
    expect([...reached, archive.search, 'archive.json'].sort()).toEqual([...files.keys()].sort());
  });

  test('begin with how much there is and what is newest', async () => {
    expect(json(await small(), 'archive.json')).toMatchObject({
      version: 2,
      url: 'https://small.example/',
      years: [{ year: 2020, issues: 3, items: 5 }],
      newest: { issue: '2020-w50', month: '2020-12' },
    });
  });

  test('are not made of an archive without its archive.json', async () => {
    await expect(publish(changed({ 'archive.json': undefined }))).rejects.toThrow(/has a fault:\narchive\.json: cannot be read/);
  });
});

describe('a week', () => {
  test('knows those beside it, with the headline of their first pick or else of their first item', async () => {
    expect(week(await small(), 48).previous).toBeUndefined();
    expect(week(await small(), 48).next).toEqual({
      id: '2020-w49',
      year: 2020,
      number: 49,
      startsOn: '2020-11-29',
      lead: { text: 'About three' },
    });
    expect(week(await small(), 49).previous).toMatchObject({ id: '2020-w48', lead: { text: 'About two' } });
    expect(week(await small(), 50)).toMatchObject({ previous: { id: '2020-w49' }, month: { id: '2020-12', items: 2, picks: 2 } });
    expect(week(await small(), 50).next).toBeUndefined();
  });

  test('shows a week beside it by what is its own, also where that picks items of another week', async () => {
    const files = await publish(
      changed({ 'issues/2020-w49.json': { ...issue(49, '2020-11-29', [item('three')]), picks: [{ item: '2020-w48/one' }] } }),
    );
    expect(week(files, 48).next?.lead).toEqual({ text: 'About three' });
  });

  test('points to pages of the archive where the original points to their sources, not to itself', async () => {
    expect(week(await small(), 50).sourceLinks).toEqual([
      { label: 'Week 48', url: 'https://medium.com/p/150accbf126e?source=feed#top', issue: '2020-w48' },
      { label: 'A blog', url: 'https://blog.example/' },
      { label: 'December', url: 'http://news.example/december/', month: '2020-12' },
    ]);
  });

  test('has its picks in the editor’s order, those from outside too', async () => {
    expect(week(await small(), 48).picks).toEqual([
      { ref: { edition: '2020-w48', item: 'two' }, section: 'articles', headline: { text: 'About two' } },
      { url: 'https://elsewhere.example/a', note: { text: 'Something from outside' } },
    ]);
  });

  test('may pick an item of another week, which stays where it is', async () => {
    const picks = [{ item: '2020-w48/two' }, { item: '2020-w49/three' }];
    const files = await publish(changed({ 'issues/2020-w49.json': issue(49, '2020-11-29', [item('three')], { picks }) }));
    expect(week(files, 49).picks).toEqual([
      { ref: { edition: '2020-w48', item: 'two' }, section: 'articles', headline: { text: 'About two' } },
      { ref: { edition: '2020-w49', item: 'three' }, section: 'papers', headline: { text: 'About three' } },
    ]);
  });

  test('has its items in the editor’s order, formatted, with host and topics', async () => {
    expect(week(await small(), 50, 'zh-Hans').items.map(({ id }) => id)).toEqual(['four', 'five']);
    expect(week(await small(), 50, 'zh-Hans').items[0]).toEqual({
      id: 'four',
      section: 'papers',
      url: 'https://papers.example/four',
      host: 'papers.example',
      headline: { text: 'About four（中）' },
      summary: { blocks: [['p', null, 'What four did.（中）']] },
      topics: [
        { id: 'gan', label: 'GANs（中）' },
        { id: 'vision', label: 'Vision（中）' },
      ],
    });
  });

  test('that lacks a language falls back to the other, and says so', async () => {
    const files = await publish(
      changed({
        'issues/2020-w49.json': issue(49, '2020-11-29', [
          item('three', { headline: { en: 'Only English' }, summary: { 'zh-Hans': '只有中文' } }),
        ]),
      }),
    );
    expect(week(files, 49, 'zh-Hans').items[0]).toMatchObject({
      headline: { text: 'Only English', lang: 'en' },
      summary: { blocks: [['p', null, '只有中文']] },
    });
    expect(week(files, 49, 'zh-Hans').items[0]?.summary?.lang).toBeUndefined();
    expect(week(files, 49).items[0]).toMatchObject({ headline: { text: 'Only English' }, summary: { lang: 'zh-Hans' } });
    expect(week(files, 50, 'zh-Hans').previous?.lead).toEqual({ text: 'Only English', lang: 'en' });
  });
});

describe('a month', () => {
  test('has the weeks that start in it, its picks from any week, and its topics compared with the month before', async () => {
    const december = read<PublishedMonth>(await small(), 'en/months/2020-12');
    expect(december.weeks.map(({ id, items }) => [id, items])).toEqual([['2020-w50', 2]]);
    expect(december.picks.map(({ ref, headline }) => [ref?.edition, ref?.item, headline?.text])).toEqual([
      ['2020-w48', 'one', 'About one'],
      ['2020-w50', 'four', 'About four'],
    ]);
    expect(december.topics).toEqual([
      { id: 'gan', label: 'GANs', count: 1, before: 2 },
      { id: 'vision', label: 'Vision', count: 1, before: 0 },
    ]);
    expect(december).toMatchObject({ previous: '2020-11', source: { name: 'News' } });
    expect(december.next).toBeUndefined();
  });

  test('without one before it compares with nothing', async () => {
    const november = read<PublishedMonth>(await small(), 'en/months/2020-11');
    expect(november.topics).toEqual([
      { id: 'gan', label: 'GANs', count: 2 },
      { id: 'nlp', label: 'Language', count: 2 },
    ]);
    expect(november.items.map(({ ref }) => printItemRef(ref))).toEqual(['2020-w48/one', '2020-w48/two', '2020-w49/three']);
    expect(november).toMatchObject({ picks: [], next: '2020-12' });
  });
});

test.each([
  ['https://medium.com/some-blog/news-week48-2020-150accbf126e', 'https://medium.com/p/150accbf126e?source=x'],
  ['https://news.example/december/', 'http://news.example/december#top'],
])('%s and %s are the same page of the original', (one, other) => {
  expect(sourceKey(one)).toBe(sourceKey(other));
  expect(sourceKey(one)).not.toBe(sourceKey(`${one}x/y`));
});
