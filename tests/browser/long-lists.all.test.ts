import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { DISCOVERY_IN_ENGLISH } from '../../src/i18n/discovery/en-discovery.ts';
import { buildArchive, type BuiltArchive } from '../setup/build-archive.ts';
import { readPage, type BuiltPage } from '../site/built-site.ts';
import { editorsItems } from '../site/editors-items.ts';
import { inEnglish, smallArchive } from '../source/archive-folder.ts';
import { pathOf } from './places.ts';
import { numberIn } from './search-page.ts';
import { eventually, serve, test } from './visit.ts';

const { pages: WORDS, topics: TOPICS, authors: AUTHORS } = DISCOVERY_IN_ENGLISH;
/** What any page may weigh (tests/budget). */
const MOST_BYTES = 14_000;
const WEEKS = 140;
const A_WEEK = 15;
const SECTIONS = ['papers', 'papers', 'papers', 'articles', 'use-cases'];
const POOL = editorsItems('data', true).filter(({ title, authors }) => title !== '' && authors.length > 0);
const ALL_TOPICS = ['gan', ...Array.from({ length: 170 }, (_, n) => `topic-${n}`)];

/** Items with titles and two authors each of the archive's own, all of one topic; one author more wrote every twentieth. */
function items(week: number): Record<string, unknown>[] {
  return Array.from({ length: A_WEEK }, (_, at) => {
    const n = week * A_WEEK + at;
    const { title, authors } = POOL[n % POOL.length]!;
    const other = POOL[(n * 7 + 3) % POOL.length]!.title;
    return {
      id: `item-${n}`,
      section: SECTIONS[at % SECTIONS.length],
      url: `https://papers.example/${n}`,
      headline: { en: `${other} (${n})` },
      summary: { en: `${title}, told once more.` },
      paper: {
        title: `${title} ${n}`,
        authors: [...(n % 20 === 0 ? ['Ada Lovelace'] : []), ...authors.slice(0, 2).map((name) => `${name} ${'AB'[n % 2]}`)],
      },
      topics: ['gan', ALL_TOPICS[1 + (n % 170)]],
    };
  });
}

/** 2,100 items over three years, in one language. */
function longArchive(): Record<string, unknown> {
  const settings = inEnglish(smallArchive()['archive.json'] as object);
  const weeks = Array.from({ length: WEEKS }, (_, week) => {
    const startsOn = new Date(Date.UTC(2018, 0, 7) + week * 7 * 86_400_000).toISOString().slice(0, 10);
    const [year, number] = [2018 + Math.floor(week / 52), (week % 52) + 1];
    const id = `${year}-w${String(number).padStart(2, '0')}`;
    return [`issues/${id}.json`, { id, week: { year, number, startsOn }, picks: [{ item: `item-${week * A_WEEK}` }], items: items(week) }];
  });
  return {
    'archive.json': settings,
    'topics.json': {
      topics: ALL_TOPICS.map((id) => ({
        id,
        label: { en: id.toUpperCase() },
        definition: { en: `What ${POOL[id.length]?.title} has in common with ${id}.` },
      })),
    },
    ...Object.fromEntries(weeks),
  };
}

const ends: (() => void)[] = [];
let built: BuiltArchive;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  built = await buildArchive('long-lists', longArchive());
  ends.push(built.remove);
  host = await serve(built.site);
  ends.push(host.close);
}, 600_000);
afterAll(() => {
  for (const end of ends) end();
});

const htmlOf = (file: string) => readFileSync(`${built.site.folder}/${file}`, 'utf8');
const read = new Map<string, BuiltPage>();
function pageAt(address: string): BuiltPage {
  const file = `${address.slice(1)}.html`;
  const page = read.get(address) ?? readPage(file, htmlOf(file), '/');
  read.set(address, page);
  return page;
}
const related = (page: BuiltPage, rel: string) => page.document.querySelector(`head link[rel=${rel}]`)?.getAttribute('href') ?? undefined;
const linksIn = (page: BuiltPage) => [...page.document.querySelectorAll('main [data-item] h3 a')].map((link) => link.getAttribute('href'));

/** The addresses of a page and of all that follow it, as its head says. */
function chain(start: string): string[] {
  const next = related(pageAt(start), 'next');
  return next === undefined ? [start] : [start, ...chain(next)];
}

describe('an archive of thousands of items', () => {
  test('has a topic whose pages list each of them once, under addresses that lead to each other', async ({ expect: that }) => {
    const [front, ...numbered] = chain('/topics/gan');
    that(front).toBe('/topics/gan');
    that(numbered).toEqual(Array.from({ length: 42 }, (_, at) => `/topics/gan_${42 - at}`));
    const listed = numbered.flatMap((address) => linksIn(pageAt(address)));
    that(listed).toHaveLength(WEEKS * A_WEEK);
    that(new Set(listed).size).toBe(WEEKS * A_WEEK);
    that(listed.slice(0, 20)).toEqual(linksIn(pageAt('/topics/gan')));
    for (const [at, address] of numbered.entries()) {
      that(related(pageAt(address), 'prev')).toBe(at === 0 ? '/topics/gan' : numbered[at - 1]);
      that(related(pageAt(address), 'canonical')).toMatch(new RegExp(`${address}$`));
    }
  });

  test('has lists of topics and of authors in pages, with everybody once', () => {
    const topics = chain('/topics').flatMap((address) =>
      [...pageAt(address).document.querySelectorAll('main h2 a')].map((link) => link.textContent),
    );
    expect(topics).toHaveLength(ALL_TOPICS.length);
    expect(new Set(topics).size).toBe(ALL_TOPICS.length);
    expect(chain('/topics')).toEqual(['/topics', '/topics/by-weight_2', '/topics/by-weight_3']);
    const addresses = chain('/authors');
    expect(addresses.length).toBeGreaterThan(2);
    const authors = addresses.flatMap((address) =>
      [...pageAt(address).document.querySelectorAll('main li a[href^="/authors/"]:has(small)')].map((link) => link.getAttribute('href')),
    );
    expect(new Set(authors).size).toBe(authors.length);
    expect(pageAt('/authors').document.querySelector('main header')?.textContent).toContain(AUTHORS.found(authors.length));
  });

  test('has no page of these that weighs more than a week’s may', { timeout: 300_000 }, () => {
    const { folder } = built.site;
    const files = ['topics', 'authors'].flatMap((kind) => [
      `${kind}.html`,
      ...readdirSync(`${folder}/${kind}`)
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${kind}/${name}`),
    ]);
    expect(files.length).toBeGreaterThan(500);
    // The largest of them: compressing takes its time.
    const heavy = files
      .map((file) => ({ file, size: statSync(`${folder}/${file}`).size }))
      .toSorted((a, b) => b.size - a.size)
      .slice(0, 20)
      .map(({ file }) => ({ file, bytes: brotliCompressSync(htmlOf(file)).length }))
      .filter(({ bytes }) => bytes > MOST_BYTES);
    expect(heavy).toEqual([]);
  });

  test('shows a topic without reading its items, and those of a section and a year as its numbers say', async ({ visit }) => {
    const { page, requests } = await visit('/topics/gan', { origin: host.origin });
    const items = page.locator('main [data-item]');
    expect(await items.count()).toBe(20);
    expect(requests.filter((path) => path.includes('/data/'))).toEqual([]);
    await page.getByText(DISCOVERY_IN_ENGLISH.topic.asTable).click();
    const cell = page
      .getByRole('row', { name: /^2019 / })
      .getByRole('link')
      .nth(1);
    const count = numberIn(await cell.textContent());
    await cell.click();
    await eventually(() => pathOf(page)).toBe('/topics/gan?section=articles&year=2019');
    await eventually(() => items.count()).toBeGreaterThan(0);
    for (let shown = await items.count(); shown < count; shown = await items.count()) {
      await page.getByRole('link', { name: WORDS.showOlder }).click();
      await eventually(() => items.count()).toBeGreaterThan(shown);
    }
    expect(await items.count()).toBe(count);
  });

  test('finds topics of all pages by name and in the other order, and authors by number', async ({ visit }) => {
    const { page, requests } = await visit('/topics', { origin: host.origin });
    const names = page.getByRole('main').getByRole('heading', { level: 2 });
    await page.getByLabel(TOPICS.find).fill('topic-169');
    await eventually(() => names.count()).toBe(1);
    expect(requests.filter((path) => path.endsWith('/all-topics.json'))).toHaveLength(1);
    await page.getByLabel(TOPICS.find).fill('');
    await page.getByRole('link', { name: TOPICS.byMovement }).click();
    await eventually(() => names.count()).toBe(ALL_TOPICS.length);
    await page.goto(`${host.origin}/authors?by=size`);
    await eventually(() => page.getByRole('main').getByRole('listitem').filter({ hasText: 'Ada Lovelace' }).count()).toBe(1);
    await eventually(() => page.getByRole('main').locator('li:has(small)').first().textContent()).toBe('Ada Lovelace 105 items');
  });

  test('has pages for whoever wrote many', () => {
    expect(chain('/authors/ada-lovelace')).toEqual(['/authors/ada-lovelace', '/authors/ada-lovelace_2', '/authors/ada-lovelace_1']);
    expect(htmlOf('authors/ada-lovelace_1.html').match(/ data-item/g)).toHaveLength(50);
  });
});
