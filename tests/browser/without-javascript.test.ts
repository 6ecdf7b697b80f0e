import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { monthName, weekDates } from '../../src/i18n/format.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { SEARCH_IN_CHINESE } from '../../src/i18n/search/zh-hans-search.ts';
import { sectionName, weekAt } from './archive-facts.ts';
import { headingOf, idleControls, itemOnPage, pathOf, topOf } from './places.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

describe.each(EACH_DEVICE)('with JavaScript off, on a %s', (device) => {
  test('a reader goes from home to a week, to the next one, to its month and to the year', async ({ visit }) => {
    const { page } = await visit('/', { device, script: false });
    await page.getByRole('link', { name: en.home.read }).click();
    expect(await headingOf(page)).toBe(weekDates(weekAt(-1).week.startsOn, 'en'));
    const before = weekAt(-2);
    const month = monthName(before.week.startsOn.slice(0, 7), 'en');
    await page
      .getByRole('main')
      .getByRole('link', { name: `‹ ${en.week.name(before.week.number)}` })
      .first()
      .click();
    expect(await headingOf(page)).toBe(weekDates(before.week.startsOn, 'en'));
    expect(await page.getByRole('article').count()).toBe(before.items.length);
    await page.getByRole('complementary').getByRole('link', { name: month }).first().click();
    expect(await headingOf(page)).toBe(month);
    const year = month.slice(-4);
    await page.getByRole('main').getByRole('link', { name: year, exact: true }).click();
    expect(await headingOf(page)).toBe(year);
    await page.goto(new URL('/years/2020', page.url()).href);
    await page
      .getByRole('navigation', { name: en.strip.label(2020) })
      .getByRole('link', { name: /^Week 48$/ })
      .click();
    expect(await headingOf(page)).toBe('22–28 November');
  });

  test('sections and picks are anchors that lead there', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device, script: false });
    await page
      .getByRole('navigation', { name: en.filter.label })
      .getByRole('link', { name: /^Use cases / })
      .click();
    const section = page.getByRole('region', { name: sectionName('use-cases') });
    await eventually(() => topOf(section)).toBeLessThan(450);
    await eventually(() => topOf(section)).toBeGreaterThanOrEqual(0);
    expect(await section.isVisible()).toBe(true);
    await page.goto(new URL('/issues/2020-w48', page.url()).href);
    await page.getByRole('region', { name: en.week.picks }).getByRole('link').nth(1).click();
    expect(new URL(page.url()).hash).toBe('#layer-swapping');
    await eventually(() => topOf(itemOnPage(page, 'layer-swapping'))).toBeLessThan(200);
  });

  test('the table of contents leads to each item', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device, script: false });
    if (device === 'phone') await page.getByRole('button', { name: en.week.contents }).tap();
    const contents = page.getByRole('navigation', { name: en.week.contentsOf });
    expect(await contents.getByRole('listitem').count()).toBe(12);
    await contents.getByRole('link').nth(6).click();
    await eventually(() => topOf(itemOnPage(page, 'physics-puzzles'))).toBeLessThan(200);
    expect(new URL(page.url()).hash).toBe('#physics-puzzles');
  });

  test.for(['/', '/issues/2020-w48', '/months/2020-11', '/years/2020', '/search', '/about', '/zh-Hans/issues/2020-w48'])(
    '%s shows no control that would do nothing',
    async (path, { visit }) => {
      const { page } = await visit(path, { device, script: false });
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await idleControls(page)).toEqual([]);
      // Grouping and the like are made by scripts.
      expect(await page.getByRole('navigation', { name: en.month.groupBy }).count()).toBe(0);
    },
  );
});

test.for([
  ['/search', SEARCH_IN_ENGLISH.noScript, '2020'],
  ['/zh-Hans/search', SEARCH_IN_CHINESE.noScript, '2020 年'],
] as const)('%s says that it needs JavaScript, and what else helps', async ([path, words, year], { visit }) => {
  const { page } = await visit(path, { script: false });
  const notice = page.locator('[data-without-js]').getByRole('paragraph');
  expect(await notice.isVisible()).toBe(true);
  expect(await notice.innerText()).toBe(words);
  await page.getByRole('main').getByRole('link', { name: year, exact: true }).click();
  expect(pathOf(page)).toMatch(/\/years\/2020$/);
});

test('with a section in the address the whole week shows all the same', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48?section=papers', { script: false });
  expect(await itemOnPage(page, 'gunshot-detection').isVisible()).toBe(true);
});

test('the language switch and the copyable link are plain links', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { script: false });
  await itemOnPage(page, 'few-shot-gan').locator('a[href="#few-shot-gan"]').click();
  expect(new URL(page.url()).hash).toBe('#few-shot-gan');
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
  expect(await headingOf(page)).toBe('11月22日至28日');
});
