import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LIBRARY_IN_ENGLISH as words } from '../../src/i18n/library/en-library.ts';
import { itemOnPage } from './places.ts';
import { countShifts, shifted } from './shifts.ts';
import { noticeOn, toolOf, untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

const WEEK = '/issues/2020-w48';
const pressed = (page: Page, id: string, key: 's' | 'm') => toolOf(itemOnPage(page, id), key).getAttribute('aria-pressed');

/** Opens another tab of the same reader. */
async function anotherTab(page: Page, address = page.url()): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  await untilHydrated(other);
  await untilTools(other);
  return other;
}

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('an item is saved and marked as read, stays so after a reload, and can be taken back', async ({ visit }) => {
    const { page } = await visit(WEEK, { device });
    await untilTools(page);
    const [save, read] = (['s', 'm'] as const).map((key) => toolOf(itemOnPage(page, 'layer-swapping'), key));
    await save?.click();
    await eventually(() => noticeOn(page).getByRole('status').innerText()).toBe(words.saved);
    await read?.click();
    await eventually(() => pressed(page, 'layer-swapping', 'm')).toBe('true');
    await page.reload();
    await untilTools(page);
    await eventually(() => pressed(page, 'layer-swapping', 's')).toBe('true');
    await eventually(() => pressed(page, 'layer-swapping', 'm')).toBe('true');
    expect(await pressed(page, 'superloss', 's')).toBe('false');
    await save?.click();
    await read?.click();
    await eventually(() => pressed(page, 'layer-swapping', 's')).toBe('false');
    await eventually(() => pressed(page, 'layer-swapping', 'm')).toBe('false');
  });
});

test('s and m keep and mark the item that is being read, and say so', async ({ visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  const said = noticeOn(page).getByRole('status');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('superloss');
  await page.keyboard.press('s');
  await eventually(() => said.innerText()).toBe(words.saved);
  await page.keyboard.press('m');
  await eventually(() => said.innerText()).toBe(words.markedRead);
  expect([await pressed(page, 'superloss', 's'), await pressed(page, 'superloss', 'm')]).toEqual(['true', 'true']);
  await page.keyboard.press('m');
  await eventually(() => said.innerText()).toBe(words.markedUnread);
  expect([await pressed(page, 'superloss', 'm'), await pressed(page, 'few-shot-gan', 's')]).toEqual(['false', 'false']);
});

test('neither stepping through items nor scrolling marks them', async ({ visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  for (let step = 0; step < 8; step++) await page.keyboard.press('j');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await page.locator('main [aria-pressed="true"]').count()).toBe(0);
});

test('a week says how much of it is read, and so does its bar in the strip', async ({ visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  await toolOf(itemOnPage(page, 'superloss'), 'm').click();
  await toolOf(itemOnPage(page, 'layer-swapping'), 'm').click();
  await page.getByRole('main').getByText(words.readCount(2, 12), { exact: true }).waitFor();
  await page.getByRole('link', { name: /^Week 48, .*, 12 items, 2 read$/ }).waitFor();
  expect(await page.getByRole('link', { name: /^Week 49, .* read$/ }).count()).toBe(0);
});

test.for([WEEK, '/months/2020-11', '/topics/gan', '/zh-Hans/issues/2020-w48'])(
  'marks come to %s without moving anything',
  async (path, { visit }) => {
    const { page } = await visit(path, { device: 'phone', before: countShifts });
    await untilTools(page);
    const mark = page.locator('main [data-shortcut="m"]');
    await mark.first().tap();
    await mark.nth(1).tap();
    await eventually(() => page.locator('main [aria-pressed="true"]').count()).toBe(2);
    await page.reload();
    await untilTools(page);
    await eventually(() => page.locator('main [aria-pressed="true"]').count()).toBe(2);
    expect(await shifted(page)).toBeLessThan(0.001);
  },
);

test('items of months, topics, authors and searches are kept too, each once', async ({ visit }) => {
  const { page, site } = await visit('/months/2020-11');
  await untilTools(page);
  const row = page.locator('main [data-item]', { hasText: 'SuperLoss' }).first();
  await row.hover();
  await toolOf(row, 's').click();
  await noticeOn(page).getByText(words.saved).waitFor();
  for (const path of ['/search?q=superloss', WEEK]) {
    await page.goto(site + path);
    await untilTools(page);
    const item = page.locator('main [data-item]', { hasText: 'SuperLoss' }).first();
    await item.waitFor();
    await eventually(() => toolOf(item, 's').getAttribute('aria-pressed')).toBe('true');
  }
});

test('what one tab keeps, another one shows at once; two that write the same item end alike', async ({ visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  const other = await anotherTab(page);
  await toolOf(itemOnPage(page, 'superloss'), 's').click();
  await eventually(() => pressed(other, 'superloss', 's')).toBe('true');
  await Promise.all([
    toolOf(itemOnPage(page, 'superloss'), 's').click(),
    toolOf(itemOnPage(other, 'superloss'), 'm').click(),
    toolOf(itemOnPage(page, 'layer-swapping'), 'm').click(),
    toolOf(itemOnPage(other, 'layer-swapping'), 's').click(),
  ]);
  for (const tab of [page, other, await anotherTab(page)]) {
    await eventually(() => Promise.all([pressed(tab, 'superloss', 's'), pressed(tab, 'superloss', 'm')])).toEqual(['false', 'true']);
    await eventually(() => Promise.all([pressed(tab, 'layer-swapping', 's'), pressed(tab, 'layer-swapping', 'm')])).toEqual([
      'true',
      'true',
    ]);
  }
});

test('storage that is deleted while the page is open is told, and things can be kept again', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await untilTools(page);
  await toolOf(itemOnPage(page, 'superloss'), 's').click();
  await eventually(() => pressed(page, 'superloss', 's')).toBe('true');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(site).origin, storageTypes: 'indexeddb' });
  await noticeOn(page).getByText(words.trouble.wiped).waitFor();
  expect(await pressed(page, 'superloss', 's')).toBe('false');
  await toolOf(itemOnPage(page, 'superloss'), 's').click();
  await eventually(() => pressed(page, 'superloss', 's')).toBe('true');
});

test('the tools come also where the browser finds no time that is idle', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', {
    before: (page) =>
      page.addInitScript(() => {
        // Chromium's own is starved so now and then, for minutes.
        window.requestIdleCallback = (call, options) =>
          options?.timeout === undefined
            ? 0
            : Number(setTimeout(() => call({ didTimeout: true, timeRemaining: () => 0 }), options.timeout));
      }),
  });
  await untilTools(page);
});
