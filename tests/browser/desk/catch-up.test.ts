import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CATCH_UP_IN_ENGLISH as words } from '../../../src/i18n/desk/en-catch-up.ts';
import { PALETTE_IN_ENGLISH } from '../../../src/i18n/keyboard/en-palette.ts';
import { itemOnPage, pathOf } from '../places.ts';
import { toolOf, untilTools } from '../tools.ts';
import { EACH_DEVICE, eventually, test } from '../visit.ts';
import { expectAxeClean } from './axe-on.ts';

const ADDRESS = '/catch-up?since=2020-w47&minutes=5';
const plan = (page: Page) => page.getByRole('region', { name: words.plan });
const boxes = (page: Page) => plan(page).getByRole('checkbox');
const headlines = (page: Page) => plan(page).getByRole('heading', { level: 3 }).allInnerTexts();

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('a plan says what to read and why, keeps to its time, and is the same again', async ({ visit }) => {
    const { page, site } = await visit(ADDRESS, { device });
    await boxes(page).first().waitFor();
    const before = await headlines(page);
    expect(before.length).toBeGreaterThan(3);
    expect(new Set(before).size).toBe(before.length);
    expect(await plan(page).locator('li').first().innerText()).toContain(words.why.pick);
    await untilTools(page);
    await expectAxeClean(page);
    await page.goto(site + ADDRESS);
    await eventually(() => headlines(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test('by keyboard alone items are checked off, and nothing is planned again until the reader comes back', async ({ visit }) => {
  const { page } = await visit('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(PALETTE_IN_ENGLISH.names.catchUp);
  await page.keyboard.press('Enter');
  await eventually(() => pathOf(page)).toBe('/catch-up');
  await boxes(page).first().waitFor();
  await untilTools(page);
  const before = await headlines(page);
  await boxes(page).first().focus();
  await page.keyboard.press('Space');
  await plan(page).getByText(words.progress(1, before.length)).waitFor();
  // From the box on to the headline: a box keeps its keys.
  await page.keyboard.press('Tab');
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await plan(page).getByText(words.progress(2, before.length)).waitFor();
  expect(await headlines(page)).toEqual(before);
  // Also not by going to an item and back.
  await plan(page).getByRole('link').nth(2).focus();
  await page.keyboard.press('Enter');
  await eventually(() => pathOf(page)).toMatch(/^\/issues\//);
  await page.goBack();
  await eventually(() => headlines(page)).toEqual(before);
  await page.reload();
  await boxes(page).first().waitFor();
  expect((await headlines(page)).filter((each) => each === before[0])).toEqual([]);
});

test('time and weeks are chosen in the address', async ({ visit }) => {
  const { page } = await visit(ADDRESS);
  await boxes(page).first().waitFor();
  const short = await boxes(page).count();
  await page.getByRole('link', { name: words.minutes(15) }).click();
  await eventually(() => new URL(page.url()).search).toBe('?since=2020-w47&minutes=15');
  await eventually(() => boxes(page).count()).toBeGreaterThan(short);
  await page.getByLabel(words.since).selectOption('2021-w02');
  await eventually(() => new URL(page.url()).search).toBe('?since=2021-w02&minutes=15');
});

test('home offers a plan to who missed three weeks or more, and to nobody else', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48');
  await untilTools(page);
  await toolOf(itemOnPage(page, 'superloss'), 'm').click();
  await eventually(() => toolOf(itemOnPage(page, 'superloss'), 'm').getAttribute('aria-pressed')).toBe('true');
  await page.goto(site);
  const offer = page.getByRole('link', { name: words.offerLink(15) });
  await offer.click();
  await eventually(() => pathOf(page)).toBe('/catch-up?since=2020-w49&minutes=15');
  await boxes(page).first().waitFor();
});

test('what is muted is in no plan', async ({ visit }) => {
  const { page } = await visit(ADDRESS);
  await boxes(page).first().waitFor();
  await untilTools(page);
  const [first = ''] = await headlines(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByLabel('A word or phrase').fill(first.replace(/\W+$/u, ''));
  await page.keyboard.press('Enter');
  await eventually(async () => (await headlines(page)).includes(first)).toBe(false);
});

test('the page as it was made says nothing of what is read', async ({ visit }) => {
  const { page } = await visit('/catch-up', { script: false });
  await page.getByText(words.noScript).waitFor();
  expect(await page.getByText(words.nothing).count()).toBe(0);
});
