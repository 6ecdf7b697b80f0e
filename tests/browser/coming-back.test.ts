import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LIBRARY_IN_ENGLISH as words } from '../../src/i18n/library/en-library.ts';
import { itemOnPage, nothingMoreFor, topOf } from './places.ts';
import { countShifts, shifted } from './shifts.ts';
import { toolOf, untilTools } from './tools.ts';
import { eventually, test } from './visit.ts';

const WEEK = '/issues/2020-w48';
const offer = (page: Page) => page.locator('[data-place]');
const stored = (page: Page, name: string) => page.evaluate((key) => localStorage.getItem(key), `/${name}`);

/** Reads a week as far as an item, and leaves it. */
async function leaveAt(page: Page, site: string, id: string): Promise<void> {
  await untilTools(page);
  await itemOnPage(page, id).evaluate((item) => item.scrollIntoView());
  await eventually(() => stored(page, 'week-places')).toContain(id);
  await page.goto(`${site}/about`);
}

test.for(['phone', 'desktop'] as const)(
  'a week is offered where it was left, on a %s, and never gone to by itself',
  async (device, { visit }) => {
    const { page, site } = await visit(WEEK, { device, before: countShifts });
    await leaveAt(page, site, 'physics-puzzles');
    await page.goto(site + WEEK);
    await untilTools(page);
    await offer(page).getByRole('link').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await shifted(page)).toBeLessThan(0.001);
    await offer(page).getByRole('link').click();
    await eventually(async () => Math.abs(await topOf(itemOnPage(page, 'physics-puzzles')))).toBeLessThan(200);
    await eventually(() => offer(page).count()).toBe(0);
    await page.goBack();
    await eventually(() => page.evaluate(() => scrollY)).toBe(0);
  },
);

test('the offer is closed for good; no other week has it, nor one that is opened at an item', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await leaveAt(page, site, 'physics-puzzles');
  await page.goto(`${site}/issues/2020-w49`);
  await untilTools(page);
  expect(await offer(page).count()).toBe(0);
  await page.goto(`${site}${WEEK}#superloss`);
  await untilTools(page);
  await nothingMoreFor(page, 300);
  expect(await offer(page).count()).toBe(0);
  await page.goto(`${site}/about`);
  await page.evaluate(() => localStorage.setItem('/week-places', '{"2020-w48":"physics-puzzles"}'));
  await page.goto(site + WEEK);
  await untilTools(page);
  await offer(page).getByRole('button', { name: words.close }).click();
  await page.reload();
  await untilTools(page);
  await nothingMoreFor(page, 300);
  expect(await offer(page).count()).toBe(0);
});

test('weeks that came since the last visit are marked on home and in the strip until they are opened, and nothing moves', async ({
  visit,
}) => {
  const { page, site } = await visit('/', { before: countShifts });
  await untilTools(page);
  const marked = () =>
    page.locator('main a[data-new]').evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).pathname))].sort());
  await eventually(() => stored(page, 'visits')).toContain('newest');
  expect(await marked()).toEqual([]);
  const weeks = await page
    .locator('main nav ol a[href*="/issues/"]')
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('href')?.slice(-8) ?? ''));
  const [known = '', next = ''] = weeks.toSorted().slice(-3);
  // The last visit was long ago, when there were two weeks fewer.
  await page.evaluate((newest) => {
    const visits = JSON.parse(localStorage.getItem('/visits') ?? '{}') as Record<string, unknown>;
    localStorage.setItem('/visits', JSON.stringify({ ...visits, at: 1, before: '2020-w40', newest, opened: [] }));
  }, known);
  await page.goto(site);
  await untilTools(page);
  await eventually(marked).toContain(`/issues/${next}`);
  const before = await marked();
  expect(before).not.toContain(`/issues/${known}`);
  expect(await shifted(page)).toBeLessThan(0.001);
  const bar = page.locator(`main nav ol a[href$="${next}"]`);
  expect(await bar.getAttribute('aria-description')).toBe(words.isNew);
  await bar.focus();
  expect(await marked()).toEqual(before);
  await page.goto(`${site}/issues/${next}`);
  await untilTools(page);
  await page.goto(site);
  await untilTools(page);
  await eventually(marked).toEqual(before.filter((path) => path !== `/issues/${next}`));
});

test('following an item’s link marks it as read only where the reader wants that', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  const follow = async () => {
    await untilTools(page);
    await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
    await itemOnPage(page, 'superloss')
      .getByRole('link', { name: /SuperLoss/ })
      .click();
  };
  const read = () => toolOf(itemOnPage(page, 'superloss'), 'm').getAttribute('aria-pressed');
  await follow();
  await nothingMoreFor(page, 300);
  expect(await read()).toBe('false');
  await page.goto(`${site}/settings`);
  const choice = page.getByRole('checkbox', { name: /marks it as read/ });
  await choice.click();
  await eventually(() => choice.isChecked()).toBe(true);
  await page.goto(site + WEEK);
  await follow();
  await eventually(read).toBe('true');
  await follow();
  await nothingMoreFor(page, 300);
  expect(await read()).toBe('true');
});
