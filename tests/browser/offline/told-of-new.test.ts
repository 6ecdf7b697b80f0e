import { expect } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { weekAt } from '../archive-facts.ts';
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
