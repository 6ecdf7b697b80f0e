import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { weekDates } from '../../src/i18n/format.ts';
import { BASED_SITE } from '../setup/sites.ts';
import { weekAt } from './archive-facts.ts';
import { headingOf } from './places.ts';
import { resultHeadlines, searchField } from './search-page.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

describe.each(EACH_DEVICE)('under a base path, on a %s', (device) => {
  test('a reader goes from home to the newest week, back a week, finds a paper and opens its month', async ({ visit }) => {
    const { page, site, requests } = await visit('/', { based: true, device });
    const before = weekAt(-2).week;
    await page.getByRole('link', { name: en.home.read }).click();
    await eventually(() => page.url()).toBe(`${site}/issues/${weekAt(-1).id}`);
    await page
      .getByRole('main')
      .getByRole('link', { name: `‹ ${en.week.name(before.number)}` })
      .first()
      .click();
    await eventually(() => headingOf(page)).toBe(weekDates(before.startsOn, 'en'));
    await page.keyboard.press('/');
    await searchField(page).fill('stylegan layers');
    await eventually(() => page.url()).toBe(`${site}/search?q=stylegan+layers`);
    await eventually(async () => (await resultHeadlines(page)).length).toBeGreaterThan(0);
    await page.locator('[data-result] h2').first().getByRole('link').click();
    await eventually(() => page.url()).toBe(`${site}/issues/2020-w48#layer-swapping`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^November 2020/ })
      .first()
      .click();
    await eventually(() => page.url()).toBe(`${site}/months/2020-11`);
    await page.reload();
    await untilHydrated(page);
    expect(await headingOf(page)).toBe('November 2020');
    expect(requests.filter((path) => !path.startsWith(BASED_SITE.base))).toEqual([]);
  });

  test('the languages, a filter and the 404 page work there too', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48?section=papers', { based: true, device });
    await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
    await page.waitForURL((url) => url.href.startsWith(`${site}/zh-Hans/issues/2020-w48?section=papers`));
    await untilHydrated(page);
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.url()).toBe(`${site}/zh-Hans/issues/2020-w49?section=papers`);
    const lost = await visit('/nothing/here', { based: true, device, expects: [/Failed to load resource.*404/] });
    expect(lost.status).toBe(404);
    await lost.page.getByRole('main').getByRole('link', { name: en.error.home }).click();
    await eventually(() => lost.page.url()).toBe(`${site}/`);
  });
});

test('every link of a page stays within the base path', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { based: true });
  const paths = await page.locator('a[href]').evaluateAll((links) =>
    links
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname),
  );
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !path.startsWith(BASED_SITE.base))).toEqual([]);
});
