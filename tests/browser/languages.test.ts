import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { readItem, sectionName } from './archive-facts.ts';
import { clickInPlace, headingOf, itemOnPage, pathOf, shownSections, topOf } from './places.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('the language switch keeps the page, the filter and the item that is read', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48?section=papers', { device });
    await itemOnPage(page, 'layer-swapping').evaluate((item) => item.scrollIntoView({ behavior: 'instant' }));
    await clickInPlace(page, page.getByRole('banner').getByRole('link', { name: '中文' }));
    await page.waitForURL(/\/zh-Hans\//);
    await untilHydrated(page);
    expect(pathOf(page)).toBe('/zh-Hans/issues/2020-w48?section=papers');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await headingOf(page)).toBe('11月22日至28日');
    await eventually(() => shownSections(page)).toEqual([sectionName('papers', 'zh-Hans')]);
    expect(new URL(page.url()).hash).toBe('#layer-swapping');
    await eventually(async () => Math.abs((await topOf(itemOnPage(page, 'layer-swapping'))) - 100)).toBeLessThan(100);
    expect(await itemOnPage(page, 'layer-swapping').getByRole('heading').innerText()).toBe(
      readItem('2020-w48', 'layer-swapping').headline['zh-Hans'],
    );
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.waitForURL((url) => url.pathname === '/issues/2020-w48');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

test.for([
  ['/', '/zh-Hans'],
  ['/months/2020-11?by=topic', '/zh-Hans/months/2020-11?by=topic'],
  ['/years/2020', '/zh-Hans/years/2020'],
  ['/search?q=gan', '/zh-Hans/search?q=gan'],
  ['/about', '/zh-Hans/about'],
] as const)('the switch on %s leads to %s', async ([from, to], { visit }) => {
  const { page } = await visit(from);
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
  await eventually(() => pathOf(page).replace(/(?<=zh-Hans)\/$/, '')).toBe(to);
  await untilHydrated(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
});

test('links on Chinese pages stay in Chinese, and so do dates and counts', async ({ visit }) => {
  const { page } = await visit('/zh-Hans/issues/2020-w48');
  expect(await page.title()).toContain(zhHans.week.full(2020, 48));
  expect(await page.getByRole('main').innerText()).toContain('7 篇论文');
  await page.keyboard.press('ArrowRight');
  await eventually(() => headingOf(page)).toBe('11月29日至12月5日');
  expect(pathOf(page)).toBe('/zh-Hans/issues/2020-w49');
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /^2020年11月/ })
    .first()
    .click();
  await eventually(() => headingOf(page)).toBe('2020年11月');
  expect(pathOf(page)).toBe('/zh-Hans/months/2020-11');
});

test('the paper’s English title is marked as English on a Chinese page', async ({ visit }) => {
  const { page } = await visit('/zh-Hans/issues/2020-w48');
  const title = itemOnPage(page, 'few-shot-gan').getByRole('link', { name: readItem('2020-w48', 'few-shot-gan').paper?.title ?? '' });
  expect(await title.evaluate((link) => (link.querySelector('[lang]') ?? link).closest('[lang]')?.getAttribute('lang'))).toBe('en');
});

test('Chinese pages search in Chinese', async ({ visit }) => {
  const { page } = await visit('/zh-Hans/issues/2020-w48');
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: zhHans.search.label }).fill('动画脸');
  const result = page.getByRole('link', { name: readItem('2020-w48', 'layer-swapping').headline['zh-Hans'] ?? '' });
  await result.click();
  await eventually(() => page.url()).toContain('/zh-Hans/issues/2020-w48#layer-swapping');
});

test('no word of the English interface stands on a Chinese page', async ({ visit }) => {
  const { page } = await visit('/zh-Hans/issues/2020-w48');
  const words = [
    en.week.picks,
    en.week.contents,
    en.week.original,
    en.nav.weeks,
    en.nav.about,
    en.search.label,
    en.item.link,
    en.filter.label,
    en.filter.all,
  ];
  const said = await page
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('a, button, nav, h2, [aria-label]')].map(
        (each) => each.getAttribute('aria-label') ?? each.textContent?.trim() ?? '',
      ),
    );
  expect(words.filter((word) => said.includes(word))).toEqual([]);
});
