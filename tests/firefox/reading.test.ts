import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { readItem } from '../browser/archive-facts.ts';
import { test } from './visit-firefox.ts';

const LAYER_SWAPPING = readItem('2020-w48', 'layer-swapping').headline.en ?? '';

const PAGES = ['', '/issues/2020-w48', '/issues/2020-w43', '/months/2020-11', '/years/2020', '/search', '/about'];

const headingOf = (page: Page) => page.$eval('main h1', (heading) => heading.textContent);
const pathOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

/** Waits until the page's heading says this. */
async function arriveAt(page: Page, heading: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('main h1')?.textContent === text, {}, heading);
}

/** Whether the page is wider than its window. */
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each(['', '/zh-Hans'])('in Firefox, below %s/', (language) => {
  test.for(PAGES)('%s/ is taken over without a complaint, and fits phones and laptops', async (path, { visit }) => {
    const page = await visit(`${language}${path}` || '/');
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewport({ width: 390, height: 844 });
    expect(await scrollsSideways(page)).toBe(false);
  });
});

test('the arrow keys turn the weeks, and Back returns', async ({ visit }) => {
  const page = await visit('/issues/2020-w48');
  await page.keyboard.press('ArrowRight');
  await arriveAt(page, '29 November – 5 December');
  expect(pathOf(page)).toBe('/issues/2020-w49');
  await page.goBack();
  await arriveAt(page, '22–28 November');
});

test('Back leads through the anchors of a page to its top', async ({ visit }) => {
  const page = await visit('/issues/2020-w48');
  const isAt = (id: string) =>
    page.waitForFunction(
      (anchor) => {
        const top = document.getElementById(anchor)?.getBoundingClientRect().top ?? -1;
        return location.hash === `#${anchor}` && top >= 0 && top < 200;
      },
      {},
      id,
    );
  for (const id of ['superloss', 'physics-puzzles']) {
    await page.click(`nav ol a[href="#${id}"]`);
    await isAt(id);
  }
  await page.goBack();
  await isAt('superloss');
  await page.goBack();
  await page.waitForFunction(() => location.hash === '' && scrollY === 0);
});

test('an address that a host answers too becomes the page’s own', async ({ visit }) => {
  const page = await visit('//issues/2020-w48.html?section=papers#100%');
  expect(pathOf(page) + new URL(page.url()).hash).toBe('/issues/2020-w48?section=papers#100%');
  await arriveAt(page, '22–28 November');
});

test('a filter in the address is applied once the page is taken over', async ({ visit }) => {
  const page = await visit('/issues/2020-w48?section=papers');
  // The sections of the issue are those with items in them.
  await page.waitForFunction(() => document.querySelectorAll('main section:has([data-item])').length === 1);
  expect(await page.$eval('main section:has([data-item]) h2', (heading) => heading.textContent)).toBe('Papers');
});

test('a search forgives spelling, and its first result leads to the item', async ({ visit }) => {
  const page = await visit('/search');
  await page.type('input[type=search]', 'stylegan layrs');
  await page.waitForFunction((text) => document.querySelector('main [data-result] a')?.textContent === text, {}, LAYER_SWAPPING);
  await page.click('main [data-result] a');
  await arriveAt(page, '22–28 November');
  expect(new URL(page.url()).hash).toBe('#layer-swapping');
});

test('Chinese is found by the words that a reader remembers', async ({ visit }) => {
  const page = await visit('/zh-Hans/search?q=%E8%B7%A8%E5%B1%82%E6%BF%80%E5%8A%B1');
  const headline = readItem('2020-w48', 'few-shot-gan').headline['zh-Hans'] ?? '';
  await page.waitForFunction((text) => document.querySelector('main [data-result] a')?.textContent === text, {}, headline);
  expect(await headingOf(page)).not.toBe('');
});

test('formulas are laid out as mathematics', async ({ visit }) => {
  const page = await visit('/issues/2020-w43');
  const sizes = await page.$$eval('math', (all) => all.map((each) => each.getBoundingClientRect().height));
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThan(5);
});
