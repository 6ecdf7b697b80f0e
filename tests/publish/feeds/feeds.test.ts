import { parseOpml } from 'feedsmith';
import { describe, expect, test, vi } from 'vitest';
import { feedLink } from '../../../src/publish/outputs/feeds/autodiscovery.ts';
import { both, issue, item, smallArchive } from '../../source/archive-folder.ts';
import { siteFrom } from '../published-files.ts';
import { feedAt, feedFiles, withFeeds } from './read-feeds.ts';

const MAIN = ['feed.xml', 'rss.xml', 'feed.json'];
const ids = (feed: { entries: { id: string }[] }) => feed.entries.map(({ id }) => id.replace('tag:small.example,2020:', ''));

/** Two weeks more, of one author with two papers: the author has a page. */
const AUTHORS = {
  'issues/2020-w51.json': issue(51, '2020-12-13', [
    item('six', { paper: { title: 'Six', authors: ['Ada Wei'] } }),
    item('seven', { paper: { title: 'Seven', authors: ['Ada Wei'] } }),
  ]),
};

describe('feeds', () => {
  test('there are of weeks in three forms, and of the items of each section, topic and author, in every language', async () => {
    const files = await feedFiles(withFeeds(AUTHORS));
    const sections = ['features', 'papers', 'articles', 'use-cases', 'other'].map((id) => `feeds/${id}.xml`);
    const own = [
      ...MAIN,
      ...sections,
      'feeds/topics/gan.xml',
      'feeds/topics/nlp.xml',
      'feeds/topics/vision.xml',
      'feeds/authors/ada-wei.xml',
    ];
    const all = [...own, 'feeds.opml'];
    expect([...files.keys()].sort()).toEqual([...all, ...all.map((path) => `zh-Hans/${path}`)].sort());
    expect(ids(feedAt(files, 'feeds/topics/gan.xml'))).toEqual(['en/2020-w50/four', 'en/2020-w48/two', 'en/2020-w48/one']);
    expect(ids(feedAt(files, 'feeds/papers.xml'))).toEqual(['en/2020-w51/seven', 'en/2020-w51/six', 'en/2020-w50/four', 'en/2020-w48/one']);
    expect(ids(feedAt(files, 'feeds/authors/ada-wei.xml'))).toEqual(['en/2020-w51/seven', 'en/2020-w51/six']);
    expect(feedAt(files, 'feeds/features.xml').entries).toEqual([]);
    expect(feedAt(files, 'zh-Hans/feeds/topics/gan.xml')).toMatchObject({ title: 'GANs（中） · Small（中）', language: 'zh-Hans' });
  });

  test('there are none where the archive has no name for their entries', async () => {
    expect((await feedFiles(smallArchive())).size).toBe(0);
    expect(feedLink(siteFrom(smallArchive()), 'en')).toBe('');
  });

  test('the three forms of the main feed say the same', async () => {
    const files = await feedFiles(withFeeds(AUTHORS));
    for (const prefix of ['', 'zh-Hans/']) {
      const [atom, rss, json] = MAIN.map((path) => feedAt(files, prefix + path));
      expect(atom?.entries.length).toBe(4);
      expect(rss?.entries).toEqual(atom?.entries);
      expect(json?.entries).toEqual(atom?.entries);
      for (const each of [rss, json]) expect(each).toMatchObject({ title: atom?.title, language: atom?.language, updated: atom?.updated });
    }
  });

  test('a week has its whole text: picks, every section with every item, and where the original is', async () => {
    const [week] = feedAt(
      await feedFiles(
        withFeeds({ 'issues/2020-w49.json': undefined, 'issues/2020-w50.json': undefined, 'months/2020-12.json': undefined }),
      ),
      'feed.xml',
    ).entries;
    expect(week).toMatchObject({ id: 'tag:small.example,2020:en/2020-w48', title: 'Week 48, 2020 · 22–28 November' });
    expect(week?.html).toBe(
      [
        '<p>Original: <a href="https://medium.com/some-blog/news-week48-2020-150accbf126e">News</a></p>',
        '<h2>Editor’s picks</h2>',
        '<ol><li><a href="https://small.example/issues/2020-w48#two">About two</a></li>',
        '<li><a href="https://elsewhere.example/a">Something from outside</a></li></ol>',
        '<h2>Papers</h2><h3><a href="https://small.example/issues/2020-w48#one">About one</a></h3>',
        '<p><a href="https://papers.example/one">papers.example</a></p><p>What one did.</p>',
        '<h2>Articles</h2><h3><a href="https://small.example/issues/2020-w48#two">About two</a></h3>',
        '<p><a href="https://papers.example/two">papers.example</a></p><p>What two did.</p>',
      ].join(''),
    );
  });

  test('drafts stay out of them, and items of drafts', async () => {
    const draft = issue(51, '2020-12-13', [item('six', { topics: ['gan'] })], { draft: true });
    const files = await feedFiles(withFeeds({ 'issues/2020-w51.json': draft }));
    expect([...files.values()].filter((text) => String(text).includes('2020-w51') || String(text).includes('six'))).toEqual([]);
  });

  test('an archive without a week has feeds without entries, as old as their name', async () => {
    const none = Object.fromEntries(
      Object.keys(smallArchive())
        .filter((path) => /^(?:issues|months)/.test(path))
        .map((path) => [path, undefined]),
    );
    const files = await feedFiles(withFeeds(none, { feeds: { tag: 'small.example,2020-03' } }));
    for (const path of ['feed.xml', 'rss.xml', 'zh-Hans/feeds/papers.xml'])
      expect(feedAt(files, path), path).toMatchObject({ entries: [], updated: '2020-03-01T00:00:00.000Z' });
  });

  test('an archive of one week has it in every feed, and lists no archive by year', async () => {
    const one = { 'issues/2020-w48.json': undefined, 'issues/2020-w49.json': undefined, 'months/2020-12.json': undefined };
    const files = await feedFiles(withFeeds(one));
    for (const path of [...MAIN, 'zh-Hans/feed.xml']) expect(feedAt(files, path).entries.length, path).toBe(1);
    expect(ids(feedAt(files, 'feeds/papers.xml'))).toEqual(['en/2020-w50/four']);
    expect([...files.values()].filter((text) => text.includes('-archive"'))).toEqual([]);
  });

  test('an archive with months alone has feeds of their items, and none of weeks', async () => {
    const months = {
      'issues/2020-w48.json': undefined,
      'issues/2020-w49.json': undefined,
      'issues/2020-w50.json': undefined,
      'months/2020-12.json': { id: '2020-12', picks: [{ item: 'own' }], items: [item('own', { topics: ['gan'] })] },
    };
    const files = await feedFiles(withFeeds(months));
    for (const path of MAIN) expect(feedAt(files, path).entries, path).toEqual([]);
    for (const path of ['feeds/papers.xml', 'feeds/topics/gan.xml']) {
      expect(ids(feedAt(files, path))).toEqual(['en/2020-12/own']);
      expect(feedAt(files, path).entries[0]?.page).toBe('https://small.example/months/2020-12#own');
    }
  });

  test('what lacks a language is there in another, and says so', async () => {
    const files = await feedFiles(
      withFeeds({
        'issues/2020-w49.json': issue(49, '2020-11-29', [item('three', { headline: { en: 'Three' }, summary: { en: 'What it did.' } })]),
      }),
    );
    const text = String(files.get('zh-Hans/feeds/papers.xml'));
    expect(text).toContain('<title xml:lang="en">Three</title>');
    expect(feedAt(files, 'zh-Hans/feeds/papers.xml').entries.find(({ title }) => title === 'Three')?.html).toContain(
      '<div lang="en"><p>What it did.</p></div>',
    );
  });

  test('all of them are listed for programs that read lists', async () => {
    const files = await feedFiles(withFeeds(AUTHORS));
    const { body } = parseOpml(String(files.get('zh-Hans/feeds.opml')));
    const outlines = (body?.outlines ?? []).flatMap((each) => [each, ...(each.outlines ?? [])]);
    const listed = outlines.flatMap(({ xmlUrl }) => xmlUrl ?? []);
    const atom = [...files.keys()].filter((path) => path.startsWith('zh-Hans/') && path.endsWith('.xml') && !path.endsWith('rss.xml'));
    expect(listed.toSorted()).toEqual(atom.map((path) => `https://small.example/${path}`).sort());
    expect(body?.outlines?.slice(1).map(({ text }) => text)).toEqual(['栏目', '主题', '作者']);
  });
});

test.each([
  'small.example',
  '2020',
  'small.example,20',
  'Small.example,2020',
  'small.example,2020-13',
  'https://small.example,2020',
  'a b,2020',
  'small.example,2020:',
])('a name that RFC 4151 does not know is refused: %s', (tag) => {
  expect(() => siteFrom(withFeeds({}, { feeds: { tag } }))).toThrow(/archive\.json:\d+: feeds\.tag: must be a host or e-mail address/);
});

test('feeds are the same, byte for byte, in every time zone', async () => {
  const inZone = async (zone: string) => {
    vi.stubEnv('TZ', zone);
    const shift = new Date('2020-11-22T00:00:00Z').getDate();
    return { shift, files: [...(await feedFiles(withFeeds(AUTHORS)))] };
  };
  const [west, east, home] = [await inZone('America/Los_Angeles'), await inZone('Pacific/Kiritimati'), await inZone('UTC')];
  vi.unstubAllEnvs();
  // These zones are others, as far as this machine knows them.
  expect([west.shift, east.shift, home.shift]).toEqual([21, 22, 22]);
  expect(west.files).toEqual(home.files);
  expect(east.files).toEqual(home.files);
});

test('titles of topics are those of the vocabulary', async () => {
  const topics = {
    topics: [
      ...(smallArchive()['topics.json'] as { topics: object[] }).topics.slice(1),
      { id: 'gan', label: both('R&D <of> GANs'), synonyms: {} },
    ],
  };
  expect(feedAt(await feedFiles(withFeeds({ 'topics.json': topics })), 'feeds/topics/gan.xml').title).toBe('R&D <of> GANs · Small');
});
