import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SETTINGS_IN_ENGLISH } from '../../../src/i18n/desk/en-settings.ts';
import { KEYS_IN_ENGLISH } from '../../../src/i18n/keyboard/en-keys.ts';
import { PALETTE_IN_ENGLISH as words } from '../../../src/i18n/keyboard/en-palette.ts';
import { PALETTE_IN_CHINESE } from '../../../src/i18n/keyboard/zh-hans-palette.ts';
import { LIBRARY_IN_ENGLISH } from '../../../src/i18n/library/en-library.ts';
import { weekAt } from '../archive-facts.ts';
import { itemOnPage, pathOf } from '../places.ts';
import { toolOf, untilTools } from '../tools.ts';
import { EACH_DEVICE, eventually, test } from '../visit.ts';
import { expectAxeClean, expectUsable } from './axe-on.ts';

const fieldOf = (page: Page) => page.getByRole('combobox');
const optionsOf = (page: Page) => page.getByRole('option');

async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const field = fieldOf(page);
  await field.waitFor();
  return field;
}

/** What the option says that the field names as the active one. */
function activeText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const option = id ? document.getElementById(id) : null;
    return option?.getAttribute('aria-selected') === 'true' ? (option.firstElementChild?.textContent ?? '') : undefined;
  });
}

test.for([
  ['w48', 'Week 48, 2020', '/issues/2020-w48'],
  ['48', 'Week 48, 2020', '/issues/2020-w48'],
  ['第48周', 'Week 48, 2020', '/issues/2020-w48'],
  ['2020-11-25', 'Week 48, 2020', '/issues/2020-w48'],
  ['nov 2020', 'November 2020', '/months/2020-11'],
  ['2020年11月', 'November 2020', '/months/2020-11'],
  ['2020', '2020', '/years/2020'],
  ['生成对抗', 'GANs', '/topics/gan'],
  ['kataoka', 'Hirokatsu Kataoka', '/authors/hirokatsu-kataoka'],
  ['设置', words.names.settings, '/settings'],
  ['half remembered words', words.searchFor('half remembered words'), '/search?q=half+remembered+words'],
] as const)('%s leads to %s', async ([text, name, path], { visit }) => {
  const { page } = await visit('/topics');
  const field = await openPalette(page);
  await field.fill(text);
  await eventually(() => activeText(page)).toBe(name);
  await page.keyboard.press('Enter');
  await eventually(() => pathOf(page)).toBe(path);
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('in Chinese it understands both languages as well', async ({ visit }) => {
  const { page } = await visit('/zh-Hans/issues/2020-w48');
  const field = await openPalette(page);
  for (const text of ['newest month', '最新一月']) {
    await field.fill(text);
    await eventually(() => activeText(page)).toBe(PALETTE_IN_CHINESE.names.newestMonth);
  }
  await page.keyboard.press('Enter');
  await eventually(() => pathOf(page)).toBe(`/zh-Hans/months/${weekAt(-1).week.startsOn.slice(0, 7)}`);
});

test('arrows, Home and End move through the list, the field keeps the focus, and how much fits is said', async ({ visit }) => {
  const { page } = await visit('/topics');
  const field = await openPalette(page);
  await field.fill('theme');
  await eventually(() => optionsOf(page).count()).toBe(4);
  expect(await page.getByRole('dialog').getByRole('status').innerText()).toBe(words.choices(4));
  const names = [words.names.system, words.names.light, words.names.dark, words.searchFor('theme')];
  for (const [key, place] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', 3],
    ['ArrowDown', 0],
    ['End', 3],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await eventually(() => activeText(page)).toBe(names[place]);
  }
  expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('the item that is being read is kept, marked and cited from it, and has the focus again', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await untilTools(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('superloss');
  const field = await openPalette(page);
  await field.fill('save');
  await eventually(() => activeText(page)).toBe(KEYS_IN_ENGLISH.names.save);
  await page.keyboard.press('Enter');
  await eventually(() => toolOf(itemOnPage(page, 'superloss'), 's').getAttribute('aria-pressed')).toBe('true');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('superloss');
});

test('Enter waits for what may come first: a week that is still being looked up', async ({ visit }) => {
  const { page } = await visit('/topics');
  const field = await openPalette(page);
  const waiting: (() => void)[] = [];
  await page.route(/\/data\//, (route) => void waiting.push(() => void route.continue()));
  await field.fill('w48');
  await eventually(() => waiting.length).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await eventually(() => activeText(page)).toBe(words.searchFor('w48'));
  for (const go of waiting) go();
  await page.unroute(/\/data\//);
  await eventually(() => pathOf(page)).toBe('/issues/2020-w48');
});

test('an Enter of an input method is no choice', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  const field = await openPalette(page);
  await field.fill('topics');
  await eventually(() => activeText(page)).toBe(words.names.topics);
  const session = await page.context().newCDPSession(page);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  expect([await field.isVisible(), pathOf(page)]).toEqual([true, '/issues/2020-w48']);
  await page.keyboard.press('Enter');
  await eventually(() => pathOf(page)).toBe('/topics');
});

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('it is opened by a button as well, is clean for axe, and has room in a narrow window', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device });
    await untilTools(page);
    await page.getByRole('button', { name: LIBRARY_IN_ENGLISH.goAnywhere }).click();
    await fieldOf(page).waitFor();
    await expectAxeClean(page);
    await expectUsable(page, page.getByRole('dialog'));
    await optionsOf(page).getByText(words.names.settings, { exact: true }).click();
    await eventually(() => pathOf(page)).toBe('/settings');
    await page.getByRole('button', { name: SETTINGS_IN_ENGLISH.palette.title }).click();
    await fieldOf(page).waitFor();
    await page.getByRole('button', { name: words.close }).click();
    await fieldOf(page).waitFor({ state: 'hidden' });
  });
});
