import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { HIDING_IN_ENGLISH as words } from '../../src/i18n/hiding/en-hiding.ts';
import { LIBRARY_IN_ENGLISH } from '../../src/i18n/library/en-library.ts';
import { expectAxeClean } from './desk/axe-on.ts';
import { itemOnPage } from './places.ts';
import { countShifts, shifted } from './shifts.ts';
import { toolOf, untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const WEEK = '/issues/2020-w48';
const note = (page: Page) => page.locator('[data-hidden-note]');
const shownItems = (page: Page) => page.locator('main article[data-item]').count();

async function markRead(page: Page, ...ids: string[]): Promise<void> {
  await untilTools(page);
  for (const id of ids) {
    await toolOf(itemOnPage(page, id), 'm').click();
    await eventually(() => toolOf(itemOnPage(page, id), 'm').getAttribute('aria-pressed')).toBe('true');
  }
}

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('what is read is hidden by a press, with a count, in the address, and shown again', async ({ visit }) => {
    const { page } = await visit(WEEK, { device });
    await markRead(page, 'superloss', 'layer-swapping');
    await page.getByRole('link', { name: LIBRARY_IN_ENGLISH.hideRead }).click();
    await note(page).getByText(words.readHidden(2)).waitFor();
    expect(new URL(page.url()).search).toBe('?hide=read');
    expect(await itemOnPage(page, 'superloss').count()).toBe(0);
    expect(await shownItems(page)).toBe(10);
    // Contents and choices of sections count what is there.
    expect(await page.getByRole('navigation', { name: 'Sections' }).locator('li').first().innerText()).toContain('10');
    await expectAxeClean(page);
    await note(page).getByRole('link', { name: words.showRead }).click();
    await eventually(() => shownItems(page)).toBe(12);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a page that is opened with what is read hidden never shows it, and moves nothing', async ({ visit }) => {
    const { page, site } = await visit(WEEK, { device, before: countShifts });
    await markRead(page, 'superloss', 'layer-swapping', 'few-shot-gan');
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const item = document.getElementById('superloss');
        if (item?.checkVisibility({ visibilityProperty: true })) Object.assign(window, { flashed: true });
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(`${site}${WEEK}?hide=read`);
    await note(page).getByText(words.readHidden(3)).waitFor();
    await eventually(() => page.locator('#deep-i2i').isVisible()).toBe(true);
    expect(await page.evaluate(() => 'flashed' in window)).toBe(false);
    expect(await shifted(page)).toBeLessThan(0.001);
  });
});

test('an item that is marked as read stays until the next address, or until its reader hides it', async ({ visit }) => {
  const { page } = await visit(`${WEEK}?hide=read`);
  await markRead(page, 'superloss');
  expect(await itemOnPage(page, 'superloss').isVisible()).toBe(true);
  await note(page)
    .getByRole('button', { name: words.hideSince(1) })
    .click();
  await note(page).getByText(words.readHidden(1)).waitFor();
  expect(await itemOnPage(page, 'superloss').count()).toBe(0);
  await eventually(() => page.evaluate(() => document.activeElement?.hasAttribute('data-hidden-note'))).toBe(true);
  await markRead(page, 'layer-swapping');
  await page.keyboard.press(']');
  await page.waitForURL(/2020-w49\?hide=read$/);
  await page.goBack();
  await note(page).getByText(words.readHidden(2)).waitFor();
});

test('where storage is refused everything is shown, and that is said', async ({ visit }) => {
  const { page } = await visit(`${WEEK}?hide=read`, {
    before: (each) => each.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
  });
  await note(page).getByText(words.refused).waitFor();
  expect(await page.locator('#superloss').isVisible()).toBe(true);
  expect(await shownItems(page)).toBe(12);
});

test('an item that a link leads to shows, whether it is hidden or not', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await markRead(page, 'superloss', 'layer-swapping');
  await page.goto(`${site}${WEEK}?hide=read#superloss`);
  await note(page).getByText(words.readHidden(1)).waitFor();
  expect(await itemOnPage(page, 'superloss').isVisible()).toBe(true);
});

test('what is read is hidden in months, topics, searches and saved lists too', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await markRead(page, 'superloss');
  await toolOf(itemOnPage(page, 'superloss'), 's').click();
  await eventually(() => toolOf(itemOnPage(page, 'superloss'), 's').getAttribute('aria-pressed')).toBe('true');
  for (const path of ['/months/2020-11', '/topics/curriculum-learning', '/search?q=superloss', '/saved']) {
    await page.goto(site + path);
    await page.locator('main [data-item]', { hasText: 'SuperLoss' }).first().waitFor();
    await page.goto(`${site}${path}${path.includes('?') ? '&' : '?'}hide=read`);
    await note(page).getByText(words.readHidden(1)).waitFor();
    expect(await page.locator('main [data-item]', { hasText: 'SuperLoss' }).count(), path).toBe(0);
  }
});
