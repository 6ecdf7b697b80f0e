import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { arriveAt, focusedText, headingOf, nothingMoreFor, pathOf } from './places.ts';
import { searchField } from './search-page.ts';
import { eventually, test } from './visit.ts';

/** Presses keys as the browser tells of them under any layout or input method: what each gives, and where it lies. */
async function press(page: Page, ...keys: { key: string; code: string; modifiers?: number }[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const { key, code, modifiers = 0 } of keys) {
    const number = key === 'Process' ? { windowsVirtualKeyCode: 229 } : {};
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, modifiers, ...number });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers });
  }
}

const CONTROL = 2;
const META = 4;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test('j and k step through the items whatever the layout, and with an input method on', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  for (const [key, code, id] of [
    ['Process', 'KeyJ', 'few-shot-gan'],
    ['о', 'KeyJ', 'superloss'],
    ['J', 'KeyJ', 'deep-i2i'],
    ['k', 'KeyV', 'superloss'],
  ] as const) {
    await press(page, { key, code });
    await eventually(() => focused(page)).toBe(id);
  }
});

test('an arrow that an input method looked at first turns the week', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await press(page, { key: 'Process', code: 'ArrowRight' });
  await arriveAt(page, '29 November – 5 December');
  expect(pathOf(page)).toBe('/issues/2020-w49');
});

test.for([
  ['、', 'Slash'],
  ['Process', 'Slash'],
] as const)('%s on %s leads to the search field', async ([key, code], { visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await press(page, { key, code });
  await eventually(() => pathOf(page)).toBe('/search');
  await eventually(() => focusedText(page)).toBe(en.search.label);
});

test.for([
  ['л', 'KeyK', CONTROL],
  ['k', 'KeyK', META],
] as const)('%s on %s with Ctrl or ⌘ opens the palette, also from the search field', async ([key, code, modifiers], { visit }) => {
  const { page } = await visit('/search');
  await eventually(() => focusedText(page)).toBe(en.search.label);
  await press(page, { key, code, modifiers });
  await page.getByRole('combobox').waitFor();
});

test.for([
  ['х', 'BracketLeft', '/issues/2020-w47'],
  ['】', 'BracketRight', '/issues/2020-w49'],
  ['Process', 'BracketRight', '/issues/2020-w49'],
] as const)('%s on %s turns the week', async ([key, code, path], { visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await press(page, { key, code });
  await eventually(() => pathOf(page)).toBe(path);
});

test('keys typed into what another program put into the page are its own', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await page.evaluate(() => {
    const note = document.querySelector('article')?.appendChild(document.createElement('p'));
    if (note) note.contentEditable = 'true';
    const popup = document.body.appendChild(document.createElement('div'));
    popup.attachShadow({ mode: 'closed' }).append(document.createElement('input'));
    popup.tabIndex = 0;
  });
  for (const selector of ['article [contenteditable]', 'body > div:last-of-type']) {
    const target = page.locator(selector);
    await target.focus();
    await press(page, { key: 'Process', code: 'KeyJ' }, { key: 'j', code: 'KeyJ' }, { key: '/', code: 'Slash' });
    await press(page, { key: 'ArrowRight', code: 'ArrowRight' });
    await nothingMoreFor(page, 300);
    expect(await target.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await headingOf(page)).toBe('22–28 November');
  }
});

test('in the search field what an input method takes neither leaves it nor searches', async ({ visit }) => {
  const { page } = await visit('/search?q=gan');
  await page.getByRole('main').locator('[data-result]').first().waitFor();
  await searchField(page).focus();
  await press(page, { key: 'Process', code: 'ArrowDown' }, { key: 'Process', code: 'Slash' }, { key: 'Process', code: 'KeyJ' });
  await nothingMoreFor(page, 300);
  expect(await focusedText(page)).toBe(en.search.label);
  await press(page, { key: 'ArrowDown', code: 'ArrowDown' });
  await eventually(() => page.evaluate(() => document.activeElement?.closest('[data-result]') !== null)).toBe(true);
});
