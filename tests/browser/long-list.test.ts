import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { COUNT, longIndex, serveIndex } from './long-index.ts';
import { headingOf } from './places.ts';
import { resultCount } from './search-page.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

let withLongIndex: (page: Page) => Promise<void>;

beforeAll(async () => {
  withLongIndex = serveIndex(await longIndex());
});

/** The rows that the window shows, from top to bottom: their numbers in the list and their headlines, empty while on its way. */
function rowsInView(page: Page): Promise<{ place: number; headline: string; top: number; bottom: number }[]> {
  return page.locator('li[aria-posinset]').evaluateAll((rows) =>
    rows
      .map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { place: Number(row.getAttribute('aria-posinset')), headline: row.querySelector('h2')?.textContent ?? '', top, bottom };
      })
      .filter(({ top, bottom }) => bottom > 0 && top < innerHeight),
  );
}

/** Waits until nothing in the window moves any more and every row has come. */
async function atRest(page: Page): Promise<void> {
  let last = '';
  await eventually(async () => {
    const rows = await rowsInView(page);
    const now = JSON.stringify(rows);
    const rests = now === last && rows.length > 0 && rows.every(({ headline }) => headline !== '');
    last = now;
    if (!rests) await page.waitForTimeout(60);
    return rests;
  }).toBe(true);
}

describe.each(EACH_DEVICE)('ten thousand results, %s', (device) => {
  test('are scrolled through without a gap, in order, with few of them in the page', async ({ visit }) => {
    const { page } = await visit('/search?q=network&sort=newest', { device, before: (fresh) => withLongIndex(fresh) });
    await eventually(() => resultCount(page)).toBe(en.search.results(COUNT));
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    for (const share of [0, 0.01, 0.3, 0.31, 0.8, 0.05]) {
      await page.evaluate((top) => window.scrollTo(0, top), share * (await height()));
      await atRest(page);
      const rows = await rowsInView(page);
      rows.forEach(({ place, headline, top }, i) => {
        expect(headline).toBe(`Network number ${COUNT - place}`);
        if (i > 0) expect(top).toBeCloseTo(rows[i - 1]?.bottom ?? 0, 0);
      });
      if (share > 0) {
        expect(rows[0]?.top).toBeLessThanOrEqual(0);
        expect(rows.at(-1)?.bottom).toBeGreaterThan(await page.evaluate(() => innerHeight - 1));
      }
      expect(await page.locator('[data-result]').count()).toBeLessThan(40);
    }
  });

  test('end with the last one, and the page’s foot below it', async ({ visit }) => {
    const { page } = await visit('/search?q=network&sort=newest', { device, before: (fresh) => withLongIndex(fresh) });
    await eventually(() => resultCount(page)).toBe(en.search.results(COUNT));
    await eventually(async () => {
      await page.keyboard.press('End');
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      return (await rowsInView(page)).at(-1);
    }).toMatchObject({ place: COUNT, headline: 'Network number 0' });
    await atRest(page);
    const foot = await page.getByRole('contentinfo').evaluate((each) => each.getBoundingClientRect().top);
    expect(foot).toBeGreaterThanOrEqual((await rowsInView(page)).at(-1)?.bottom ?? Infinity);
  });

  test('are found again at the same place after reading one of them', async ({ visit }) => {
    const { page } = await visit('/search?q=network&sort=newest', { device, before: (fresh) => withLongIndex(fresh) });
    await eventually(() => resultCount(page)).toBe(en.search.results(COUNT));
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await atRest(page);
    // Well below the bar on top, so that nothing has to be scrolled to follow it.
    const before = (await rowsInView(page)).find(({ top }) => top > 150);
    const again = async () => (await rowsInView(page)).find(({ headline }) => headline === before?.headline);
    await page.getByRole('link', { name: before?.headline ?? '', exact: true }).click();
    await eventually(() => headingOf(page)).toMatch(/\d/);
    await page.goBack();
    await eventually(again).toBeTruthy();
    await atRest(page);
    expect((await again())?.top).toBeCloseTo(before?.top ?? 0, -1);
  });

  test('are found again at the same place after a reload, and after coming back from another page of the web', async ({ visit }) => {
    const { page, site } = await visit('/search?q=network&sort=newest', { device, before: (fresh) => withLongIndex(fresh) });
    await eventually(() => resultCount(page)).toBe(en.search.results(COUNT));
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 3));
    await atRest(page);
    const [before] = await rowsInView(page);
    await page.reload();
    await eventually(async () => (await rowsInView(page))[0]?.headline).toBe(before?.headline);
    await atRest(page);
    expect((await rowsInView(page))[0]?.top).toBeCloseTo(before?.top ?? 0, -1);
    await page.goto(`${site}/robots.txt`);
    await page.goBack();
    await eventually(async () => (await rowsInView(page))[0]?.headline).toBe(before?.headline);
    await atRest(page);
    expect((await rowsInView(page))[0]?.top).toBeCloseTo(before?.top ?? 0, -1);
  });
});
