import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PRIVACY_IN_ENGLISH } from '../../../src/i18n/desk/en-privacy.ts';
import { SETTINGS_IN_ENGLISH as words } from '../../../src/i18n/desk/en-settings.ts';
import { SETTINGS_IN_CHINESE } from '../../../src/i18n/desk/zh-hans-settings.ts';
import { en } from '../../../src/i18n/en.ts';
import { KEYS_IN_ENGLISH } from '../../../src/i18n/keyboard/en-keys.ts';
import { SAVED_IN_ENGLISH } from '../../../src/i18n/library/en-saved.ts';
import { nothingMoreFor, pathOf } from '../places.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from '../visit.ts';
import { expectAxeClean, expectUsable } from './axe-on.ts';

const { names } = KEYS_IN_ENGLISH;
const inItem = (page: Page) => page.evaluate(() => document.activeElement?.matches('[data-item]') ?? false);

/** Chooses a shortcut's new key on the page of settings. */
async function changeKey(page: Page, name: string, ...keys: string[]): Promise<void> {
  await page.getByRole('button', { name: words.keys.change(name) }).click();
  await page.getByText(words.keys.press).waitFor();
  for (const key of keys) await page.keyboard.press(key);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilHydrated(page);
}

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test.for([
    ['/settings', words],
    ['/zh-Hans/settings', SETTINGS_IN_CHINESE],
  ] as const)('%s shows what can be set, is clean for axe, and has room in a narrow window', async ([path, said], { visit }) => {
    const { page } = await visit(path, { device });
    for (const name of [said.keys.title, said.reading.title, said.theme.title, said.palette.title])
      await page.getByRole('region', { name }).waitFor();
    await page.getByText(said.storage.fragile).or(page.getByText(said.storage.persisted)).waitFor();
    await expectAxeClean(page);
    await expectUsable(page, page.getByRole('main'));
  });
});

test('shortcuts are switched off, also after a reload and in another tab, and on again', async ({ visit }) => {
  const { page, site } = await visit('/settings');
  const box = page.getByRole('checkbox', { name: words.keys.on });
  await box.uncheck();
  await page.keyboard.press('?');
  await goTo(page, `${site}/issues/2020-w48`);
  // The bar promises no key that means nothing.
  await eventually(() => page.getByRole('banner').locator('kbd').count()).toBe(0);
  for (const key of ['j', '?', '/', 'g', 'h', ']']) await page.keyboard.press(key);
  await nothingMoreFor(page, 300);
  expect([await inItem(page), await page.getByRole('dialog').count(), pathOf(page)]).toEqual([false, 0, '/issues/2020-w48']);
  // What types no character stays.
  await page.keyboard.press('ArrowRight');
  await eventually(() => pathOf(page)).toBe('/issues/2020-w49');
  const other = await page.context().newPage();
  await goTo(other, `${site}/settings`);
  await other.getByRole('checkbox', { name: words.keys.on }).check();
  await page.keyboard.press('j');
  await eventually(() => inItem(page)).toBe(true);
});

test('a key is changed, which help then shows; the old one means nothing; and it is reset', async ({ visit }) => {
  const { page, site } = await visit('/settings');
  await changeKey(page, names.nextItem, 'b');
  await page.getByText(words.keys.changed(names.nextItem)).waitFor();
  await changeKey(page, names.topics, 'g', 'a');
  await page.getByText(words.keys.changed(names.topics)).waitFor();
  await goTo(page, `${site}/issues/2020-w48`);
  await page.keyboard.press('j');
  await nothingMoreFor(page, 200);
  expect(await inItem(page)).toBe(false);
  await page.keyboard.press('b');
  await eventually(() => inItem(page)).toBe(true);
  await page.keyboard.press('?');
  const row = page.getByRole('dialog').locator('dl > div', { hasText: names.nextItem });
  await eventually(() => row.locator('kbd').allInnerTexts()).toEqual(['B']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await eventually(() => pathOf(page)).toBe('/topics');
  await goTo(page, `${site}/settings`);
  await page.getByRole('button', { name: words.keys.reset(names.nextItem) }).click();
  await eventually(() => page.getByRole('button', { name: words.keys.reset(names.nextItem) }).count()).toBe(0);
  await goTo(page, `${site}/issues/2020-w48`);
  await page.keyboard.press('j');
  await eventually(() => inItem(page)).toBe(true);
});

test.for([
  ['k', words.keys.conflict.taken(names.previousItem)],
  ['ArrowLeft', words.keys.conflict['no-character']],
  ['Control+b', words.keys.conflict['no-character']],
  ['Space', words.keys.conflict['no-character']],
] as const)('%s is refused with a message', async ([key, message], { visit }) => {
  const { page } = await visit('/settings');
  await changeKey(page, names.save, key);
  await page.getByText(message).waitFor();
  expect(await page.getByRole('button', { name: words.keys.reset(names.save) }).count()).toBe(0);
});

test('Escape and leaving leave a key as it is', async ({ visit }) => {
  const { page } = await visit('/settings');
  await changeKey(page, names.save, 'Escape');
  await eventually(() => page.getByText(words.keys.press).count()).toBe(0);
  await changeKey(page, names.save, 'Tab');
  await eventually(() => page.getByText(words.keys.press).count()).toBe(0);
  expect([pathOf(page), await page.getByRole('button', { name: words.keys.reset(names.save) }).count()]).toEqual(['/settings', 0]);
});

test('keys are in the file of everything, and come with it to another device; deleting everything deletes them', async ({ visit }) => {
  const { page } = await visit('/settings');
  await changeKey(page, names.nextItem, 'b');
  const device = page.getByRole('region', { name: SAVED_IN_ENGLISH.device });
  const download = page.waitForEvent('download');
  await device.getByRole('button', { name: SAVED_IN_ENGLISH.exportAll }).click();
  const path = await (await download).path();
  const { page: elsewhere } = await visit('/settings');
  await elsewhere.getByRole('checkbox', { name: words.keys.on }).waitFor();
  await elsewhere.locator('input[type=file]').setInputFiles(path);
  await elsewhere.getByRole('dialog').getByRole('button', { name: SAVED_IN_ENGLISH.takeIn, exact: true }).click();
  const reset = elsewhere.getByRole('button', { name: words.keys.reset(names.nextItem) });
  await reset.waitFor();
  await elsewhere.getByRole('region', { name: SAVED_IN_ENGLISH.device }).getByRole('button', { name: SAVED_IN_ENGLISH.deleteAll }).click();
  await elsewhere.getByRole('dialog').getByRole('button', { name: SAVED_IN_ENGLISH.deleteNow }).click();
  await reset.waitFor({ state: 'detached' });
  expect(await elsewhere.evaluate(() => localStorage.length)).toBe(0);
});

test('the foot leads to settings and to what is said of privacy, which names where things are kept', async ({ visit }) => {
  const { page } = await visit('/');
  await page.getByRole('contentinfo').getByRole('link', { name: en.nav.privacy }).click();
  await eventually(() => pathOf(page)).toBe('/privacy');
  for (const { title } of PRIVACY_IN_ENGLISH.parts) await page.getByRole('heading', { name: title }).waitFor();
  await expectAxeClean(page);
  await page.getByRole('contentinfo').getByRole('link', { name: en.nav.settings }).click();
  await eventually(() => pathOf(page)).toBe('/settings');
});
