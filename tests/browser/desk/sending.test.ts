import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { LIBRARY_IN_ENGLISH } from '../../../src/i18n/library/en-library.ts';
import { SAVED_IN_ENGLISH as saved } from '../../../src/i18n/library/en-saved.ts';
import { MOVING_IN_ENGLISH as words } from '../../../src/i18n/moving/en-moving.ts';
import { MOST_IN_CODE, MOST_IN_LINK } from '../../../src/library/moving/link/link-limits.ts';
import { itemOnPage } from '../places.ts';
import { noticeOn, toolOf, untilTools } from '../tools.ts';
import { EACH_DEVICE, eventually, test } from '../visit.ts';
import { expectAxeClean, expectUsable } from './axe-on.ts';
import { readCode } from './read-code.ts';
import { code, dialog, linkIn, openSend, readMany, rows, someLink, untilMade } from './sent-link.ts';

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
  await untilMade(page);
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

test('where the code of sending does not come, that is said, and it is tried again', async ({ visit }) => {
  const { page } = await visit('/saved', { expects: [/Failed to load resource/] });
  await readMany(page, 2);
  const address = /\/assets\/send-dialog-[^/]*\.js$/;
  await page.route(address, (route) => route.abort());
  await page.getByRole('button', { name: saved.send }).click();
  await noticeOn(page).getByText(LIBRARY_IN_ENGLISH.notLoaded).waitFor();
  expect(await dialog(page).count()).toBe(0);
  await page.unroute(address);
  await openSend(page);
  await code(page).waitFor();
});
