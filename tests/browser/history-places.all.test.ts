import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { readItem } from './archive-facts.ts';
import { arriveAt, itemOnPage, scrollOf, topOf } from './places.ts';
import { untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

const hashOf = (page: Page) => new URL(page.url()).hash;

/** Follows an entry of the contents to an item of week 48. */
async function goTo(page: Page, id: string): Promise<void> {
  const open = page.getByRole('button', { name: en.week.contents });
  if (await open.isVisible()) await open.click();
  await page
    .getByRole('navigation', { name: en.week.contentsOf })
    .getByRole('link', { name: readItem('2020-w48', id).headline.en ?? '' })
    .click();
  await isAt(page, id);
}

/** Waits until the window stands at an item, with that in the address. */
async function isAt(page: Page, id: string): Promise<void> {
  await eventually(() => hashOf(page)).toBe(`#${id}`);
  await eventually(async () => {
    const top = await topOf(itemOnPage(page, id));
    return top >= 0 && top < 200;
  }).toBe(true);
}

async function isAtTop(page: Page): Promise<void> {
  await eventually(() => hashOf(page)).toBe('');
  await eventually(() => scrollOf(page)).toBe(0);
}

/** From the top of week 48 to two of its items, one after the other. */
async function goToTwo(page: Page): Promise<void> {
  await goTo(page, 'superloss');
  await goTo(page, 'physics-puzzles');
}

/** From the second item, Back leads to the first one, and then to the top. */
async function leadsBack(page: Page): Promise<void> {
  await isAt(page, 'physics-puzzles');
  await page.goBack();
  await isAt(page, 'superloss');
  await page.goBack();
  await isAtTop(page);
}

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('Back and Forward lead through the anchors of a page, and the keys go on from there', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device });
    await goToTwo(page);
    await page.goBack();
    await isAt(page, 'superloss');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('superloss');
    await page.keyboard.press('j');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('deep-i2i');
    await page.goBack();
    await isAtTop(page);
    await page.keyboard.press('j');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('few-shot-gan');
    await page.goForward();
    await eventually(() => hashOf(page)).toBe('#superloss');
    await page.goForward();
    await isAt(page, 'physics-puzzles');
  });

  test('to where the reader had gone on to from an anchor', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device });
    await page.evaluate(() => scrollTo(0, 150));
    await eventually(() => scrollOf(page)).toBe(150);
    await goTo(page, 'superloss');
    await page.evaluate(() => scrollBy(0, 333));
    const left = await scrollOf(page);
    await goTo(page, 'physics-puzzles');
    await page.goBack();
    await eventually(() => scrollOf(page)).toBe(left);
    await page.goBack();
    await eventually(() => scrollOf(page)).toBe(150);
  });

  test('also after a reload', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device });
    await goToTwo(page);
    await page.reload();
    await untilHydrated(page);
    await leadsBack(page);
  });

  test('also after going to another week and coming back', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device });
    await goToTwo(page);
    await page.keyboard.press('ArrowRight');
    await arriveAt(page, '29 November – 5 December');
    await page.goBack();
    await leadsBack(page);
  });

  test('also after leaving for another document and coming back', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48', { device });
    await goToTwo(page);
    await page.goto(`${site}/zh-Hans/issues/2020-w43`);
    await untilHydrated(page);
    await page.evaluate(() => scrollTo(0, 500));
    await page.goBack();
    await untilHydrated(page);
    await leadsBack(page);
  });
});

test('a reload of a view that the address asks for comes back to its place', async ({ visit }) => {
  const { page } = await visit('/months/2020-11?by=week');
  await page.getByRole('heading', { level: 2, name: /^Week 49/ }).waitFor();
  // The page has its height once all that belongs to it is there.
  await untilTools(page);
  const end = await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    return Math.round(scrollY);
  });
  await eventually(() => scrollOf(page)).toBe(end);
  await page.reload();
  await untilHydrated(page);
  await eventually(() => scrollOf(page)).toBe(end);
  expect(end).toBeGreaterThan(500);
});
