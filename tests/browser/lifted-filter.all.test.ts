import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { readItem } from './archive-facts.ts';
import { itemOnPage, pathOf, topOf } from './places.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

const note = (page: Page, words = en) => page.getByRole('status').filter({ hasText: words.filter.lifted });

/** Waits until the window stands at an element, which is shown. */
async function isAt(page: Page, id: string): Promise<void> {
  const target = page.locator(`[id="${id}"]`);
  await eventually(async () => {
    if (!(await target.isVisible())) return false;
    const top = await topOf(target);
    return top >= 0 && top < 250;
  }).toBe(true);
}

describe.each(EACH_DEVICE)('a filter on a %s', (device) => {
  test('is lifted for a pick that it hides, and that is said; Back brings it back', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48?section=papers', { device });
    await eventually(() => page.getByRole('article').count()).toBe(7);
    expect(await note(page).count()).toBe(0);
    await page
      .getByRole('region', { name: en.week.picks })
      .getByRole('link', { name: readItem('2020-w48', 'tree-canopy-lab').headline.en ?? '' })
      .click();
    await isAt(page, 'tree-canopy-lab');
    expect(await page.getByRole('article').count()).toBe(12);
    await note(page).waitFor();
    expect(pathOf(page)).toBe('/issues/2020-w48');
    await page.goBack();
    await eventually(() => page.getByRole('article').count()).toBe(7);
    expect(pathOf(page)).toBe('/issues/2020-w48?section=papers');
    expect(await note(page).count()).toBe(0);
  });

  test('is left alone by a link to what it shows', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48?section=papers#layer-swapping', { device });
    await eventually(() => page.getByRole('article').count()).toBe(7);
    await isAt(page, 'layer-swapping');
    expect(pathOf(page)).toBe('/issues/2020-w48?section=papers');
    expect(await note(page).count()).toBe(0);
  });
});

test.for([
  ['', en],
  ['/zh-Hans', zhHans],
] as const)(
  'below %s/ an address that names an item and hides it shows it, says so, and goes without the filter',
  async ([below, words], { visit }) => {
    const { page } = await visit(`${below}/issues/2020-w48?x=1&section=papers#affirmative-algorithms`);
    await isAt(page, 'affirmative-algorithms');
    await note(page, words).waitFor();
    // In the window, wherever that stands in the page.
    const box = await note(page, words).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    expect(box?.y).toBeGreaterThan(0);
    await eventually(() => pathOf(page)).toBe(`${below}/issues/2020-w48?x=1`);
    expect(await page.getByRole('article').count()).toBe(12);
    await page.reload();
    await untilHydrated(page);
    await isAt(page, 'affirmative-algorithms');
  },
);

test('the note goes with the next step', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48?section=papers#affirmative-algorithms');
  await note(page).waitFor();
  await page.getByRole('navigation', { name: en.week.contentsOf }).getByRole('link').nth(1).click();
  await note(page).waitFor({ state: 'detached' });
  expect(await page.getByRole('article').count()).toBe(12);
});

test('a link to a section that is not chosen lifts the filter, as older addresses of sections do', async ({ visit }) => {
  for (const anchor of ['_section_articles', 'section-articles']) {
    const { page } = await visit(`/issues/2020-w48?section=papers#${anchor}`);
    await isAt(page, '_section_articles');
    await note(page).waitFor();
  }
});

describe('a month’s own item', () => {
  test.for([
    // The odd archive's `top` is a paper, and far down the page.
    ['by=week', '?by=week', false],
    ['section=papers', '?section=papers', false],
    ['section=articles', '', true],
    ['by=week&section=articles', '?by=week', true],
    ['by=topic', '', true],
    ['section=papers&by=topic', '', true],
    ['section=papers-name', '', true],
  ] as const)('is shown where the address says %s', async ([asked, kept, lifted], { visit }) => {
    const id = 'top';
    const { page } = await visit(`/en/months/2020-11?${asked}#${id}`, { odd: true });
    await isAt(page, id);
    expect(await itemOnPage(page, id).count()).toBe(1);
    await eventually(() => new URL(page.url()).search).toBe(kept);
    await eventually(() => note(page).count()).toBe(lifted ? 1 : 0);
  });

  test('is reached by its link on the same page, grouped by topic', async ({ visit }) => {
    const { page } = await visit('/en/months/2020-11?by=topic', { odd: true });
    await page.getByRole('listitem').getByRole('link', { name: 'About process', exact: true }).last().click();
    await isAt(page, 'process');
  });
});
