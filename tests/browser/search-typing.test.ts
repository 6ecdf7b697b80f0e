import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { nothingMoreFor, pathOf } from './places.ts';
import { resultCount, resultHeadlines, SEARCH_FILE, searchField } from './search-page.ts';
import { eventually, test } from './visit.ts';

test('after fast typing the results are those of the whole text', async ({ visit }) => {
  const { page: fresh } = await visit('/search?q=generative+adversarial+image');
  await eventually(() => resultCount(fresh)).toMatch(/result/);
  // How far the list is in the page depends on what was measured before; its beginning does not.
  const beginning = async (of: Page) => [await resultCount(of), ...(await resultHeadlines(of)).slice(0, 3)];
  const expected = await beginning(fresh);
  const { page } = await visit('/search');
  await searchField(page).pressSequentially('transformer');
  for (let key = 0; key < 'transformer'.length; key += 1) await page.keyboard.press('Backspace');
  await searchField(page).pressSequentially('generative adversarial image');
  await eventually(() => beginning(page)).toEqual(expected);
  await eventually(() => pathOf(page)).toBe('/search?q=generative+adversarial+image');
  expect(await beginning(page)).toEqual(expected);
  expect(await searchField(page).inputValue()).toBe('generative adversarial image');
});

test('typing fills no history: one step back leaves the search', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await page.keyboard.press('/');
  await searchField(page).pressSequentially('gan');
  await eventually(() => pathOf(page)).toBe('/search?q=gan');
  await page.goBack();
  await eventually(() => pathOf(page)).toBe('/issues/2020-w48');
});

test('clearing the field takes the words out of the address and keeps the focus', async ({ visit }) => {
  const { page } = await visit('/search?q=gan');
  await page.getByRole('button', { name: SEARCH_IN_ENGLISH.clear }).click();
  await eventually(() => pathOf(page)).toBe('/search');
  expect(await searchField(page).inputValue()).toBe('');
  expect(await searchField(page).evaluate((field) => field === document.activeElement)).toBe(true);
});

test('words that came with the address can be deleted all at once', async ({ visit }) => {
  const { page } = await visit('/search?q=gan');
  await eventually(() => resultCount(page)).toMatch(/result/);
  await searchField(page).selectText();
  await page.keyboard.press('Delete');
  await eventually(() => pathOf(page)).toBe('/search');
  await page.getByText(SEARCH_IN_ENGLISH.idle).waitFor();
});

test('what an input method is still composing is not searched for', async ({ visit }) => {
  const { page } = await visit('/search');
  const session = await page.context().newCDPSession(page);
  await page.getByText(SEARCH_IN_ENGLISH.idle).waitFor();
  for (const text of ['x', 'xi', 'xiao', 'xiao yang'])
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  expect(await searchField(page).inputValue()).toBe('xiao yang');
  // Longer than the address waits for typing to pause.
  await nothingMoreFor(page, 600);
  expect(pathOf(page)).toBe('/search');
  expect(await page.getByText(SEARCH_IN_ENGLISH.idle).isVisible()).toBe(true);
  await session.send('Input.insertText', { text: '小样本' });
  await eventually(() => pathOf(page)).toBe(`/search?${new URLSearchParams({ q: '小样本' })}`);
  await eventually(() => resultCount(page)).toMatch(/result/);
  expect(await searchField(page).inputValue()).toBe('小样本');
});

test('while the index is on its way typing goes on, and the results come with it', async ({ visit }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await visit('/search', {
    before: (page) => page.route(SEARCH_FILE, async (route) => held.then(() => route.continue())),
  });
  await searchField(page).pressSequentially('few shot gan');
  expect(await searchField(page).inputValue()).toBe('few shot gan');
  await eventually(() => resultCount(page)).toBe(SEARCH_IN_ENGLISH.loading);
  await eventually(() => pathOf(page)).toBe('/search?q=few+shot+gan');
  expect(await resultHeadlines(page)).toEqual([]);
  release();
  await eventually(() => resultCount(page)).toMatch(/result/);
  expect(await searchField(page).inputValue()).toBe('few shot gan');
});

test('an index that fails to load is an error in place, and trying again helps', async ({ visit }) => {
  const { page } = await visit('/search?q=few+shot+gan', {
    expects: [/Failed to load resource/],
    before: (page) => page.route(SEARCH_FILE, (route) => route.fulfill({ status: 503, body: '' }), { times: 2 }),
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(SEARCH_IN_ENGLISH.failed);
  expect(await searchField(page).inputValue()).toBe('few shot gan');
  await alert.getByRole('button', { name: en.error.retry }).click();
  await eventually(() => resultCount(page)).toMatch(/result/);
  expect(await alert.count()).toBe(0);
});

test('a file of the index that fails once is fetched again unseen', async ({ visit }) => {
  const { page } = await visit('/search?q=few+shot+gan', {
    expects: [/Failed to load resource/],
    before: (page) => page.route(SEARCH_FILE, (route) => route.fulfill({ status: 503, body: '' }), { times: 1 }),
  });
  await eventually(() => resultCount(page)).toMatch(/result/);
  expect(await page.getByRole('alert').count()).toBe(0);
});
