import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { Issue } from '../../src/source/schema.ts';
import { sectionName, weekAt } from './archive-facts.ts';
import { arriveAt, headingOf, pathOf, scrollOf, shownSections } from './places.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const nearby = (page: Page) => page.getByRole('complementary', { name: en.week.nearby });

const WEEK_47 = '15–21 November';
const WEEK_48 = '22–28 November';
const WEEK_49 = '29 November – 5 December';

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('the masthead’s links lead to the weeks before and after, and each begins at its top', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device });
    await page.getByRole('main').getByRole('link', { name: 'Week 49 ›' }).first().click();
    await eventually(() => headingOf(page)).toBe(WEEK_49);
    expect(pathOf(page)).toBe('/issues/2020-w49');
    expect(await page.title()).toContain('Week 49, 2020');
    await eventually(() => scrollOf(page)).toBe(0);
    await page.getByRole('main').getByRole('link', { name: '‹ Week 48' }).first().click();
    await eventually(() => headingOf(page)).toBe(WEEK_48);
  });

  test('back returns to the earlier filter and to where the reader was', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48?section=papers', { device });
    await page.evaluate(() => window.scrollTo({ top: 700, behavior: 'instant' }));
    await page.keyboard.press('ArrowRight');
    await arriveAt(page, WEEK_49);
    await eventually(() => scrollOf(page)).toBe(0);
    await page.goBack();
    await eventually(() => headingOf(page)).toBe(WEEK_48);
    expect(pathOf(page)).toBe('/issues/2020-w48?section=papers');
    expect(await shownSections(page)).toEqual([sectionName('papers')]);
    await eventually(() => scrollOf(page)).toBe(700);
  });

  test('the first week says that the archive begins with it, and the last that it is the newest', async ({ visit }) => {
    const { page } = await visit(`/issues/${weekAt(0).id}`, { device });
    expect(await nearby(page).getByText(en.week.first).isVisible()).toBe(true);
    expect(await page.locator('a[rel=prev]').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await eventually(() => pathOf(page)).toBe(`/issues/${weekAt(1).id}`);
    const { page: last } = await visit(`/issues/${weekAt(-1).id}`, { device });
    expect(await nearby(last).getByText(en.week.last).isVisible()).toBe(true);
    expect(await last.locator('a[rel=next]').count()).toBe(0);
    await last.keyboard.press('ArrowRight');
    await last.keyboard.press('ArrowLeft');
    await eventually(() => pathOf(last)).toBe(`/issues/${weekAt(-2).id}`);
  });
});

test('the arrow keys turn the weeks', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await page.keyboard.press('ArrowLeft');
  await arriveAt(page, WEEK_47);
  await page.keyboard.press('ArrowRight');
  await arriveAt(page, WEEK_48);
  await page.keyboard.press('ArrowRight');
  await arriveAt(page, WEEK_49);
  expect(pathOf(page)).toBe('/issues/2020-w49');
});

test('the arrow keys with Alt, Ctrl or Shift are left to the browser', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  for (const keys of ['Control+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(keys);
  await page.keyboard.press('j');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('few-shot-gan');
  expect(pathOf(page)).toBe('/issues/2020-w48');
});

test('the phone’s bottom bar turns the weeks and ends where the archive ends', async ({ visit }) => {
  const [first, second, third] = [weekAt(0), weekAt(1), weekAt(2)];
  const { page } = await visit(`/issues/${second.id}`, { device: 'phone' });
  const bar = ({ week }: Issue) => page.getByRole('navigation', { name: en.week.full(week.year, week.number), exact: true });
  await bar(second).getByRole('link', { name: en.week.next }).tap();
  await eventually(() => pathOf(page)).toBe(`/issues/${third.id}`);
  await bar(third).getByRole('link', { name: en.week.previous }).tap();
  await eventually(() => pathOf(page)).toBe(`/issues/${second.id}`);
  await bar(second).getByRole('link', { name: en.week.previous }).tap();
  await bar(first).waitFor();
  expect(await bar(first).getByRole('link', { name: en.week.previous }).count()).toBe(0);
  expect(await bar(first).getByRole('link', { name: en.week.next }).isVisible()).toBe(true);
});

test('the bottom bar is for phones only, and lies at the bottom of their window', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  expect(await page.getByRole('button', { name: en.week.contents }).isVisible()).toBe(false);
  const { page: phone } = await visit('/issues/2020-w48', { device: 'phone' });
  const box = await phone.getByRole('navigation', { name: en.week.full(2020, 48), exact: true }).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
});

test('the section filter goes along to the next week, and from there by the strip', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48?section=papers&section=other');
  await page.getByRole('main').getByRole('link', { name: 'Week 49 ›' }).first().click();
  await eventually(() => headingOf(page)).toBe(WEEK_49);
  expect(pathOf(page)).toBe('/issues/2020-w49?section=papers&section=other');
  expect(await shownSections(page)).toEqual([sectionName('papers'), sectionName('other')]);
  await page
    .getByRole('navigation', { name: en.strip.label(2020) })
    .getByRole('link', { name: /^Week 47,/ })
    .click();
  await eventually(() => headingOf(page)).toBe(WEEK_47);
  expect(pathOf(page)).toBe('/issues/2020-w47?section=papers&section=other');
});
