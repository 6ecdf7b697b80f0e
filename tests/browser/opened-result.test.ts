import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { headingOf, itemOnPage, pathOf, topOf } from './places.ts';
import { resultCount, searchField } from './search-page.ts';
import { countShifts, shifted } from './shifts.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

/** The texts that are highlighted as found, in the order of the page. */
function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
    return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  });
}

/** The ids of the items that highlighted texts are in. */
function highlightedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
    return [...new Set(ranges.map((range) => range.startContainer.parentElement?.closest('article')?.id ?? ''))];
  });
}

const QUESTION = 'how can the layers of a stylegan be swapped';

async function openFirst(page: Page): Promise<void> {
  await page.locator('[data-result] h2 a').first().click();
  await eventually(() => headingOf(page)).toMatch(/\d/);
}

describe.each(EACH_DEVICE)('an opened result, on a %s', (device) => {
  test('is scrolled to, with the words that were looked for highlighted in it alone, and no stop word', async ({ visit }) => {
    const { page } = await visit(`/search?${new URLSearchParams({ q: QUESTION })}`, { device, before: countShifts });
    await openFirst(page);
    await eventually(() => highlightedIn(page)).toEqual(['layer-swapping']);
    const words = (await highlighted(page)).map((word) => word.toLowerCase());
    expect(words).toContain('stylegan');
    expect(words).toContain('layers');
    for (const stopWord of ['the', 'of', 'a', 'be', 'can', 'how']) expect(words).not.toContain(stopWord);
    const top = await topOf(itemOnPage(page, 'layer-swapping'));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    expect(pathOf(page) + new URL(page.url()).hash).toBe('/issues/2020-w48#layer-swapping');
    expect(await shifted(page)).toBeLessThan(0.01);
  });

  test('is highlighted again after a reload, and no longer once Escape is pressed or the reader goes on', async ({ visit }) => {
    const { page } = await visit('/search?q=stylegan+layers', { device });
    await openFirst(page);
    await eventually(() => highlightedIn(page)).toEqual(['layer-swapping']);
    await page.reload();
    await untilHydrated(page);
    await eventually(() => highlightedIn(page)).toEqual(['layer-swapping']);
    await page.keyboard.press('Escape');
    await eventually(() => highlighted(page)).toEqual([]);
    await page.goBack();
    await page.locator('[data-result]').first().waitFor();
    await openFirst(page);
    await eventually(() => highlightedIn(page)).toEqual(['layer-swapping']);
    await page.getByRole('link', { name: en.skipToContent }).evaluate(() => history.back());
    await page.locator('[data-result]').first().waitFor();
    expect(await highlighted(page)).toEqual([]);
  });

  test('is left for the list as it was, with the focus on its row', async ({ visit }) => {
    const { page } = await visit('/search?section=papers', { device });
    await page.locator('[data-result]').nth(2).waitFor();
    await page.evaluate(() => window.scrollTo(0, 1500));
    const inView = page.locator('[data-result] h2 a').filter({ visible: true });
    let place = '';
    await eventually(async () => {
      const found = await inView.evaluateAll((links) => links.find((link) => link.getBoundingClientRect().top > 200)?.textContent ?? '');
      const same = found !== '' && found === place;
      place = found;
      return same;
    }).toBe(true);
    const link = page.getByRole('link', { name: place, exact: true });
    const top = await topOf(link);
    await link.click();
    await eventually(() => headingOf(page)).toMatch(/\d/);
    await page.goBack();
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(place);
    await eventually(async () => Math.abs((await topOf(link)) - top)).toBeLessThan(12);
  });
});

test('a Chinese result is highlighted by its characters', async ({ visit }) => {
  const { page } = await visit(`/zh-Hans/search?${new URLSearchParams({ q: '高分辨率 GAN' })}`);
  await openFirst(page);
  await eventually(async () => (await highlighted(page)).join('|')).toMatch(/高分辨率\|.*GAN/);
});

test('a first result at the top of the list has the focus again too, and the field has it where search is opened anew', async ({
  visit,
}) => {
  const { page } = await visit('/search?q=stylegan+layers');
  const link = page.locator('[data-result] h2 a').first();
  const headline = await link.innerText();
  await link.click();
  await eventually(() => headingOf(page)).toMatch(/\d/);
  await page.goBack();
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(headline);
  await page.goForward();
  await eventually(() => headingOf(page)).toMatch(/\d/);
  await page.keyboard.press('/');
  await eventually(() => searchField(page).evaluate((field) => field === document.activeElement)).toBe(true);
});

test.for([
  ['/months/2020-11', en.month.search, 'month:2020-11 '],
  ['/years/2020', en.year.search, 'year:2020 '],
] as const)('from %s, a search in it is one tap away, ready to type', async ([path, name, text], { visit }) => {
  const { page } = await visit(path, { device: 'phone' });
  await page.getByRole('link', { name }).click();
  await eventually(() => searchField(page).inputValue()).toBe(text);
  await eventually(() => searchField(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('gan');
  await eventually(() => pathOf(page)).toBe(`/search?${new URLSearchParams({ q: `${text}gan` })}`);
  await eventually(() => resultCount(page)).toMatch(/result/);
});

test('a link of a result in a new tab leads to the item as it is', async ({ visit }) => {
  const { page } = await visit('/search?q=stylegan+layers');
  const opening = page.context().waitForEvent('page');
  await page.locator('[data-result] h2 a').first().click({ button: 'middle' });
  const other = await opening;
  await other.getByRole('contentinfo').waitFor();
  expect(new URL(other.url()).hash).toBe('#layer-swapping');
  expect(await other.title()).not.toContain(SEARCH_IN_ENGLISH.title);
  expect(await highlighted(other)).toEqual([]);
});
