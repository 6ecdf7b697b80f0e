import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { headingOf, nothingMoreFor, topOf } from './places.ts';
import { eventually, test, untilHydrated, type VisitOptions } from './visit.ts';

interface Host extends VisitOptions {
  name: string;
  /** Below the site's base: the first language's pages, and the other's. */
  english: string;
  chinese: string;
}

const HOSTS: readonly Host[] = [
  { name: 'at the root of a host', english: '', chinese: '/zh-Hans' },
  { name: 'under a base path, by GitHub Pages’ rules', based: true, pages: true, english: '', chinese: '/zh-Hans' },
  { name: 'with another first language, under a base path', odd: true, english: '/en', chinese: '' },
  { name: 'with another first language, by GitHub Pages’ rules', odd: true, pages: true, english: '/en', chinese: '' },
];

/** Ways to write the address of a page that hosts answer with that page, in place of its own. */
const ALIASES: readonly ((path: string) => string)[] = [
  (path) => `${path}.html`,
  (path) => path.replace(/\/(?=[^/]*$)/, '//'),
  (path) => path.replace(/w(?=\d)/, '%77').replaceAll('-', '%2D'),
  (path) => `${path.replaceAll('/', '//')}.html`,
];

/** The page's own address, once its code has settled it and taken the page over. */
const settles = (page: Parameters<typeof headingOf>[0], address: string) => eventually(() => page.url()).toBe(address);

describe.each(HOSTS)('a site $name', (host) => {
  const languages = [
    { below: host.english, heading: '22–28 November', missing: en.error.notFoundTitle },
    { below: host.chinese, heading: '11月22日至28日', missing: zhHans.error.notFoundTitle },
  ] as const;

  test.for(ALIASES.map((alias, way) => ({ ...languages[way % 2 === 0 ? 0 : 1], alias, way })))(
    'shows a week at an address written otherwise, and makes it the week’s own: $heading, way $way',
    async ({ below, heading, alias }, { visit }) => {
      const { page, site } = await visit(`${alias(`${below}/issues/2020-w48`)}?section=papers&x=%F0#100%`, host);
      await settles(page, `${site}${below}/issues/2020-w48?section=papers&x=%F0#100%`);
      expect(await headingOf(page)).toBe(heading);
      await page.keyboard.press('ArrowRight');
      await eventually(() => new URL(page.url()).pathname).toMatch(/\/issues\/2020-w49$/);
      await page.goBack();
      await eventually(() => headingOf(page)).toBe(heading);
    },
  );

  test.for(['/index.html', '//'])('shows home at %s', async (path, { visit }) => {
    const { page, site } = await visit(path, host);
    await settles(page, `${site}/`);
    expect(await page.getByRole('link', { name: host.odd ? zhHans.home.read : en.home.read }).count()).toBe(1);
  });

  test.for(['.html', '//index.html'])('shows the other language’s home with %s at its end', async (end, { visit }) => {
    const below = host.english || host.chinese;
    const { page, site } = await visit(below + end, host);
    await settles(page, site + below);
    expect(await page.getByRole('link', { name: host.odd ? en.home.read : zhHans.home.read }).count()).toBe(1);
  });

  test.for(['//search.html?q=about', '/months//2020-11.html'])('shows %s', async (path, { visit }) => {
    const { page, site } = await visit(host.english + path, host);
    await settles(page, site + host.english + path.replace('//', '/').replace('.html', ''));
    expect(await page.getByText(en.error.notFoundTitle).count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test.for(languages)('leads on from an address with a slash at its end: $heading', async ({ below, heading }, { visit }) => {
    const { page, site } = await visit(`${below}/issues/2020-w48/?section=papers#x`, {
      ...host,
      hydrated: false,
      expects: [/Failed to load resource.*404/],
    });
    await settles(page, `${site}${below}/issues/2020-w48?section=papers#x`);
    await untilHydrated(page);
    expect(await headingOf(page)).toBe(heading);
    expect(await page.evaluate(() => history.length)).toBeLessThan(4);
  });

  test.for(['//nothing/here/', '/issues/2099-w01/', '/100%25'])('says that there is no %s, there', async (path, { visit }) => {
    const { page, site, status, requests } = await visit(host.english + path, { ...host, expects: [/Failed to load resource.*404/] });
    expect(status).toBe(404);
    await nothingMoreFor(page, 300);
    expect(page.url()).toBe(site + host.english + path);
    // A host by these rules has one such page, in the first language.
    const words = host.odd && host.pages ? zhHans : en;
    expect(await headingOf(page)).toBe(words.error.notFoundTitle);
    expect(requests.filter((each) => each.endsWith(path))).toHaveLength(1);
    await page.getByRole('main').getByRole('link', { name: words.error.search }).click();
    await eventually(() => page.url()).toMatch(/\/search$/);
  });
});

test.for(['/elsewhere', '//some/reader/nothing', '/'])(
  'outside its base, at %s, a host’s error page stands as it is served, and its links lead into the site',
  async (path, { visit }) => {
    const { page, site } = await visit('/', { based: true, pages: true, expects: [/Failed to load resource.*404/] });
    await page.goto(new URL(site).origin + path);
    await nothingMoreFor(page, 300);
    expect(await headingOf(page)).toBe(en.error.notFoundTitle);
    await page.getByRole('main').getByRole('link', { name: en.error.home }).click();
    await eventually(() => page.url()).toBe(`${site}/`);
  },
);

test('an address outside the base that means a page of it leads there', async ({ visit }) => {
  const { page, site } = await visit('/', { based: true, expects: [/Failed to load resource.*404/] });
  await page.goto(`${new URL(site).origin}//some//reader/issues/2020-w48/`);
  await settles(page, `${site}/issues/2020-w48`);
  await untilHydrated(page);
  expect(await headingOf(page)).toBe('22–28 November');
});

test('an anchor in an address that is written otherwise is found', async ({ visit }) => {
  const { page, site } = await visit('/issues//2020-w48.html#physics-puzzles');
  await settles(page, `${site}/issues/2020-w48#physics-puzzles`);
  await eventually(() => topOf(page.locator('#physics-puzzles'))).toBeLessThan(200);
});

test('an anchor of a section as it was once written is found', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48#section-articles');
  await settles(page, `${site}/issues/2020-w48#_section_articles`);
  await eventually(() => topOf(page.locator('#_section_articles'))).toBeLessThan(200);
});
