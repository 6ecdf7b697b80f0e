import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { eventually, test } from './visit.ts';

const { refine, newest, byWeek, refineTitle } = SEARCH_IN_ENGLISH;

/** Presses several things as fast as presses can follow each other: a task each, so that none waits until the page shows the one before. */
async function pressQuickly(page: Page, selectors: readonly string[]): Promise<void> {
  await page.evaluate(async (each) => {
    const found = each.map((selector) => document.querySelector<HTMLElement>(selector));
    for (const element of found) {
      element!.click();
      await new Promise((done) => setTimeout(done));
    }
  }, selectors);
}

const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const named = (name: string) => `main a:text-is("${name}")`;

/** Marks a part of the page for `pressQuickly`. */
async function mark(page: Page, selector: string, name: string): Promise<string> {
  await page
    .locator(selector)
    .first()
    .evaluate((element, value) => element.setAttribute('data-press', value), name);
  return `[data-press="${name}"]`;
}

test('of choices pressed one right after another in a search, all hold', async ({ visit }) => {
  const { page } = await visit('/search?q=image');
  await page.locator('[data-result]').first().waitFor();
  await page.locator(named(byWeek)).waitFor();
  const presses = [
    await mark(page, named(newest), 'newest'),
    await mark(page, 'main nav a[href*="section=papers"]', 'papers'),
    await mark(page, named(byWeek), 'week'),
    await mark(page, 'main aside section a[href*="topic="]', 'topic'),
  ];
  await pressQuickly(page, presses);
  await eventually(() => asked(page)).toMatchObject({
    q: 'image',
    sort: 'newest',
    section: 'papers',
    group: 'week',
    topic: expect.any(String) as string,
  });
  await page.getByRole('button', { name: refineTitle }).click();
  await page.getByLabel(refine.pick).waitFor();
  await pressQuickly(page, [
    await mark(page, `label:has-text("${refine.pick}") input`, 'pick'),
    await mark(page, `label:has-text("${refine.figure}") input`, 'figure'),
  ]);
  await eventually(() => asked(page)).toMatchObject({
    q: expect.stringMatching(/is:pick.*has:figure/) as string,
    sort: 'newest',
    group: 'week',
  });
});

test('a choice pressed while the last words typed are not in the address yet keeps them', async ({ visit }) => {
  const { page } = await visit('/search?q=image');
  await page.locator('[data-result]').first().waitFor();
  const papers = page.locator('main nav a[href*="section=papers"]').first();
  await papers.waitFor();
  const field = page.locator('[data-search-field]');
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' synthesis');
  await papers.click();
  await eventually(() => asked(page)).toMatchObject({ q: 'image synthesis', section: 'papers' });
  expect(await field.inputValue()).toBe('image synthesis');
});

test('of choices pressed one right after another in a month, all hold', async ({ visit }) => {
  const { page } = await visit('/months/2020-11');
  const presses = [
    await mark(page, named(en.month.byTopic), 'topic'),
    await mark(page, 'main nav a[href*="section=papers"]', 'papers'),
    await mark(page, 'main nav a[href*="section=use-cases"]', 'cases'),
  ];
  await pressQuickly(page, presses);
  await eventually(() => new URL(page.url()).search).toBe('?by=topic&section=papers&section=use-cases');
});

test('a week chosen right after a time, for catching up, keeps the time', async ({ visit }) => {
  const { page } = await visit('/catch-up?since=2020-w47&minutes=15');
  const link = await mark(page, 'main nav a[href*="minutes=60"]', 'time');
  const select = page.locator('main select');
  await select.waitFor();
  await page.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)!.click();
    const weeks = document.querySelector<HTMLSelectElement>('main select')!;
    setTimeout(() => {
      weeks.value = '2021-w02';
      weeks.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }, link);
  await eventually(() => asked(page)).toEqual({ since: '2021-w02', minutes: '60' });
});
