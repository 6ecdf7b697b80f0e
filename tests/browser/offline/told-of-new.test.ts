import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { weekAt, WEEKS } from '../archive-facts.ts';
import { nothingMoreFor, pathOf } from '../places.ts';
import { eventually, test, untilHydrated } from '../visit.ts';

const NEWEST = weekAt(-1);
const NAME = en.week.full(NEWEST.week.year, NEWEST.week.number);
/** A reader who was here a day ago, when the week before the newest was the newest. */
const LAST_VISIT = JSON.stringify({ at: Date.now() - 24 * 3_600_000, before: weekAt(-3).id, newest: weekAt(-2).id, opened: [] });

test('who was here before is told once that a week has come, on whatever page, and the notice leads there', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', {
    before: (shown) =>
      shown.addInitScript((visits) => {
        if (localStorage.getItem('/visits') === null) localStorage.setItem('/visits', visits);
      }, LAST_VISIT),
  });
  const link = page.locator('[data-notice]').getByRole('link', { name: NAME });
  await link.waitFor();
  await page.reload();
  await untilHydrated(page);
  await page
    .getByRole('button', { name: /^Save “/ })
    .first()
    .waitFor();
  await nothingMoreFor(page, 1_000);
  expect(await link.count()).toBe(0);
});

test('the notice leads to the new week', async ({ visit }) => {
  const { page } = await visit('/about', {
    before: (shown) => shown.addInitScript((visits) => localStorage.setItem('/visits', visits), LAST_VISIT),
  });
  await page.getByRole('banner').getByRole('link', { name: en.nav.weeks }).click();
  await page.locator('[data-notice]').getByRole('link', { name: NAME }).click();
  await eventually(() => pathOf(page)).toBe(`/issues/${NEWEST.id}`);
});

test('who is here for the first time is told nothing, and asks for nothing', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48');
  await page
    .getByRole('button', { name: /^Save “/ })
    .first()
    .waitFor();
  await nothingMoreFor(page, 1_000);
  expect(requests.filter((path) => /archive\.json|offline\.json|sw\.js/.test(path))).toEqual([]);
});

/** What was shown on the icon, in order: a number of weeks, or nothing any more. */
const shownOn = (page: Page) => page.evaluate(() => (window as unknown as { badges: (number | 'none')[] }).badges);

/**
 * Comes as who was here a day ago, to a browser that notes what it shows on the icon: nobody else can see that. Where it has no such
 * interface, as Chromium on Linux, it gets one; `has` is false where it is to have none.
 */
const comesBack = (visits: string, has = true) => ({
  before: (page: Page) =>
    page.addInitScript(
      ([text, isThere]) => {
        localStorage.setItem('/visits', localStorage.getItem('/visits') ?? text);
        const badges: (number | 'none')[] = [];
        const note = (what: number | 'none') => async () => void badges.push(what);
        Object.assign(window, { badges });
        if (isThere) Object.assign(navigator, { setAppBadge: (count: number) => note(count)(), clearAppBadge: note('none') });
        else for (const name of ['setAppBadge', 'clearAppBadge']) delete (Navigator.prototype as unknown as Record<string, unknown>)[name];
      },
      [visits, has] as const,
    ),
});

test('the icon of an installed reader shows how many weeks are new, one less with each that is opened, and then nothing', async ({
  visit,
}) => {
  const before = JSON.stringify({ at: Date.now() - 24 * 3_600_000, before: weekAt(-5).id, newest: weekAt(-3).id, opened: [] });
  const { page, site } = await visit('/issues/2020-w48', comesBack(before));
  await eventually(() => shownOn(page)).toEqual([2]);
  await page.goto(`${site}/issues/${NEWEST.id}`);
  await eventually(() => shownOn(page)).toEqual([1]);
  await page.goto(`${site}/issues/${weekAt(0).id}`);
  await untilHydrated(page);
  await page.goto(`${site}/issues/${weekAt(-2).id}`);
  await eventually(() => shownOn(page)).toEqual(['none']);
});

test('the icon counts over a year’s end', async ({ visit }) => {
  const last = WEEKS.toReversed().findIndex(({ week }) => week.year < NEWEST.week.year);
  const week = weekAt(-1 - last - 2).id;
  const before = JSON.stringify({ at: Date.now() - 24 * 3_600_000, before: week, newest: week, opened: [] });
  const { page } = await visit('/issues/2020-w48', comesBack(before));
  await eventually(() => shownOn(page)).toEqual([last + 2]);
});

test('nothing is shown on the icon of who has seen everything, and nothing asked for', async ({ visit }) => {
  const seen = JSON.stringify({ at: Date.now() - 24 * 3_600_000, before: NEWEST.id, newest: NEWEST.id, opened: [] });
  const { page, requests } = await visit('/issues/2020-w48', comesBack(seen));
  await eventually(() => shownOn(page)).toEqual(['none']);
  expect(requests.filter((path) => /years\/\d+\.json/.test(path))).toEqual([]);
});

test('a browser that shows nothing on icons tells of a new week all the same, and counts none', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48', comesBack(LAST_VISIT, false));
  await page.locator('[data-notice]').getByRole('link', { name: NAME }).waitFor();
  expect(requests.filter((path) => /years\/\d+\.json/.test(path))).toEqual([]);
  await page.goto(`${new URL(page.url()).origin}/issues/${NEWEST.id}`);
  await untilHydrated(page);
  await nothingMoreFor(page, 1_000);
  expect(await shownOn(page)).toEqual([]);
});
