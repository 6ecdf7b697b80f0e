import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { HIDING_IN_ENGLISH } from '../../../src/i18n/hiding/en-hiding.ts';
import { KEYS_IN_ENGLISH } from '../../../src/i18n/keyboard/en-keys.ts';
import { PALETTE_IN_ENGLISH } from '../../../src/i18n/keyboard/en-palette.ts';
import { LIBRARY_IN_ENGLISH } from '../../../src/i18n/library/en-library.ts';
import { NOTES_IN_ENGLISH } from '../../../src/i18n/library/en-notes.ts';
import { holdScripts } from '../held-scripts.ts';
import { itemOnPage, pathOf } from '../places.ts';
import { searchField } from '../search-page.ts';
import { noticeOn, toolOf, untilTools } from '../tools.ts';
import { eventually, test, untilHydrated } from '../visit.ts';

const WEEK = '/issues/2020-w48';

/** A file of code that waits for the test. */
interface HeldFile {
  /** Waits until the page asks for it. */
  asked: () => Promise<void>;
  release: () => Promise<void>;
}

/** Holds a file of code back, by the beginning of its name. */
async function hold(page: Page, name: string): Promise<HeldFile> {
  const address = new RegExp(`/assets/${name}-[^/]*\\.js$`);
  const waiting: (() => void)[] = [];
  await page.route(address, (route) => void waiting.push(() => void route.continue()));
  return {
    asked: () => eventually(() => waiting.length).toBeGreaterThan(0),
    release: async () => {
      for (const go of waiting.splice(0)) go();
      await page.unroute(address);
    },
  };
}

/** What a shortcut would have done: another page, something saved or read, a dialog beside the one that was asked for. */
async function expectNothingElse(page: Page, path = WEEK): Promise<void> {
  expect([pathOf(page), await page.locator('main [aria-pressed="true"]').count()]).toEqual([path, 0]);
}

const paletteField = (page: Page) => page.getByRole('dialog', { name: PALETTE_IN_ENGLISH.title }).getByRole('combobox');
const noteField = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: NOTES_IN_ENGLISH.note });

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('what is typed right after Ctrl-K is in the palette when that comes', () => {
  test.for(['palette', 'keyboard', 'help-sheet'])('with the code of %s on its way', async (name, { visit }) => {
    const { page } = await visit(WEEK);
    await untilTools(page);
    const held = await hold(page, name);
    await press(page, 'j', 'Control+k', 's', 'w', '4', '8', 'm');
    if (name !== 'help-sheet') await held.asked();
    await press(page, 'Backspace');
    await held.release();
    await paletteField(page).waitFor();
    await eventually(() => paletteField(page).inputValue()).toBe('sw48');
    // And goes on there.
    await page.keyboard.press('9');
    await eventually(() => paletteField(page).inputValue()).toBe('sw489');
    await expectNothingElse(page);
  });

  test('Enter chooses, and Escape closes', async ({ visit }) => {
    const { page } = await visit(WEEK);
    await untilTools(page);
    const held = await hold(page, 'palette');
    await press(page, 'Control+k', ...'settings', 'Enter');
    await held.asked();
    await held.release();
    await eventually(() => pathOf(page)).toBe('/settings');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await press(page, 'Control+k', 'x', 'Escape', '/');
    await eventually(() => pathOf(page)).toBe('/search');
  });

  test('also from the search field, which keeps its text', async ({ visit }) => {
    const { page } = await visit('/search');
    const held = await hold(page, 'palette');
    await searchField(page).click();
    await press(page, 'g', 'a', 'Control+k', 'n', '4');
    await held.asked();
    await press(page, '8');
    await held.release();
    await eventually(() => paletteField(page).inputValue()).toBe('n48');
    expect(await searchField(page).inputValue()).toBe('ga');
  });

  test('before the page’s own code is there', async ({ visit }) => {
    const scripts = holdScripts();
    const { page } = await visit(WEEK, { hydrated: false, before: scripts.before });
    await press(page, 'Control+k', ...'gsm');
    await scripts.release(page);
    await eventually(() => paletteField(page).inputValue()).toBe('gsm');
    await expectNothingElse(page);
  });

  test('on the settings, after a press of its button', async ({ visit }) => {
    const { page } = await visit('/settings');
    const held = await hold(page, 'palette');
    await page.getByRole('button', { name: PALETTE_IN_ENGLISH.title }).click();
    await held.asked();
    await press(page, ...'gh?');
    await held.release();
    await eventually(() => paletteField(page).inputValue()).toBe('gh?');
    await expectNothingElse(page, '/settings');
  });
});

describe('what is typed right after n is in the note', () => {
  test.for(['note-panel', 'item-tools'])('with the code of %s on its way', async (name, { visit }) => {
    let held: HeldFile | undefined;
    const { page } = await visit(WEEK, { before: async (each) => void (held = await hold(each, name)) });
    if (name === 'note-panel') await untilTools(page);
    await press(page, 'j', 'j', 'n', ...'Gs m', 'Enter', 'x');
    await held?.asked();
    await held?.release();
    await eventually(() => noteField(page).inputValue()).toBe('Gs m\nx');
    await page.keyboard.press('Escape');
    await eventually(() => itemOnPage(page, 'superloss').locator('[data-kept] p').innerText()).toBe('Gs m\nx');
    await expectNothingElse(page);
  });

  test('and after a press of its button', async ({ visit }) => {
    const { page } = await visit(WEEK);
    await untilTools(page);
    const held = await hold(page, 'note-panel');
    await toolOf(itemOnPage(page, 'superloss'), 'n').click();
    await held.asked();
    await press(page, ...'j]');
    await held.release();
    await eventually(() => noteField(page).inputValue()).toBe('j]');
    await expectNothingElse(page);
  });
});

test('a tool’s key that is pressed before the tools have come is not lost', async ({ visit }) => {
  let held: HeldFile | undefined;
  const { page } = await visit(WEEK, { before: async (each) => void (held = await hold(each, 'item-tools')) });
  await press(page, 'j', 's', 'j', 'm');
  await held?.asked();
  await held?.release();
  await eventually(() => toolOf(itemOnPage(page, 'few-shot-gan'), 's').getAttribute('aria-pressed')).toBe('true');
  await eventually(() => toolOf(itemOnPage(page, 'superloss'), 'm').getAttribute('aria-pressed')).toBe('true');
});

test('what is typed right after / is in the search field', async ({ visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  const held = await hold(page, 'search-page');
  await press(page, '/', ...'gsn', 'Backspace', 'Enter');
  await held.asked();
  await held.release();
  await eventually(() => pathOf(page)).toBe('/search?q=gs');
  expect(await searchField(page).inputValue()).toBe('gs');
  expect(await searchField(page).evaluate((field) => field === document.activeElement)).toBe(true);
});

test.for([
  ['x', 'mute-dialog', HIDING_IN_ENGLISH.title],
  ['?', 'help-sheet', KEYS_IN_ENGLISH.title],
  ['c', 'cite-panel', /^Cite/],
] as const)('what is typed right after %s does nothing to the page', async ([key, file, name], { visit }) => {
  const { page } = await visit(WEEK);
  await untilTools(page);
  const held = await hold(page, file);
  await press(page, 'j', key, ...'ms]gh');
  await held.asked();
  await held.release();
  await page.getByRole('dialog', { name }).waitFor();
  await press(page, ...'ms]gh');
  await expectNothingElse(page);
});

test.for([
  ['n', 'note-panel'],
  ['x', 'mute-dialog'],
  ['c', 'cite-panel'],
  ['?', 'help-sheet'],
  ['Control+k', 'palette'],
] as const)(
  'where what %s opens does not come, that is said, keys mean what they did, and it is tried again',
  async ([key, file], { visit }) => {
    const { page } = await visit(WEEK, { expects: [/Failed to load resource/] });
    await untilTools(page);
    const address = new RegExp(`/assets/${file}-[^/]*\\.js$`);
    await page.route(address, (route) => route.abort());
    await press(page, 'j', key);
    await noticeOn(page).getByText(LIBRARY_IN_ENGLISH.notLoaded).waitFor();
    await expectNothingElse(page);
    await press(page, 'j', 'm');
    await eventually(() => toolOf(itemOnPage(page, 'superloss'), 'm').getAttribute('aria-pressed')).toBe('true');
    await page.unroute(address);
    await press(page, key);
    await page.getByRole('dialog').waitFor();
  },
);

test('a key that was pressed before the page was taken over comes before one that was pressed after', async ({ visit }) => {
  const scripts = holdScripts();
  const { page } = await visit(WEEK, { hydrated: false, before: scripts.before });
  await press(page, 'g');
  // What answers the early presses is on its way when the second key is pressed.
  const replay = await hold(page, 'replay-input');
  await scripts.release(page);
  await untilHydrated(page);
  await replay.asked();
  await press(page, 't');
  await replay.release();
  await eventually(() => pathOf(page)).toBe('/topics');
});
