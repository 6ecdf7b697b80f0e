import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { monthName, weekDates } from '../../src/i18n/format.ts';
import { WEEKS, weekAt } from './archive-facts.ts';
import { focusedText, headingOf, pathOf } from './places.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const strip = (page: Page) => page.getByRole('navigation', { name: en.strip.label(2020) });
/** The weeks of the year that most of these pages are of. */
const WEEKS_OF_2020 = WEEKS.filter(({ week }) => week.year === 2020);
const bars = (page: Page) => strip(page).getByRole('list').first().getByRole('link');

test.for(['/issues/2020-w48', '/months/2020-11', '/years/2020'])(
  'the strip on %s has all weeks of the year and takes one stop of the Tab key',
  async (path, { visit }) => {
    const { page } = await visit(path);
    const [first] = WEEKS_OF_2020;
    expect(await bars(page).count()).toBe(WEEKS_OF_2020.length);
    await eventually(() => bars(page).evaluateAll((links) => links.filter((link) => (link as HTMLElement).tabIndex >= 0).length)).toBe(1);
    expect(await bars(page).first().getAttribute('aria-label')).toMatch(
      new RegExp(`^Week ${first?.week.number}, .+, ${first?.items.length} items$`),
    );
  },
);

test('the strip marks the week, or the month, that is shown', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  expect(
    await bars(page)
      .locator('xpath=self::*[@aria-current="page"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['/issues/2020-w48']);
  const { page: month } = await visit('/months/2020-11');
  expect(
    await strip(month)
      .locator('[aria-current=page]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['/months/2020-11']);
});

test('arrow keys, Home and End move along the strip, and Enter opens a week', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await strip(page).locator('a[href$=w48]').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await focusedText(page)).toMatch(/^Week 47,/);
  await page.keyboard.press('Home');
  const first = new RegExp(`^Week ${WEEKS_OF_2020[0]?.week.number},`);
  expect(await focusedText(page)).toMatch(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedText(page)).toMatch(first);
  await page.keyboard.press('End');
  expect(await focusedText(page)).toMatch(/^Week 52,/);
  await page.keyboard.press('ArrowLeft');
  expect(pathOf(page)).toBe('/issues/2020-w48');
  await page.keyboard.press('Enter');
  await eventually(() => pathOf(page)).toBe('/issues/2020-w51');
});

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('a bar of the strip opens its week, and a month’s name its month', async ({ visit }) => {
    const { page } = await visit('/years/2020', { device });
    await strip(page).locator('a[href$=w46]').click();
    await eventually(() => headingOf(page)).toBe('8–14 November');
    await strip(page).getByRole('link', { name: 'Dec 2020' }).click();
    await eventually(() => headingOf(page)).toBe('December 2020');
  });

  test('the year lists its months and their weeks, the newest first', async ({ visit }) => {
    const { page } = await visit('/years/2020', { device });
    expect(await headingOf(page)).toBe('2020');
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'December 2020',
      'November 2020',
      'October 2020',
      'September 2020',
    ]);
    expect(await page.getByRole('region', { name: 'November 2020' }).getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Week 49',
      'Week 48',
      'Week 47',
      'Week 46',
      'Week 45',
    ]);
    await page.getByRole('region', { name: 'October 2020' }).getByRole('link', { name: 'Week 43' }).click();
    await eventually(() => headingOf(page)).toBe('18–24 October');
  });

  test('home shows the newest week and those before it, and leads to them, to all of the year and to all years', async ({ visit }) => {
    const { page, site } = await visit('/', { device });
    const [newest, before] = [weekAt(-1), weekAt(-2)];
    const { year } = newest.week;
    const month = newest.week.startsOn.slice(0, 7);
    expect(await headingOf(page)).toBe(weekDates(newest.week.startsOn, 'en'));
    await page.getByRole('link', { name: en.home.read }).click();
    await eventually(() => pathOf(page)).toBe(`/issues/${newest.id}`);
    await page.goBack();
    await page
      .getByRole('heading', { level: 3, name: en.week.name(before.week.number) })
      .getByRole('link')
      .click();
    await eventually(() => pathOf(page)).toBe(`/issues/${before.id}`);
    await page.goBack();
    await page.getByRole('link', { name: `${en.strip.label(year)} ›` }).click();
    await eventually(() => pathOf(page)).toBe(`/years/${year}`);
    await page
      .getByRole('heading', { level: 2, name: monthName(month, 'en') })
      .getByRole('link')
      .click();
    await eventually(() => pathOf(page)).toBe(`/months/${month}`);
    await page.goto(`${site}/`);
    await page.getByRole('link', { name: `${en.home.years} ›` }).click();
    await eventually(() => headingOf(page)).toBe(en.home.years);
    await page.getByRole('main').getByRole('link', { name: '2020' }).click();
    await eventually(() => pathOf(page)).toBe('/years/2020');
  });
});
