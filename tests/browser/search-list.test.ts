import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { headingOf } from './places.ts';
import { resultCount, searchField } from './search-page.ts';
import { eventually, test } from './visit.ts';

/** The headline of the first result that begins below the bar on top. */
function firstInView(page: Page): Promise<string> {
  return page.locator('[data-result]').evaluateAll((results) => {
    const first = results.find((result) => result.getBoundingClientRect().top > 60);
    return first?.querySelector('h2, h3')?.textContent ?? '';
  });
}

test('of many results only those near the window are in the page, and going back finds the same place in them', async ({ visit }) => {
  const { page } = await visit('/search?section=papers');
  await eventually(() => resultCount(page)).toMatch(/^\d{2,3} results$/);
  const top = await firstInView(page);
  await page.evaluate(() => window.scrollTo(0, 5000));
  // Rows are measured as they come in; the place is reached when nothing moves any more.
  let last = '';
  await eventually(async () => {
    const now = await firstInView(page);
    const still = now !== '' && now !== top && now === last;
    last = now;
    return still;
  }).toBe(true);
  const reached = await firstInView(page);
  expect(reached).not.toBe(top);
  expect(await page.locator('[data-result]').count()).toBeLessThan(30);
  await page.getByRole('link', { name: reached, exact: true }).click();
  await eventually(() => headingOf(page)).toMatch(/\d/);
  await page.goBack();
  await eventually(() => firstInView(page)).toBe(reached);
});

test('the arrow keys go from the field through the results and back, Escape at once, and Enter opens one', async ({ visit }) => {
  const { page } = await visit('/search?q=transformer');
  await eventually(() => resultCount(page)).toMatch(/result/);
  const headlines = await page.locator('[data-result] :is(h2, h3)').allInnerTexts();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const inField = () => searchField(page).evaluate((field) => field === document.activeElement);
  await searchField(page).focus();
  await page.keyboard.press('ArrowDown');
  // The first press brings the code of the shortcuts.
  await eventually(focused).toBe(headlines[0]);
  await page.keyboard.press('ArrowUp');
  expect(await inField()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(headlines[1]);
  await page.keyboard.press('Escape');
  expect(await inField()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => page.url()).toMatch(/\/issues\/\d{4}-w\d\d#/);
});

test('a control and its operator are one: what either says stands in the field, the address and the other', async ({ visit }) => {
  const { page } = await visit('/search?q=gan');
  await page.getByText(SEARCH_IN_ENGLISH.refineTitle).click();
  const without = page.getByLabel(SEARCH_IN_ENGLISH.refine.without);
  await without.fill('stylegan');
  await without.press('Enter');
  await eventually(() => searchField(page).inputValue()).toBe('gan -stylegan');
  await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('gan -stylegan');
  await searchField(page).fill('gan is:pick');
  await eventually(() => without.inputValue()).toBe('');
  expect(await page.getByLabel(SEARCH_IN_ENGLISH.refine.pick).isChecked()).toBe(true);
  await page.getByLabel(SEARCH_IN_ENGLISH.refine.pick).click();
  await eventually(() => searchField(page).inputValue()).toBe('gan');
});
