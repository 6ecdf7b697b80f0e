import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SETTINGS_IN_ENGLISH } from '../../../src/i18n/desk/en-settings.ts';
import { LIBRARY_IN_ENGLISH } from '../../../src/i18n/library/en-library.ts';
import { SAVED_IN_ENGLISH as saved } from '../../../src/i18n/library/en-saved.ts';
import { SAVED_IN_CHINESE } from '../../../src/i18n/library/zh-hans-saved.ts';
import { MOVING_IN_ENGLISH as words } from '../../../src/i18n/moving/en-moving.ts';
import { MOVING_IN_CHINESE } from '../../../src/i18n/moving/zh-hans-moving.ts';
import { MOST_IN_CODE, MOST_IN_LINK } from '../../../src/library/moving/link/link-limits.ts';
import { holdScripts } from '../held-scripts.ts';
import { itemOnPage, pathOf } from '../places.ts';
import { noticeOn, toolOf, untilTools } from '../tools.ts';
import { EACH_DEVICE, eventually, test } from '../visit.ts';
import { expectAxeClean, expectUsable } from './axe-on.ts';
import { readCode } from './read-code.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const rows = (page: Page) => page.locator('main [data-about]');
const code = (page: Page) => dialog(page).getByRole('img', { name: words.code });
const hashOf = (page: Page) => new URL(page.url()).hash;

/** The link in the open dialog, once it is of what is chosen. */
async function linkIn(page: Page): Promise<string> {
  await eventually(() => dialog(page).locator('[aria-busy]').getAttribute('aria-busy')).toBe('false');
  return dialog(page).getByRole('textbox', { name: words.link }).inputValue();
}

async function openSend(page: Page): Promise<void> {
  await page.getByRole('button', { name: saved.send }).click();
  await dialog(page).waitFor();
}

/** Takes in a file with so many items that are marked as read: each is called by its number. */
async function readMany(page: Page, count: number, said: typeof saved = saved): Promise<void> {
  const facts = Array.from({ length: count }, (_, i) => ({
    about: `2020-w48/item-${i}-${(i * 7919).toString(36)}`,
    kind: 'read',
    value: true,
    at: `${new Date(Date.UTC(2026, 10, 1) + i * 61_357).toISOString()}-0000-k3f9x2ab`,
  }));
  const buffer = Buffer.from(JSON.stringify({ format: 'newsletter-library', version: 1, facts }));
  await page.getByRole('button', { name: said.chooseFile }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer });
  await dialog(page).getByRole('button', { name: said.takeIn, exact: true }).click();
  await eventually(() => page.getByRole('button', { name: said.send }).isEnabled()).toBe(true);
}

type Visitor = (path: string) => Promise<{ page: Page; site: string }>;

/** A link of a device on which two items are saved, and one of them is read. */
async function someLink(visit: Visitor): Promise<{ page: Page; site: string; link: string }> {
  const { page, site } = await visit('/issues/2020-w48');
  await untilTools(page);
  for (const [id, key] of [
    ['superloss', 's'],
    ['layer-swapping', 's'],
    ['superloss', 'm'],
  ] as const) {
    await toolOf(itemOnPage(page, id), key).click();
    await eventually(() => toolOf(itemOnPage(page, id), key).getAttribute('aria-pressed')).toBe('true');
  }
  await page.goto(`${site}/saved`);
  await eventually(() => rows(page).count()).toBe(2);
  await openSend(page);
  return { page, site, link: await linkIn(page) };
}

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('a link and its code carry what is kept to another device, which asks first and once', async ({ visit }) => {
    const { page, site, link } = await someLink((path) => visit(path, { device }));
    expect(link).toMatch(/\/saved#take=1\.[\w-]+$/);
    expect(await readCode(code(page))).toBe(link);
    await dialog(page).getByText(words.size(link.length)).waitFor();
    await expectAxeClean(page);

    const { page: phone } = await visit(link.slice(site.length), { device });
    await dialog(phone).getByRole('heading', { name: words.takeTitle }).waitFor();
    await dialog(phone).getByText(saved.preview.saved(2)).waitFor();
    await dialog(phone).getByText(saved.preview.read(1)).waitFor();
    await expectAxeClean(phone);
    expect(await rows(phone).count()).toBe(0);
    // Nobody pressed anything for it.
    expect(await phone.evaluate(() => document.activeElement?.textContent)).toBe(saved.cancel);
    // Not yet decided.
    await phone.reload();
    await dialog(phone).getByRole('button', { name: saved.takeIn, exact: true }).click();
    await eventually(() => rows(phone).count()).toBe(2);
    await noticeOn(phone).getByText(words.taken).waitFor();
    await eventually(() => phone.url()).toBe(`${site}/saved`);
    // What they are called is known here too, and found.
    await phone.getByRole('searchbox').fill('superloss');
    await eventually(() => rows(phone).count()).toBe(1);
    await phone.goto(`${site}/saved`);
    await eventually(() => rows(phone).count()).toBe(2);
    expect(await dialog(phone).count()).toBe(0);
    // Twice changes nothing.
    await phone.goto(link);
    await dialog(phone).getByText(saved.nothingNew).waitFor();
    await phone.keyboard.press('Escape');
    await eventually(() => phone.url()).toBe(`${site}/saved`);
  });

  test('the dialog has room in a narrow window, where the code is still one', async ({ visit }) => {
    const { page, link } = await someLink((path) => visit(path, { device }));
    await expectUsable(page, dialog(page));
    expect(await readCode(code(page))).toBe(link);
  });
});

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
  await dialog(there).getByRole('button', { name: saved.takeIn, exact: true }).click();
  await there.goto(`${site}/settings`);
  await eventually(() => setting(there).isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await setting(page).click();
  await eventually(() => setting(page).isChecked()).toBe(false);
  await openSend(page);
  const second = await linkIn(page);
  await there.goto(second);
  await dialog(there).getByRole('button', { name: saved.takeIn, exact: true }).click();
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

test('by keyboard alone what goes along is chosen, and the link copied; the focus comes back', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48', { permissions: ['clipboard-read', 'clipboard-write'] });
  await untilTools(page);
  for (const key of ['j', 's', 'm']) await page.keyboard.press(key);
  await eventually(() => page.locator('main [aria-pressed="true"]').count()).toBe(2);
  await page.goto(`${site}/saved`);
  await eventually(() => rows(page).count()).toBe(1);
  const focused = () => page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? document.activeElement?.textContent);
  const tabTo = async (name: string) => {
    for (let stop = 0; stop < 60 && (await focused()) !== name; stop++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo(saved.send);
  await page.keyboard.press('Enter');
  const whole = await linkIn(page);
  await tabTo(words.part.read(1));
  await page.keyboard.press('Space');
  await eventually(() => linkIn(page)).not.toBe(whole);
  await tabTo(words.copy);
  await page.keyboard.press('Enter');
  await dialog(page).getByText(words.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkIn(page));
  await page.keyboard.press('Escape');
  await eventually(() => dialog(page).count()).toBe(0);
  expect(await focused()).toBe(saved.send);
});

test('where the clipboard is denied, the link is selected', async ({ visit }) => {
  const { page, link } = await someLink((path) =>
    visit(path, {
      before: (opened) =>
        opened.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
        }),
    }),
  );
  await dialog(page).getByRole('button', { name: words.copy }).click();
  await dialog(page).getByText(words.selected).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
});

test('the system’s own way of sharing is offered where there is one', async ({ visit }) => {
  const { page, link } = await someLink((path) =>
    visit(path, {
      before: (opened) =>
        opened.addInitScript(() => {
          navigator.share = (what) => Promise.resolve(void Object.assign(window, { shared: what?.url }));
        }),
    }),
  );
  await dialog(page).getByRole('button', { name: words.share }).click();
  await eventually(() => page.evaluate(() => (window as unknown as { shared?: string }).shared)).toBe(link);
});

test('a link too long for a code says so, with how long it is', async ({ visit }) => {
  const { page } = await visit('/saved');
  await readMany(page, 250);
  await openSend(page);
  const { length } = await linkIn(page);
  expect(length).toBeGreaterThan(MOST_IN_CODE);
  await dialog(page).getByText(words.noCode(length, MOST_IN_CODE)).waitFor();
  expect(await code(page).count()).toBe(0);
});

test('the longest code is still read', async ({ visit }) => {
  const { page } = await visit('/saved');
  await readMany(page, 180);
  await openSend(page);
  const link = await linkIn(page);
  expect(link.length).toBeGreaterThan(0.7 * MOST_IN_CODE);
  expect(link.length).toBeLessThanOrEqual(MOST_IN_CODE);
  expect(await readCode(code(page))).toBe(link);
});

test('too much for a link says so, with how much it is, and the file is offered', async ({ visit }) => {
  const { page } = await visit('/saved');
  await readMany(page, 5000);
  await openSend(page);
  const message = await dialog(page).getByRole('status').innerText();
  const [length = 0] = Array.from(message.matchAll(/[\d,]+/g), ([number]) => Number(number.replaceAll(',', '')));
  expect(message).toBe(words.tooLong(length, MOST_IN_LINK));
  expect(length).toBeGreaterThan(MOST_IN_LINK);
  await expectAxeClean(page);
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: words.file }).click()]);
  expect((JSON.parse(readFileSync(await download.path(), 'utf8')) as { facts: unknown[] }).facts).toHaveLength(5000);
  await dialog(page)
    .getByRole('checkbox', { name: words.part.read(5000) })
    .uncheck();
  await dialog(page).getByText(words.nothing).waitFor();
});

test.for(['light', 'dark'] as const)(
  'the code is black on white in colours that the system forces, too (%s)',
  async (scheme, { visit }) => {
    const { page, link } = await someLink((path) => visit(path, { scheme }));
    expect(await readCode(code(page))).toBe(link);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    expect(await readCode(code(page))).toBe(link);
  },
);

test('what draws the code comes when the dialog is opened, and not before', async ({ visit }) => {
  const { page, site, requests } = await visit('/issues/2020-w48');
  await untilTools(page);
  await toolOf(itemOnPage(page, 'superloss'), 's').click();
  await page.goto(`${site}/saved`);
  await page.getByRole('button', { name: saved.send }).waitFor();
  await untilTools(page);
  const drawsCodes = async (paths: readonly string[]) => {
    const scripts = paths.filter((path) => path.endsWith('.js'));
    const texts = await Promise.all(scripts.map(async (path) => (await page.request.get(new URL(path, site).href)).text()));
    return texts.some((text) => text.includes('lean-qr error'));
  };
  expect(await drawsCodes(requests)).toBe(false);
  await openSend(page);
  await code(page).waitFor();
  expect(await drawsCodes(requests)).toBe(true);
});
