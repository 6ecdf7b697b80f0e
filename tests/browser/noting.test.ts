import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LIBRARY_IN_ENGLISH as words } from '../../src/i18n/library/en-library.ts';
import { NOTES_IN_ENGLISH as notes } from '../../src/i18n/library/en-notes.ts';
import { itemOnPage, topOf } from './places.ts';
import { countShifts, shifted } from './shifts.ts';
import { noticeOn, toolOf, untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

const WEEK = '/issues/2020-w48';
const TEXT = 'First line\n  second <b>line</b>, 第三行';
const panel = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => panel(page).getByRole('textbox', { name: notes.note });
const said = (page: Page) => panel(page).getByRole('status').first();
const keptAt = (item: Locator) => item.locator('[data-kept]');

async function open(page: Page, id: string): Promise<void> {
  await toolOf(itemOnPage(page, id), 'n').click();
  await field(page).waitFor();
}

async function write(page: Page, id: string, text: string): Promise<void> {
  await open(page, id);
  await field(page).fill(text);
  await eventually(() => said(page).innerText()).toBe(notes.kept);
}

async function label(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('textbox', { name: notes.labels }).fill(name);
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('button', { name: notes.removeLabel(name) })
    .waitFor();
}

async function anotherTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await untilHydrated(other);
  await untilTools(other);
  return other;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run(document)).violations);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('a note and labels are kept as they are typed, shown at the item as they are, and there after a reload', async ({ visit }) => {
    const { page } = await visit(WEEK, { device });
    await untilTools(page);
    await write(page, 'superloss', TEXT);
    await label(page, 'Read Later');
    await label(page, '损失');
    expect(await violations(page)).toEqual([]);
    await panel(page).getByRole('button', { name: notes.done }).click();
    for (const reload of [false, true]) {
      if (reload) await page.reload();
      await untilTools(page);
      const shown = keptAt(itemOnPage(page, 'superloss'));
      await eventually(() => shown.locator('p').innerText()).toBe(TEXT);
      expect(await shown.getByRole('link').allInnerTexts()).toEqual(['Read Later', '损失']);
      expect(await violations(page)).toEqual([]);
    }
  });

  test('a note is deleted, and comes back', async ({ visit }) => {
    const { page } = await visit(WEEK, { device });
    await untilTools(page);
    await write(page, 'superloss', TEXT);
    await panel(page).getByRole('button', { name: notes.deleteNote }).click();
    await eventually(() => panel(page).count()).toBe(0);
    await noticeOn(page).getByText(notes.noteDeleted).waitFor();
    expect(await keptAt(itemOnPage(page, 'superloss')).count()).toBe(0);
    await noticeOn(page).getByRole('button', { name: words.undo }).click();
    await eventually(() => keptAt(itemOnPage(page, 'superloss')).locator('p').innerText()).toBe(TEXT);
  });

  test('a row of a list has a menu with note, labels and citation, and a mark once there is something', async ({ visit }) => {
    const { page } = await visit('/months/2020-11', { device });
    await untilTools(page);
    const row = page.locator('main [data-item]', { hasText: 'SuperLoss' }).first();
    const more = row.getByRole('button', { name: /^More for/ });
    await row.hover();
    await more.click();
    const menu = page.getByRole('dialog', { name: /^More for/ });
    await eventually(() => menu.getByRole('button').allInnerTexts()).toEqual(['Note…', 'Labels…', 'Cite…', 'Mute…', 'Copy the link']);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => menu.count()).toBe(0);
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    await more.click();
    await menu.getByRole('button', { name: 'Labels…' }).click();
    await label(page, 'gan');
    await page.keyboard.press('Escape');
    await eventually(() => more.getAttribute('aria-label')).toMatch(/has a note or labels$/);
    await more.click();
    await menu.getByRole('button', { name: 'Cite…' }).click();
    await panel(page).getByRole('textbox').waitFor();
    expect(await panel(page).getByRole('textbox').inputValue()).toContain('castells2020');
  });
});

test('n writes on the item that is being read, Escape ends it where it was; no key of the text is taken for a shortcut', async ({
  visit,
}) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('superloss');
  await page.keyboard.press('n');
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('jkns?/');
  await page.keyboard.press('Escape');
  await eventually(() => panel(page).count()).toBe(0);
  await eventually(() => keptAt(itemOnPage(page, 'superloss')).locator('p').innerText()).toBe('jkns?/');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.id)).toBe('superloss');
  expect(await page.locator('main [aria-pressed="true"]').count()).toBe(0);
});

test('what was typed last is kept where the page is left at once', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await untilTools(page);
  await open(page, 'superloss');
  await page.keyboard.type('typed and gone');
  await page.goto(`${site}/about`);
  await page.goto(site + WEEK);
  await untilTools(page);
  await eventually(() => keptAt(itemOnPage(page, 'superloss')).locator('p').innerText()).toBe('typed and gone');
});

test('two tabs that write on the same note at once lose neither text, and one of them puts both into one', async ({ visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  await write(page, 'superloss', 'first');
  const other = await anotherTab(page);
  await open(other, 'superloss');
  expect(await field(other).inputValue()).toBe('first');
  // Typed before either hears of the other, and kept at the same time.
  await Promise.all([field(page).fill('typed here'), field(other).fill('typed there')]);
  await Promise.all([page, other].map((tab) => tab.evaluate(() => document.querySelector('textarea')?.blur())));
  await eventually(() => panel(page).getByText('typed there').innerText()).toBe('typed there');
  await eventually(() => panel(other).getByText('typed here', { exact: true }).innerText()).toBe('typed here');
  expect([await field(page).inputValue(), await field(other).inputValue()]).toEqual(['typed here', 'typed there']);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await eventually(async () => (await keptAt(itemOnPage(page, 'superloss')).locator('p').allInnerTexts()).sort()).toEqual(
    [words.twoTexts, 'typed here', 'typed there'].sort(),
  );
  await panel(other).getByRole('button', { name: notes.putTogether }).click();
  await eventually(() => field(other).inputValue()).toBe('typed there\n\ntyped here');
  await eventually(() => keptAt(itemOnPage(page, 'superloss')).locator('p').allInnerTexts()).toEqual(['typed there\n\ntyped here']);
});

test('a tab that has the note open and types nothing goes on from what another one writes', async ({ visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  await write(page, 'superloss', 'first');
  const other = await anotherTab(page);
  await write(other, 'superloss', 'second');
  await eventually(() => field(page).inputValue()).toBe('second');
  await field(page).fill('third');
  await eventually(() => keptAt(itemOnPage(other, 'superloss')).locator('p').allInnerTexts()).toEqual(['third']);
});

test('labels in use are offered, and typed in other letters they are the same', async ({ visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  await open(page, 'superloss');
  await label(page, 'Read Later');
  await label(page, 'gan');
  await page.keyboard.press('Escape');
  await open(page, 'layer-swapping');
  const offered = panel(page).getByRole('list', { name: notes.offeredLabels }).getByRole('button');
  await eventually(() => offered.allInnerTexts()).toEqual(['+ gan', '+ Read Later']);
  await panel(page).getByRole('textbox', { name: notes.labels }).fill('ＬＡＴＥＲ');
  await eventually(() => offered.allInnerTexts()).toEqual(['+ Read Later']);
  await panel(page).getByRole('textbox', { name: notes.labels }).fill(' read  LATER');
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('button', { name: notes.removeLabel('Read Later') })
    .waitFor();
  await panel(page)
    .getByRole('button', { name: notes.removeLabel('Read Later') })
    .click();
  await eventually(() => offered.allInnerTexts()).toContain('+ Read Later');
});

test('a note above what is read comes without moving it', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await untilTools(page);
  await write(page, 'few-shot-gan', 'a\nb\nc\nd\ne\nf');
  await page.goto(`${site}/about`);
  // The tools wait until the place is measured.
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/item-tools/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site}${WEEK}#deep-i2i`);
  await untilHydrated(page);
  const before = await topOf(itemOnPage(page, 'deep-i2i'));
  release();
  await keptAt(itemOnPage(page, 'few-shot-gan')).waitFor();
  await eventually(async () => Math.abs((await topOf(itemOnPage(page, 'deep-i2i'))) - before)).toBeLessThan(1);
});

test.for([320, 390, 560, 800, 1280])('the tools have their place on a window of %d pixels', async (width, { visit }) => {
  const { page } = await visit('/about', { before: countShifts });
  await page.setViewportSize({ width, height: 900 });
  for (const path of [WEEK, '/zh-Hans/issues/2020-w48', '/months/2020-11']) {
    await page.goto(new URL(path, page.url()).href);
    await untilTools(page);
    await page.locator('main [data-shortcut="m"]').first().waitFor();
    expect(await shifted(page), path).toBeLessThan(0.001);
  }
});
