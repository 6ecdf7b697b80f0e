import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { YearIndex } from '../../src/archive/published/weeks.ts';
import { en } from '../../src/i18n/en.ts';
import { monthName } from '../../src/i18n/format.ts';
import { weekAt } from './archive-facts.ts';
import { headingOf, nothingMoreFor, pathOf } from './places.ts';
import { eventually, test, untilHydrated } from './visit.ts';

const MONTH_CODE = /\/assets\/month-page-[^/]+\.js$/;
const gone = (page: Page) => page.route(MONTH_CODE, (route) => route.fulfill({ status: 404, body: '' }));
/** The newest month, to which the bar leads. */
const MONTH_ID = weekAt(-1).week.startsOn.slice(0, 7);
const MONTH_PATH = `/months/${MONTH_ID}`;
const MONTH = monthName(MONTH_ID, 'en');
const PROVOKED = [/Failed to load resource/, /dynamically imported module/i, /modulepreload|preloaded/i];
const toMonth = (page: Page) => page.getByRole('banner').getByRole('link', { name: en.nav.months }).click();

test('code that is gone leads to one reload, at the page that the reader was going to', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48', { expects: PROVOKED });
  const entries = await page.evaluate(() => history.length);
  await gone(page);
  await page.route(`**${MONTH_PATH}`, async (route) => {
    // Slow enough that whatever else fails meanwhile has its say. The new deployment's page then brings code that is there.
    await nothingMoreFor(page, 400);
    await page.unroute(MONTH_CODE);
    await route.continue();
  });
  // The pointer over the link asks for the code, and so do the focus and the click, each on its own.
  const missed = page.waitForResponse(MONTH_CODE);
  await page.getByRole('banner').getByRole('link', { name: en.nav.months }).hover();
  await missed;
  await toMonth(page);
  await eventually(() => headingOf(page)).toBe(MONTH);
  await untilHydrated(page);
  expect(pathOf(page)).toBe(MONTH_PATH);
  expect(requests.filter((path) => path === MONTH_PATH)).toHaveLength(1);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.getByRole('navigation', { name: en.month.groupBy }).getByRole('link', { name: en.month.byWeek }).click();
  await eventually(() => pathOf(page)).toBe(`${MONTH_PATH}?by=week`);
  await page.goBack();
  await page.goBack();
  await eventually(() => pathOf(page)).toBe('/issues/2020-w48');
});

test('code that stays away leads to one reload and not to a loop, and the page can still be read', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48', { expects: PROVOKED });
  await gone(page);
  await toMonth(page);
  await eventually(() => headingOf(page)).toBe(MONTH);
  const asked = () => requests.filter((path) => MONTH_CODE.test(path)).length;
  await eventually(asked).toBeGreaterThanOrEqual(2);
  await nothingMoreFor(page, 1_500);
  expect(requests.filter((path) => path === MONTH_PATH)).toHaveLength(1);
  expect(await page.locator('main [data-item]').first().isVisible()).toBe(true);
});

test('code that is missing once more soon after the reload gives an error in place, with a way to try again', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48', { expects: PROVOKED });
  await gone(page);
  await toMonth(page);
  await page.waitForURL(`**${MONTH_PATH}`);
  await page.goto(new URL('/issues/2020-w48', page.url()).href);
  await untilHydrated(page);
  await toMonth(page);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await headingOf(page)).toBe(en.error.failedTitle);
  expect(requests.filter((path) => path === MONTH_PATH)).toHaveLength(1);
  await page.unroute(MONTH_CODE);
  await alert.getByRole('button', { name: en.error.retry }).click();
  await eventually(() => headingOf(page)).toBe(MONTH);
});

test('a week whose file a newer build has renamed is found under its new name', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48', { expects: [/Failed to load resource.*404/] });
  // From here on the tab has the year's index of the older build.
  await page.keyboard.press('ArrowRight');
  await eventually(() => headingOf(page)).toBe('29 November – 5 December');
  const index = (await (await fetch(`${site}/data/en/years/2020.json`)).json()) as YearIndex;
  const week = index.weeks.find(({ id }) => id === '2020-w50');
  if (!week?.hash) throw new Error('the index does not name the file of week 50');
  const [file, renamed] = [week.hash, '0newname'].map((hash) => `en/issues/2020-w50.${hash}.json`);
  week.hash = '0newname';
  const asked: string[] = [];
  await page.route(`**/data/${file}`, (route) => {
    asked.push('older');
    return route.fulfill({ status: 404, body: '' });
  });
  await page.route('**/data/en/years/2020.json', (route) => route.fulfill({ json: index }));
  await page.route(`**/data/${renamed}`, async (route) => {
    asked.push('newer');
    return route.fulfill({ contentType: 'application/json', body: await (await fetch(`${site}/data/${file}`)).text() });
  });
  await page.keyboard.press('ArrowRight');
  await eventually(() => headingOf(page)).toBe('6–12 December');
  expect(asked).toEqual(['older', 'newer']);
  expect(await page.getByRole('article').count()).toBe(11);
});
