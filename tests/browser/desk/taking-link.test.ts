import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SETTINGS_IN_ENGLISH } from '../../../src/i18n/desk/en-settings.ts';
import { LIBRARY_IN_ENGLISH } from '../../../src/i18n/library/en-library.ts';
import { SAVED_IN_ENGLISH as saved } from '../../../src/i18n/library/en-saved.ts';
import { SAVED_IN_CHINESE } from '../../../src/i18n/library/zh-hans-saved.ts';
import { MOVING_IN_ENGLISH as words } from '../../../src/i18n/moving/en-moving.ts';
import { MOVING_IN_CHINESE } from '../../../src/i18n/moving/zh-hans-moving.ts';
import { holdScripts } from '../held-scripts.ts';
import { pathOf } from '../places.ts';
import { noticeOn } from '../tools.ts';
import { eventually, test } from '../visit.ts';
import { expectAxeClean } from './axe-on.ts';
import { dialog, linkIn, openSend, readMany, rows, someLink } from './sent-link.ts';

const hashOf = (page: Page) => new URL(page.url()).hash;

test('refused, a link changes nothing, and neither Back nor a reload asks again', async ({ visit }) => {
  const { site, link } = await someLink(visit);
  const { page } = await visit('/');
  await page.goto(link);
  await dialog(page).getByRole('button', { name: saved.cancel }).click();
  await eventually(() => page.url()).toBe(`${site}/saved`);
  await page.getByText(saved.nothing).waitFor();
  await page.reload();
  await page.getByText(saved.nothing).waitFor();
  expect(await dialog(page).count()).toBe(0);
  await page.goBack();
  await eventually(() => pathOf(page)).toBe('/');
  await page.goForward();
  await page.getByText(saved.nothing).waitFor();
  expect(await dialog(page).count()).toBe(0);
});

test('pasted into the address of a page that is open, on each page that has it and in the other language, a link asks too', async ({
  visit,
}) => {
  const { link } = await someLink(visit);
  const { hash } = new URL(link);
  for (const [path, said, kept] of [
    ['/settings', words, saved],
    ['/zh-Hans/saved?by=week', MOVING_IN_CHINESE, SAVED_IN_CHINESE],
  ] as const) {
    const { page, site } = await visit(path);
    await page.getByRole('button', { name: kept.chooseFile }).waitFor();
    await page.evaluate((there) => location.assign(there), hash);
    await dialog(page).getByRole('heading', { name: said.takeTitle }).waitFor();
    await dialog(page).getByText(kept.preview.saved(2)).waitFor();
    await dialog(page).getByRole('button', { name: kept.takeIn, exact: true }).click();
    await eventually(() => page.url()).toBe(site + path);
    // The same one once more, in the same page.
    await page.evaluate((there) => location.assign(there), hash);
    await dialog(page).getByText(kept.nothingNew).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => page.url()).toBe(site + path);
  }
});

test('under a base path, and of a Chinese page, a link leads where it was made', async ({ visit }) => {
  const { page, site } = await visit('/zh-Hans/settings', { based: true });
  await readMany(page, 3, SAVED_IN_CHINESE);
  await page.getByRole('button', { name: SAVED_IN_CHINESE.send }).click();
  const link = await dialog(page).getByRole('textbox', { name: MOVING_IN_CHINESE.link }).inputValue();
  expect(link.startsWith(`${site}/zh-Hans/saved#take=1.`)).toBe(true);
  const { page: there } = await visit(link.slice(site.length), { based: true });
  await dialog(there).getByText(SAVED_IN_CHINESE.preview.read(3)).waitFor();
});

/** Takes in what the open dialog asks about, and waits until it is kept. */
async function takeIn(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: saved.takeIn, exact: true }).click();
  await noticeOn(page).getByText(words.taken).waitFor();
}

test('settings go along, and deletions; what is not chosen stays', async ({ visit }) => {
  const { page, site } = await visit('/settings');
  const setting = (on: Page) => on.getByRole('checkbox', { name: SETTINGS_IN_ENGLISH.reading.readOnFollow });
  await setting(page).click();
  await eventually(() => setting(page).isChecked()).toBe(true);
  await openSend(page);
  const first = await linkIn(page);
  await dialog(page)
    .getByRole('checkbox', { name: words.part.settings(1) })
    .uncheck();
  await dialog(page).getByText(words.nothing).waitFor();
  const { page: there } = await visit(first.slice(site.length));
  await dialog(there).getByText(saved.preview.settings(1)).waitFor();
  await takeIn(there);
  await there.goto(`${site}/settings`);
  await eventually(() => setting(there).isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await setting(page).click();
  await eventually(() => setting(page).isChecked()).toBe(false);
  await openSend(page);
  const second = await linkIn(page);
  await there.goto(second);
  await takeIn(there);
  await there.goto(`${site}/settings`);
  await there.getByRole('button', { name: saved.send }).waitFor();
  expect(await setting(there).isChecked()).toBe(false);
  // And what was sent first is older.
  await there.goto(first.replace('/saved#', '/settings#'));
  await dialog(there).getByText(saved.nothingNew).waitFor();
});

test('with scripts that come late a link is not lost', async ({ visit }) => {
  const { site, link } = await someLink(visit);
  const held = holdScripts();
  const { page } = await visit(link.slice(site.length), { hydrated: false, before: held.before });
  await held.release(page);
  await dialog(page).getByText(saved.preview.saved(2)).waitFor();
});

test('where storage refuses, that is said, nothing is changed, and the link stays for another try', async ({ visit }) => {
  const { site, link } = await someLink(visit);
  const { page } = await visit(link.slice(site.length), {
    before: (opened) =>
      opened.addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      }),
  });
  await dialog(page).getByRole('button', { name: saved.takeIn, exact: true }).click();
  await eventually(() => dialog(page).count()).toBe(0);
  await noticeOn(page).getByText(LIBRARY_IN_ENGLISH.trouble.refused).waitFor();
  expect(hashOf(page)).toBe(new URL(link).hash);
  expect(await rows(page).count()).toBe(0);
});

test('where the code that asks does not come, that is said, and the link stays for another try', async ({ visit }) => {
  const { site, link } = await someLink(visit);
  const { page } = await visit('/', { expects: [/Failed to load resource/] });
  const address = /\/assets\/take-link-dialog-[^/]*\.js$/;
  await page.route(address, (route) => route.abort());
  await page.goto(link);
  await noticeOn(page).getByText(LIBRARY_IN_ENGLISH.notLoaded).waitFor();
  expect(page.url()).toBe(link);
  // Keys mean what they did.
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await eventually(() => page.url()).toBe(`${site}/`);
  await page.unroute(address);
  await page.goto(link);
  await dialog(page).getByText(saved.preview.saved(2)).waitFor();
});

test.for([
  ['cut off', (hash: string) => hash.slice(0, -9), words.fault.damaged],
  ['altered', (hash: string) => hash.toLowerCase(), words.fault.damaged],
  ['empty', () => '#take=', words.fault.damaged],
  ['of a newer version', (hash: string) => hash.replace('=1.', '=7.'), words.fault.newer],
] as const)('a link that is %s says so, and changes nothing', async ([, change, message], { visit }) => {
  const { site, link } = await someLink(visit);
  const { page } = await visit(`/saved${change(new URL(link).hash)}`);
  await dialog(page).getByText(message).waitFor();
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await eventually(() => page.url()).toBe(`${site}/saved`);
  await page.getByText(saved.nothing).waitFor();
});

test('a link that was made on another site says so', async ({ visit }) => {
  const { link } = await someLink(visit);
  // Its first language is Chinese.
  const { page } = await visit(`/saved${new URL(link).hash}`, { odd: true });
  await dialog(page).getByText(MOVING_IN_CHINESE.fault.elsewhere).waitFor();
});
