import { expect, test } from 'vitest';
import { both, issue, item, smallArchive, type EditorFiles } from '../../source/archive-folder.ts';
import { entryTexts, feedAt, feedFiles, withFeeds, type Texts } from './read-feeds.ts';

const FEEDS = ['feed.xml', 'rss.xml', 'feed.json', 'feeds/papers.xml', 'feeds/articles.xml', 'feeds/topics/gan.xml'];

/** A program that subscribes to feeds: it announces an entry whose id is new to it, and one that says that it was changed later than it knew. */
class Subscriber {
  readonly #known = new Map<string, string>();

  /** Asks for all feeds, and gives what it announces by each. */
  ask(files: Texts): Record<string, string[]> {
    const announced = FEEDS.map((path): [string, string[]] => [
      path,
      feedAt(files, path).entries.flatMap(({ id, updated }) => {
        const key = `${path} ${id}`;
        const known = this.#known.get(key);
        this.#known.set(key, updated);
        const name = id.replace('tag:small.example,2020:en/', '');
        return known === undefined ? `new ${name}` : known < updated ? `changed ${name}` : [];
      }),
    ]);
    return Object.fromEntries(announced.filter(([, names]) => names.length > 0));
  }
}

const WEEK_48 = smallArchive()['issues/2020-w48.json'] as { items: Record<string, unknown>[] };
const NEW_WEEK = { 'issues/2020-w51.json': issue(51, '2020-12-13', [item('six', { topics: ['gan'] })]) };

/** Week 48 with its first item changed. */
function weekWith(change: object): EditorFiles {
  return { 'issues/2020-w48.json': { ...WEEK_48, items: WEEK_48.items.map((each, at) => (at === 0 ? { ...each, ...change } : each)) } };
}

const CORRECTED = weekWith({
  summary: both('What one really did.'),
  corrections: [{ day: '2020-12-20', text: both('It was another number.') }],
});
const TOPICS = smallArchive()['topics.json'] as { topics: { id: string }[] };
const RENAMED = {
  'topics.json': { topics: TOPICS.topics.map((each) => (each.id === 'gan' ? { ...each, label: both('Adversarial networks') } : each)) },
};

/** The entries of every feed that differ between two builds, by feed; a feed's own head is not among them. */
function changedEntries(before: Texts, after: Texts): Record<string, string[]> {
  const changes = [...after.keys()]
    .filter((path) => path.endsWith('.xml') && !path.endsWith('rss.xml'))
    .map((path): [string, string[]] => {
      const old = entryTexts(before, path);
      return [
        path,
        [...entryTexts(after, path)].flatMap(([id, text]) => (old.get(id) === text ? [] : id.replace('tag:small.example,2020:', ''))),
      ];
    });
  return Object.fromEntries(changes.filter(([, ids]) => ids.length > 0));
}

test('over three builds, a new week and a corrected item are announced, each where it is; a renamed topic is not', async () => {
  const subscriber = new Subscriber();
  const first = await feedFiles(withFeeds());
  expect(subscriber.ask(first)['feed.xml']).toEqual(['new 2020-w50', 'new 2020-w49', 'new 2020-w48']);
  expect(subscriber.ask(first)).toEqual({});

  const second = await feedFiles(withFeeds(NEW_WEEK));
  const news = ['new 2020-w51'];
  expect(subscriber.ask(second)).toEqual({
    'feed.xml': news,
    'rss.xml': news,
    'feed.json': news,
    'feeds/papers.xml': ['new 2020-w51/six'],
    'feeds/topics/gan.xml': ['new 2020-w51/six'],
  });

  const third = await feedFiles(withFeeds({ ...NEW_WEEK, ...CORRECTED, ...RENAMED }));
  const again = ['changed 2020-w48'];
  expect(subscriber.ask(third)).toEqual({
    'feed.xml': again,
    'rss.xml': again,
    'feed.json': again,
    'feeds/papers.xml': ['changed 2020-w48/one'],
    'feeds/topics/gan.xml': ['changed 2020-w48/one'],
  });
  expect(feedAt(third, 'feeds/topics/gan.xml').title).toBe('Adversarial networks · Small');
  expect(feedAt(third, 'feed.xml').updated).toBe('2020-12-20T00:00:00.000Z');
});

test('a new week changes no entry that was there, byte for byte', async () => {
  expect(changedEntries(await feedFiles(withFeeds()), await feedFiles(withFeeds(NEW_WEEK)))).toEqual({
    'feed.xml': ['en/2020-w51'],
    'feeds/papers.xml': ['en/2020-w51/six'],
    'feeds/topics/gan.xml': ['en/2020-w51/six'],
    'zh-Hans/feed.xml': ['zh-Hans/2020-w51'],
    'zh-Hans/feeds/papers.xml': ['zh-Hans/2020-w51/six'],
    'zh-Hans/feeds/topics/gan.xml': ['zh-Hans/2020-w51/six'],
  });
});

test('a week that mentions a known work, and with which its author gets a page, changes none either', async () => {
  const work = {
    url: 'https://arxiv.org/abs/2012.00001',
    paper: { title: 'One work', authors: ['Ada Wei'], ids: { arxiv: '2012.00001' } },
  };
  const known = weekWith(work);
  const again = { 'issues/2020-w51.json': issue(51, '2020-12-13', [item('six', work)]) };
  const [before, after] = [await feedFiles(withFeeds(known)), await feedFiles(withFeeds({ ...known, ...again }))];
  expect(after.has('feeds/authors/ada-wei.xml')).toBe(true);
  const changes = changedEntries(before, after);
  expect(Object.keys(changes).sort()).toEqual(
    ['', 'zh-Hans/'].flatMap((prefix) => ['feed.xml', 'feeds/authors/ada-wei.xml', 'feeds/papers.xml'].map((path) => prefix + path)).sort(),
  );
  expect(changes['feed.xml']).toEqual(['en/2020-w51']);
  expect(changes['feeds/papers.xml']).toEqual(['en/2020-w51/six']);
});

test('a renamed topic changes no entry', async () => {
  expect(changedEntries(await feedFiles(withFeeds()), await feedFiles(withFeeds(RENAMED)))).toEqual({});
});

test('a correction changes its item wherever it stands, and its week', async () => {
  const changes = changedEntries(await feedFiles(withFeeds()), await feedFiles(withFeeds(CORRECTED)));
  const own = { 'feed.xml': ['2020-w48'], 'feeds/papers.xml': ['2020-w48/one'], 'feeds/topics/gan.xml': ['2020-w48/one'] };
  expect(changes).toEqual(
    Object.fromEntries(
      [
        ['', 'en/'],
        ['zh-Hans/', 'zh-Hans/'],
      ].flatMap(([prefix, language]) =>
        Object.entries(own).map(([path, ids]) => [`${prefix}${path}`, ids.map((id) => `${language}${id}`)]),
      ),
    ),
  );
});

test('what is corrected twice in a day is announced twice, in its week too', async () => {
  const text = (words: string) => ({ day: '2020-12-20', text: both(words) });
  const subscriber = new Subscriber();
  subscriber.ask(await feedFiles(withFeeds()));
  const again = { 'feed.xml': ['changed 2020-w48'], 'rss.xml': ['changed 2020-w48'], 'feed.json': ['changed 2020-w48'] };
  const items = { 'feeds/papers.xml': ['changed 2020-w48/one'], 'feeds/topics/gan.xml': ['changed 2020-w48/one'] };
  for (const corrections of [[text('First.')], [text('First.'), text('Second.')], [text('First.'), text('Second.'), text('Third.')]]) {
    const files = await feedFiles(withFeeds(weekWith({ corrections })));
    expect(subscriber.ask(files)).toEqual({ ...again, ...items });
    expect(subscriber.ask(files)).toEqual({});
  }
  // On the day on which it came out, and another item on the day of the first.
  const others = (first: object, second: object) => ({
    'issues/2020-w48.json': { ...WEEK_48, items: WEEK_48.items.map((each, at) => ({ ...each, ...(at === 0 ? first : second) })) },
  });
  const one = { corrections: [text('First.'), text('Second.'), text('Third.')] };
  expect(subscriber.ask(await feedFiles(withFeeds(others(one, { corrections: [text('Of two.')] }))))['feed.xml']).toEqual([
    'changed 2020-w48',
  ]);
  const atOnce = new Subscriber();
  atOnce.ask(await feedFiles(withFeeds()));
  const early = { corrections: [{ day: '2020-11-22', text: both('At once.') }] };
  expect(atOnce.ask(await feedFiles(withFeeds(weekWith(early))))).toEqual({ ...again, ...items });
});

test.each([
  ['a day that the item names', weekWith({ updated: '2020-12-24' }), '2020-12-24', '2020-12-24'],
  ['the last of its corrections', CORRECTED, '2020-12-20', '2020-12-20'],
  ['a day before its week', weekWith({ updated: '2020-11-01' }), '2020-11-22', '2020-11-22'],
  ['a day that the week names', { 'issues/2020-w48.json': { ...WEEK_48, updated: '2020-12-31' } }, '2020-12-31', '2020-11-22'],
  ['nothing', {}, '2020-11-22', '2020-11-22'],
])('when an entry changed is told by %s', async (_, files, week, ofItem) => {
  const made = await feedFiles(withFeeds(files));
  const at = (path: string, id: string) => feedAt(made, path).entries.find((entry) => entry.id.endsWith(id));
  expect(at('feed.xml', '2020-w48')).toMatchObject({ published: '2020-11-22T00:00:00.000Z', updated: `${week}T00:00:00.000Z` });
  expect(at('feeds/papers.xml', '2020-w48/one')?.updated).toBe(`${ofItem}T00:00:00.000Z`);
});

test('a week that picks an item of another one changes with its headline, and says so', async () => {
  const picking = { 'issues/2020-w51.json': issue(51, '2020-12-13', [item('six')], { picks: [{ item: '2020-w48/one' }] }) };
  const before = await feedFiles(withFeeds(picking));
  const after = await feedFiles(withFeeds({ ...picking, ...weekWith({ headline: both('Another headline'), updated: '2020-12-24' }) }));
  expect(changedEntries(before, after)['feed.xml']).toEqual(['en/2020-w51', 'en/2020-w48']);
  expect(feedAt(after, 'feed.xml').entries.map(({ updated }) => updated.slice(0, 10))).toEqual([
    '2020-12-24',
    '2020-12-06',
    '2020-11-29',
    '2020-12-24',
  ]);
});

test('ids depend neither on the address of the site, nor on its base, nor on the order of its languages', async () => {
  const idsOf = (files: Texts) =>
    [...files.keys()]
      .filter((path) => path.endsWith('.xml'))
      .flatMap((path) => [...String(files.get(path)).matchAll(/<(?:id|guid[^>]*)>(.*?)</g)].map(([, id]) => id))
      .sort();
  const here = idsOf(await feedFiles(withFeeds()));
  expect(here.length).toBeGreaterThan(30);
  expect(new Set(here.map((id) => id?.split(':', 2).join(':')))).toEqual(new Set(['tag:small.example,2020']));
  expect(idsOf(await feedFiles(withFeeds({}, { url: 'https://moved.example/to/here/' }), '/to/here/'))).toEqual(here);
  expect(idsOf(await feedFiles(withFeeds({}, { languages: ['zh-Hans', 'en'] })))).toEqual(here);
});

test('of two archives under one host, each has ids of its own', async () => {
  const files = await feedFiles(withFeeds({}, { feeds: { tag: 'name.example,2024:second' } }));
  expect(feedAt(files, 'feed.xml').entries[0]?.id).toBe('tag:name.example,2024:second/en/2020-w50');
});
