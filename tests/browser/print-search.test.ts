import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { longIndex, serveIndex } from './long-index.ts';
import { textsPerPage } from './pdf-pages.ts';
import { eventually, test } from './visit.ts';

/** Not more papers than are printed. */
const PAPERS = '/search?section=papers&from=2020-11&to=2020-12';
const printed = (page: Page) => page.locator('[data-result]').filter({ visible: true });
const headlines = (page: Page) => printed(page).locator('h2').allInnerTexts();
const total = async (page: Page) => Number(/\d+/.exec(await page.getByRole('main').getByRole('status').first().innerText())?.[0]);

/** Waits until a search has answered, and rests a little, as a reader does who is about to print. */
async function answered(page: Page): Promise<void> {
  await page.locator('[data-result]').first().waitFor();
}

/** Prints as the browser's own command does: what is in the page once the event has passed is on the paper. */
async function beforePrinting(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

describe('a search on paper', () => {
  test('is all of its results, what was asked for, and no control', async ({ visit }) => {
    const { page } = await visit(PAPERS, { scheme: 'dark' });
    await answered(page);
    const all = await total(page);
    expect(all).toBeGreaterThan(50);
    await eventually(async () => {
      await beforePrinting(page);
      return printed(page).count();
    }).toBe(all);
    expect(new Set(await headlines(page)).size).toBeGreaterThan(all * 0.9);
    expect(await page.getByRole('main').innerText()).toContain('section:papers');
    expect(await page.locator('input, select, button, summary, [popover]').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await eventually(() => page.locator('[data-result]').count()).toBeLessThan(40);
  });

  test('fills its pages, none of which is blank', async ({ visit }) => {
    const { page } = await visit(PAPERS);
    await answered(page);
    const all = await total(page);
    const onPaper = () =>
      page.evaluate(() => {
        const seen = { results: 0 };
        window.addEventListener('beforeprint', () => (seen.results = document.querySelectorAll('[data-result]').length), { once: true });
        return Object.assign(window, { seen }) && undefined;
      });
    await eventually(async () => {
      await onPaper();
      const pages = textsPerPage(await page.pdf({ format: 'A4' }));
      const results = await page.evaluate(() => (window as unknown as { seen: { results: number } }).seen.results);
      return results >= all && pages.length > all / 15 && pages.every((texts) => texts > 5);
    }).toBe(true);
  });

  test('keeps the groups of its list', async ({ visit }) => {
    const { page } = await visit('/search?q=gan&group=section');
    await answered(page);
    const all = await total(page);
    await eventually(async () => {
      await beforePrinting(page);
      return printed(page).count();
    }).toBe(all);
    expect(await page.locator('main li h2').filter({ visible: true }).count()).toBeGreaterThan(2);
  });

  test('of ten thousand is the first hundred, which are fetched when it is about to be printed, and says how many there are', async ({
    visit,
  }) => {
    const index = await longIndex();
    const { page } = await visit('/search?q=network&sort=newest', { before: serveIndex(index) });
    await answered(page);
    await page.evaluate(() => Object.assign(window, { asked: 0, print: () => ((window as unknown as { asked: number }).asked += 1) }));
    await page.keyboard.press('Control+p');
    await eventually(() => page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(1);
    await beforePrinting(page);
    await eventually(() => printed(page).count()).toBe(100);
    expect((await headlines(page)).at(-1)).toBe('Network number 9900');
    expect(await page.getByRole('main').innerText()).toContain(SEARCH_IN_ENGLISH.printed(100, 10_000));
  });
});
