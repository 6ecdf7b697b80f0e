import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { sectionName } from './archive-facts.ts';
import { pathOf, scrollOf, shownSections } from './places.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

const filter = (page: Page) => page.getByRole('navigation', { name: en.filter.label });
const chosen = (page: Page) =>
  filter(page)
    .locator('[aria-current=true]')
    .evaluateAll((links) =>
      links.map((link) =>
        [...link.childNodes]
          .filter((part) => !(part instanceof Element && part.ariaHidden === 'true'))
          .map((part) => part.textContent?.trim())
          .join(' '),
      ),
    );

describe.each(EACH_DEVICE)('the section filter on a %s', (device) => {
  test('shows one section, then two, then all again, and each step is in the address', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device });
    expect(await chosen(page)).toEqual(['All 12 items']);
    await filter(page).getByRole('link', { name: 'Papers 7 items' }).click();
    await eventually(() => shownSections(page)).toEqual([sectionName('papers')]);
    expect(pathOf(page)).toBe('/issues/2020-w48?section=papers');
    await filter(page).getByRole('link', { name: 'Use cases 2 items' }).click();
    await eventually(() => shownSections(page)).toEqual([sectionName('papers'), sectionName('use-cases')]);
    expect(pathOf(page)).toBe('/issues/2020-w48?section=papers&section=use-cases');
    expect(await chosen(page)).toEqual(['Papers 7 items', 'Use cases 2 items']);
    await filter(page).getByRole('link', { name: 'All 12 items' }).click();
    await eventually(() => shownSections(page)).toEqual([
      sectionName('papers'),
      sectionName('articles'),
      sectionName('use-cases'),
      sectionName('other'),
    ]);
    expect(pathOf(page)).toBe('/issues/2020-w48');
  });

  test.for([
    ['/issues/2020-w48?section=papers', 7],
    ['/months/2020-11?section=papers', undefined],
  ] as const)('in the address %s it holds from the start and over a reload', async ([path, items], { visit }) => {
    const { page } = await visit(path, { device });
    await eventually(() => shownSections(page)).toEqual([sectionName('papers')]);
    expect(await chosen(page)).toHaveLength(1);
    if (items) expect(await page.getByRole('article').count()).toBe(items);
    await page.reload();
    await untilHydrated(page);
    await eventually(() => shownSections(page)).toEqual([sectionName('papers')]);
    expect(pathOf(page)).toBe(path);
  });
});

test('a page whose address names a section never shows the others, not even before it is taken over', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48?section=papers', {
    hydrated: false,
    before: (page) => page.route('**/assets/*.js', (route) => setTimeout(() => void route.continue(), 500)),
  });
  const others = page.getByRole('article', { name: 'Listening for gunshots', includeHidden: true });
  expect(await others.isVisible()).toBe(false);
  await untilHydrated(page);
  await page.locator('#few-shot-gan').waitFor({ state: 'visible' });
  expect(await shownSections(page)).toEqual([sectionName('papers')]);
});

test('choosing a section moves nothing, and back undoes it where the reader is', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await filter(page).getByRole('link', { name: 'Papers 7 items' }).scrollIntoViewIfNeeded();
  const before = await scrollOf(page);
  await filter(page).getByRole('link', { name: 'Papers 7 items' }).click();
  await eventually(() => pathOf(page)).toBe('/issues/2020-w48?section=papers');
  expect(await scrollOf(page)).toBe(before);
  await page.goBack();
  await eventually(() => page.getByRole('article').count()).toBe(12);
  expect(pathOf(page)).toBe('/issues/2020-w48');
});

test('a section that a week does not have says so and offers all', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48?section=features');
  await page.getByText(en.week.empty).waitFor();
  await page.getByRole('link', { name: en.week.showAll }).click();
  await eventually(() => page.getByRole('article').count()).toBe(12);
});

test('on a month it combines with the grouping', async ({ visit }) => {
  const { page } = await visit('/months/2020-11?by=week');
  await filter(page)
    .getByRole('link', { name: /^Articles / })
    .click();
  await eventually(() => pathOf(page)).toBe('/months/2020-11?by=week&section=articles');
  await eventually(() => page.locator('main li[data-accent]:not([data-accent=teal])').and(page.locator('[data-item]')).count()).toBe(0);
  expect(await page.locator('main li[data-item]').count()).toBeGreaterThan(0);
});

test('a word in the address that names no section changes nothing', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48?section=nonsense');
  await eventually(() => chosen(page)).toEqual(['All 12 items']);
  expect(await page.getByRole('article').count()).toBe(12);
});
