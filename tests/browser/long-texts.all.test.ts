import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { personId } from '../../src/relations/people.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { LONG_LINE, LONG_WORD, longArchive } from '../source/long-archive.ts';
import { serveArchive } from './serve-archive.ts';
import { sticksOut } from './sticks-out.ts';
import { eventually, test } from './visit.ts';

let origin: string;
let end: () => void;

beforeAll(async () => {
  ({ origin, end } = await serveArchive('long', longArchive()));
});

afterAll(() => end());

const WIDTHS = [320, 390, 768, 1280];

const results = (page: Page) => page.locator('main [data-result] h2').first().waitFor();
const openDetails = async (page: Page) => {
  await results(page);
  await page.locator('main button[aria-expanded]').first().click();
  await page.locator('main select').first().waitFor();
};

/** Each kind of page that shows what an editor wrote, in each of its states. */
const PLACES: { name: string; path: string; ready?: (page: Page) => Promise<unknown>; widths?: readonly number[]; expects?: RegExp[] }[] = [
  { name: 'home', path: '/' },
  { name: 'a week', path: '/issues/2020-w49' },
  {
    name: 'a week with its contents open',
    path: '/issues/2020-w49',
    ready: (page) => page.locator('button[popovertarget$=contents]').last().click(),
    widths: [390, 320],
  },
  { name: 'a month', path: '/months/2020-11' },
  { name: 'a month by topic', path: '/months/2020-11?by=topic' },
  { name: 'a year', path: '/years/2020' },
  { name: 'search before anything is asked', path: '/search', ready: (page) => page.locator('main a[href*="topic="]').first().waitFor() },
  { name: 'search with results, facets and pages of that name', path: `/search?q=${LONG_WORD.slice(0, 20)}`, ready: results },
  {
    name: 'search by section, with a topic chosen',
    path: `/search?topic=${LONG_WORD}&group=section`,
    ready: (page) => page.locator('main [data-result] h3').first().waitFor(),
  },
  { name: 'search with all its controls', path: `/search?q=${LONG_WORD.slice(0, 20)}`, ready: openDetails },
  { name: 'search that finds nothing', path: `/search?q=x${LONG_WORD}y`, ready: (page) => page.locator('main ul a').first().waitFor() },
  { name: 'the topics', path: '/topics' },
  { name: 'a topic', path: `/topics/${LONG_WORD}` },
  { name: 'the authors', path: '/authors' },
  { name: 'an author', path: `/authors/${personId(LONG_LINE)}` },
  { name: 'about', path: '/about' },
  { name: 'not found', path: '/issues/2020-w01', expects: [/Failed to load resource.*404/] },
];

describe.each(LANGUAGES)('in %s, with nothing but long words, addresses and formulas,', (language) => {
  test.for(PLACES)('$name never scrolls sideways', async ({ path, ready, widths = WIDTHS, expects = [] }, { visit }) => {
    const address = language === 'en' ? path : `/zh-Hans${path === '/' ? '' : path}`;
    const { page } = await visit(address, { origin, device: 'phone', expects });
    await page.setViewportSize({ width: widths[0] ?? 0, height: 844 });
    await ready?.(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sticksOut(page), `${width} pixels`).toEqual([]);
    }
  });
});

test.for([390, 1280])('long formulas are scrolled in boxes of their own, by keyboard too, at %s pixels', async (width, { visit }) => {
  const { page } = await visit('/issues/2020-w49', { origin });
  await page.setViewportSize({ width, height: 844 });
  const summary = page.getByRole('article').first();
  for (const box of [summary.locator('p span:has(> math)').first(), summary.locator('math[display]').first()]) {
    const [inside, shown] = await box.evaluate((each) => [each.scrollWidth, each.clientWidth] as const);
    expect(inside).toBeGreaterThan(shown * 2);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => box.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
  }
});

test('a figure is printed whole: no higher than a page has room beside its headline', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w49', { origin });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const figure = page.locator('figure img').first();
  const { height } = (await figure.boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThan(300);
  expect(height).toBeLessThan(640);
  expect(await figure.evaluate((image) => getComputedStyle(image).objectFit)).toBe('contain');
});
