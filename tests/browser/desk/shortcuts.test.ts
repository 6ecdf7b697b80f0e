import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SHORTCUT_IDS, SHORTCUTS, shortcutOf, type ShortcutId } from '../../../src/design/shortcuts/shortcuts.ts';
import { KEYS_IN_ENGLISH as words } from '../../../src/i18n/keyboard/en-keys.ts';
import { PALETTE_IN_ENGLISH } from '../../../src/i18n/keyboard/en-palette.ts';
import { weekAt } from '../archive-facts.ts';
import { pathOf } from '../places.ts';
import { searchField } from '../search-page.ts';
import { untilTools } from '../tools.ts';
import { eventually, test } from '../visit.ts';
import { expectAxeClean, expectUsable } from './axe-on.ts';

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const inItem = (page: Page) => page.evaluate(() => document.activeElement?.matches('[data-item]') ?? false);

/** Presses keys as the table writes them. */
async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}

/** Makes the page say by which keys tools were pressed, in place of what they do. */
async function noteTools(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    addEventListener(
      'click',
      (event) => {
        const tool = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-shortcut]') : null;
        if (!tool) return;
        event.stopPropagation();
        pressed.push(`${tool.dataset.shortcut} ${tool.closest('[data-item]') === document.activeElement}`);
      },
      true,
    );
  });
  return () => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
}

const TOOLS = SHORTCUT_IDS.filter((id) => 'tool' in SHORTCUTS[id]);

type Visitor = (path: string) => Promise<{ page: Page }>;

/** From a week, a press leads to a path. */
const leads = (to: string) => async (visit: Visitor, id: ShortcutId) => {
  const { page } = await visit('/issues/2020-w48');
  await press(page, shortcutOf(id).key);
  await eventually(() => pathOf(page)).toBe(to);
};

/** With the palette and help, a dialog comes that Escape closes, and the focus is where it was. */
const opens = (name: string) => async (visit: Visitor, id: ShortcutId) => {
  const { page } = await visit('/issues/2020-w48');
  await page.keyboard.press('j');
  await eventually(() => inItem(page)).toBe(true);
  const before = await focusedId(page);
  await press(page, shortcutOf(id).key);
  await page.getByRole('dialog', { name }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await eventually(() => focusedId(page)).toBe(before);
};

/** What each shortcut does that presses no tool; the compiler asks for every one. */
const DRIVEN: Record<
  Exclude<ShortcutId, 'save' | 'read' | 'note' | 'label' | 'cite' | 'mute'>,
  (visit: Visitor, id: ShortcutId) => Promise<void>
> = {
  nextItem: async (visit) => {
    const { page } = await visit('/issues/2020-w48');
    await press(page, 'j j');
    await eventually(() => focusedId(page)).toBe('superloss');
  },
  previousItem: async (visit) => {
    const { page } = await visit('/issues/2020-w48');
    await press(page, 'j j k');
    await eventually(() => focusedId(page)).toBe('few-shot-gan');
  },
  open: async (visit) => {
    for (const key of ['o', 'Enter']) {
      const { page } = await visit('/months/2020-11');
      await press(page, 'j j');
      await eventually(() => inItem(page)).toBe(true);
      await page.keyboard.press(key);
      await eventually(() => new URL(page.url()).hash).not.toBe('');
      expect(pathOf(page)).toMatch(/^\/issues\/2020-w4/);
    }
  },
  previousPage: leads('/issues/2020-w47'),
  nextPage: leads('/issues/2020-w49'),
  home: leads('/'),
  newestWeek: leads(`/issues/${weekAt(-1).id}`),
  newestMonth: leads(`/months/${weekAt(-1).week.startsOn.slice(0, 7)}`),
  topics: leads('/topics'),
  saved: leads('/saved'),
  search: leads('/search'),
  nextResult: async (visit) => {
    const { page } = await visit('/search?q=gan');
    await page.locator('main [data-result]').nth(1).waitFor();
    await searchField(page).focus();
    await press(page, 'ArrowDown ArrowDown');
    await eventually(() =>
      page
        .locator('main [data-result]')
        .nth(1)
        .evaluate((each) => each.contains(document.activeElement)),
    ).toBe(true);
  },
  previousResult: async (visit) => {
    const { page } = await visit('/search?q=gan');
    await page.locator('main [data-result]').nth(1).waitFor();
    await searchField(page).focus();
    await press(page, 'ArrowDown ArrowDown ArrowUp');
    await eventually(() =>
      page
        .locator('main [data-result]')
        .first()
        .evaluate((each) => each.contains(document.activeElement)),
    ).toBe(true);
  },
  palette: opens(PALETTE_IN_ENGLISH.title),
  help: opens(words.title),
  back: async (visit) => {
    const { page } = await visit('/issues/2020-w48');
    await page.keyboard.press(']');
    await eventually(() => pathOf(page)).toBe('/issues/2020-w49');
    await page.keyboard.press('Escape');
    await eventually(() => pathOf(page)).toBe('/issues/2020-w48');
    // Out of the site there is no way back by it.
    await page.keyboard.press('Escape');
    expect(pathOf(page)).toBe('/issues/2020-w48');
  },
};

describe('every shortcut of the table', () => {
  test.for(Object.entries(DRIVEN) as [ShortcutId, (typeof DRIVEN)['home']][])('%s', async ([id, drive], { visit }) => {
    await drive(visit, id);
  });

  test.for([
    '/issues/2020-w48',
    '/months/2020-11',
    '/topics/gan',
    '/authors/hirokatsu-kataoka',
    '/search?q=gan',
    '/zh-Hans/issues/2020-w48',
  ])('the tools of the item that is being read, on %s', async (path, { visit }) => {
    const { page } = await visit(path);
    await untilTools(page);
    await page.locator('main [data-item] [data-shortcut="s"]').first().waitFor();
    // From the search field into the page.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('j');
    await eventually(() => inItem(page)).toBe(true);
    const pressed = await noteTools(page);
    const there = await page.evaluate(() =>
      [...(document.activeElement?.querySelectorAll('[data-shortcut]') ?? [])].map((each) => each.getAttribute('data-shortcut')),
    );
    const keys = TOOLS.map((id) => shortcutOf(id).key).filter((key) => there.includes(key));
    expect(keys).toEqual(expect.arrayContaining(['s', 'm', 'n', 'l', 'c']));
    for (const key of keys) await page.keyboard.press(key);
    await eventually(pressed).toEqual(keys.map((key) => `${key} true`));
  });

  test('on what is saved, too', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48');
    await untilTools(page);
    await press(page, 'j s j s');
    await eventually(() => page.locator('main [data-shortcut="s"][aria-pressed="true"]').count()).toBe(2);
    await page.goto(`${site}/saved`);
    await page.locator('main [data-about]').nth(1).waitFor();
    await press(page, 'j j');
    await eventually(() =>
      page
        .locator('main [data-about]')
        .nth(1)
        .evaluate((row) => row === document.activeElement),
    ).toBe(true);
    await page.locator('main [data-about] [data-shortcut="m"]').nth(1).waitFor();
    await page.keyboard.press('m');
    await eventually(() => page.locator('main [data-about] [data-shortcut="m"]').nth(1).getAttribute('aria-pressed')).toBe('true');
  });
});

test('with a key held that is the browser’s, in a field, and in a dialog, no shortcut is pressed', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  for (const keys of ['Alt+j', 'Control+j', 'Meta+]', 'Control+[', 'Shift+j', 'Control+/']) await page.keyboard.press(keys);
  expect([await inItem(page), pathOf(page)]).toEqual([false, '/issues/2020-w48']);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await press(page, '] g h j');
  expect([await page.getByRole('dialog').isVisible(), pathOf(page)]).toEqual([true, '/issues/2020-w48']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await eventually(() => searchField(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await press(page, 'j g h ?');
  expect([await searchField(page).inputValue(), await page.getByRole('dialog').count()]).toEqual(['jgh?', 0]);
});

test('help lists the whole table, is clean for axe, and has room in a narrow window', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: words.title });
  await help.waitFor();
  expect(await help.getByRole('term').allInnerTexts()).toHaveLength(SHORTCUT_IDS.length);
  await expectAxeClean(page);
  await expectUsable(page, help);
});
