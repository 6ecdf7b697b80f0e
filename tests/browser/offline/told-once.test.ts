import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { zhHans } from '../../../src/i18n/zh-hans.ts';
import { BASED_SITE } from '../../setup/sites.ts';
import { weekAt } from '../archive-facts.ts';
import { nothingMoreFor, pathOf } from '../places.ts';
import { eventually, test, untilHydrated } from '../visit.ts';

const NEWEST = weekAt(-1);
const { year, number } = NEWEST.week;
const NAME = en.week.full(year, number);

/** The visits of who was here when the week before the newest was the newest, so many milliseconds ago by the clock of then. */
const visitsOf = (ago: number) => JSON.stringify({ at: Date.now() - ago, before: weekAt(-3).id, newest: weekAt(-2).id, opened: [] });

/** Comes as that reader, to the site at a base. */
const lastHere = (ago: number, base = '/') => ({
  before: (page: Page) =>
    page.addInitScript(([key, visits]) => localStorage.setItem(key, localStorage.getItem(key) ?? visits), [
      `${base}visits`,
      JSON.stringify({ at: Date.now() - ago, before: weekAt(-3).id, newest: weekAt(-2).id, opened: [] }),
    ] as const),
});
const DAY = 24 * 3_600_000;
const notice = (page: Page, name = NAME) => page.locator('[data-notice]').getByRole('link', { name });

/** Waits until the page has looked and is at rest, and sees that it says nothing of a new week. */
async function saysNothing(page: Page, name = NAME): Promise<void> {
  await untilHydrated(page);
  await page
    .getByRole('button', { name: /^(?:Save “|收藏“)/ })
    .first()
    .waitFor();
  await nothingMoreFor(page, 1_000);
  expect(await notice(page, name).count()).toBe(0);
}

test('a second tab does not say again what the first one has said', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48', lastHere(DAY));
  await notice(page).waitFor();
  const second = await page.context().newPage();
  await second.goto(`${site}/issues/2020-w47`);
  await saysNothing(second);
  // Nor does one that comes back after another visit.
  await second.evaluate(() => {
    const visits = JSON.parse(localStorage.getItem('/visits') ?? '{}') as object;
    localStorage.setItem('/visits', JSON.stringify({ ...visits, at: Date.now() - 3_600_000 }));
  });
  await second.reload();
  await saysNothing(second);
});

test('of two tabs that look at the same moment, one says it', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48');
  const second = await page.context().newPage();
  await second.goto(`${site}/issues/2020-w47`);
  for (const tab of [page, second]) await saysNothing(tab);
  let asked = 0;
  let answer = () => {};
  const bothAsked = new Promise<void>((resolve) => (answer = resolve));
  await page.context().route('**/data/archive.json', async (route) => {
    if ((asked += 1) === 2) answer();
    await bothAsked;
    await route.continue();
  });
  await page.evaluate((visits) => localStorage.setItem('/visits', visits), visitsOf(DAY));
  // As browsers do it when a device wakes up.
  for (const tab of [page, second]) await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const said = async () => (await notice(page).count()) + (await notice(second).count());
  await eventually(said).toBe(1);
  await nothingMoreFor(page, 1_000);
  expect([await said(), asked]).toEqual([1, 2]);
});

test('it is said in Chinese, and leads to the Chinese page', async ({ visit }) => {
  const { page } = await visit('/zh-Hans/issues/2020-w48', lastHere(DAY));
  await notice(page, zhHans.week.full(year, number)).click();
  await eventually(() => pathOf(page)).toBe(`/zh-Hans/issues/${NEWEST.id}`);
});

test('who has been told in one language is not told in the other', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48', lastHere(DAY));
  await notice(page).waitFor();
  await page.evaluate(() => {
    const visits = JSON.parse(localStorage.getItem('/visits') ?? '{}') as object;
    localStorage.setItem('/visits', JSON.stringify({ ...visits, at: Date.now() - 3_600_000 }));
  });
  await page.goto(`${site}/zh-Hans/issues/2020-w48`);
  await saysNothing(page, zhHans.week.full(year, number));
});

test('it is said below a base path, by what is known there', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { ...lastHere(DAY, BASED_SITE.base), based: true });
  await notice(page).click();
  await eventually(() => pathOf(page)).toBe(`${BASED_SITE.base}issues/${NEWEST.id}`);
});

test('a clock that was ahead, and is right now, keeps nobody from being told', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', lastHere(-3_650 * DAY));
  await notice(page).waitFor();
});

test('who comes without a network is told once there is one', async ({ visit }) => {
  let isOff = true;
  let refused = 0;
  const { before } = lastHere(DAY);
  const { page } = await visit('/issues/2020-w48', {
    expects: [/Failed to load resource/],
    before: async (shown) => {
      await before(shown);
      await shown.route('**/data/archive.json', (route) => {
        if (!isOff) return route.continue();
        refused += 1;
        return route.abort();
      });
    },
  });
  await eventually(() => refused).toBeGreaterThan(0);
  expect(await notice(page).count()).toBe(0);
  await page.context().setOffline(true);
  isOff = false;
  await page.context().setOffline(false);
  await notice(page).waitFor();
});
