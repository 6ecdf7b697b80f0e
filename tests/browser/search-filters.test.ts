import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { DISCOVERY_IN_ENGLISH } from '../../src/i18n/discovery/en-discovery.ts';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { sectionName } from './archive-facts.ts';
import { pathOf } from './places.ts';
import { numberIn, resultCount, searchField } from './search-page.ts';
import { eventually, test, untilHydrated } from './visit.ts';

const sections = (page: Page) => page.getByRole('navigation', { name: en.filter.label });
const results = (page: Page) => page.locator('main [data-result]');

/** The sections that results say they are of. */
const sectionsOf = async (found: Locator) => [...new Set(await found.locator('p > b').allInnerTexts())];

/** The number in a chip's or a status's text. */

test('sections narrow the results, each with its count, together or alone, also over a reload', async ({ visit }) => {
  const { page } = await visit('/search?q=gan');
  const papers = sections(page).getByRole('link', { name: /^Papers / });
  const other = sections(page).getByRole('link', { name: /^Other / });
  await papers.waitFor();
  const [inPapers, inOther] = [numberIn(await papers.innerText()), numberIn(await other.innerText())];
  expect(numberIn(await sections(page).getByRole('link', { name: /^All / }).innerText())).toBe(numberIn(await resultCount(page)));
  await papers.click();
  await eventually(async () => numberIn(await resultCount(page))).toBe(inPapers);
  expect(pathOf(page)).toBe('/search?q=gan&section=papers');
  expect(await sectionsOf(results(page))).toEqual([sectionName('papers')]);
  await other.click();
  await eventually(async () => numberIn(await resultCount(page))).toBe(inPapers + inOther);
  await page.reload();
  await untilHydrated(page);
  await eventually(async () => numberIn(await resultCount(page))).toBe(inPapers + inOther);
  await page.goBack();
  await eventually(async () => numberIn(await resultCount(page))).toBe(inPapers);
});

test('words typed while a section is chosen keep it', async ({ visit }) => {
  const { page } = await visit('/search?q=gan&section=other');
  await results(page).first().waitFor();
  await searchField(page).fill('data');
  await eventually(() => pathOf(page)).toBe('/search?q=data&section=other');
  await eventually(() => sectionsOf(results(page))).toEqual([sectionName('other')]);
});

test('results stand under their weeks, or their sections, when the reader asks for that', async ({ visit }) => {
  const { page } = await visit('/search?q=gan&to=2020-12');
  const list = page.getByRole('navigation', { name: SEARCH_IN_ENGLISH.group });
  await list.getByRole('link', { name: SEARCH_IN_ENGLISH.byWeek }).click();
  await eventually(() => pathOf(page)).toBe('/search?q=gan&to=2020-12&group=week');
  const headings = () => page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 }).allInnerTexts();
  await eventually(async () => (await headings())[0]).toMatch(/^Week/);
  const first = await headings();
  for (const heading of first) expect(heading).toMatch(/^Week \d\d, 2020/);
  // Only groups near the window are in the page: the others come as the reader goes on.
  await page.evaluate(() => window.scrollTo(0, 1200));
  await eventually(async () => new Set([...first, ...(await headings())]).size).toBeGreaterThan(2);
  await page.evaluate(() => window.scrollTo(0, 0));
  await list.getByRole('link', { name: SEARCH_IN_ENGLISH.bySection }).click();
  await eventually(async () => (await headings())[0]).toMatch(new RegExp(`^${sectionName('papers')}`));
  expect(pathOf(page)).toBe('/search?q=gan&to=2020-12&group=section');
});

test('results stand with the newest first when the reader asks for that', async ({ visit }) => {
  const { page } = await visit('/search?q=gan');
  await page.getByRole('navigation', { name: SEARCH_IN_ENGLISH.sort }).getByRole('link', { name: SEARCH_IN_ENGLISH.newest }).click();
  await eventually(() => pathOf(page)).toBe('/search?q=gan&sort=newest');
  const days = () =>
    results(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  const inOrder = (each: string[]) => each.join() === each.toSorted().toReversed().join();
  await eventually(async () => inOrder(await days())).toBe(true);
  const listed = await days();
  expect(new Set(listed).size).toBeGreaterThan(2);
});

test('an item’s topic leads to the topic’s page, and from there to a search in it, where it can be taken off again', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await page.locator('#few-shot-gan').getByRole('list', { name: en.item.topics }).getByRole('link').first().click();
  await eventually(() => pathOf(page)).toBe('/topics/gan');
  await page.getByRole('link', { name: DISCOVERY_IN_ENGLISH.topic.search }).click();
  await eventually(() => pathOf(page)).toBe('/search?topic=gan');
  await eventually(async () => numberIn(await resultCount(page))).toBeGreaterThan(5);
  const all = numberIn(await resultCount(page));
  await searchField(page).fill('shot');
  await eventually(() => pathOf(page)).toBe('/search?q=shot&topic=gan');
  await eventually(async () => numberIn(await resultCount(page))).toBeLessThan(all);
  await page.getByRole('link', { name: SEARCH_IN_ENGLISH.remove('Topic: ').trim() }).click();
  await eventually(() => pathOf(page)).toBe('/search?q=shot');
});

test('from and to bound the weeks', async ({ visit }) => {
  const { page } = await visit('/search?q=gan&from=2020-11&to=2020-11');
  await results(page).first().waitFor();
  const months = await results(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 7)));
  expect([...new Set(months)]).toEqual(['2020-11']);
});

test('without words, search offers topics to start from', async ({ visit }) => {
  const { page } = await visit('/search');
  await page.getByText(SEARCH_IN_ENGLISH.idle).waitFor();
  await page.getByRole('main').locator('a[href*="topic=gan"]').click();
  await eventually(() => pathOf(page)).toBe('/search?topic=gan');
  await eventually(async () => numberIn(await resultCount(page))).toBeGreaterThan(5);
});
