import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { readItem, sectionName } from './archive-facts.ts';
import { headingOf, pathOf } from './places.ts';
import { resultCount, resultHeadlines, searchField } from './search-page.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

const LAYER_SWAPPING = readItem('2020-w48', 'layer-swapping').headline.en ?? '';
const FEW_SHOT_GAN = readItem('2020-w48', 'few-shot-gan').headline.en ?? '';

test('/ leads from a week to the search field, ready to type', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await page.keyboard.press('/');
  await eventually(() => pathOf(page)).toBe('/search');
  await eventually(() => searchField(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('gan');
  expect(await searchField(page).inputValue()).toBe('gan');
  await page.keyboard.type('/');
  expect(await searchField(page).inputValue()).toBe('gan/');
});

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('the bar on top leads to search, and words typed there find a paper although one is misspelt', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w52', { device });
    await page.getByRole('banner').getByRole('link', { name: en.search.label }).click();
    await searchField(page).fill('stylegan layrs');
    await eventually(async () => (await resultHeadlines(page))[0]).toBe(LAYER_SWAPPING);
    await eventually(() => pathOf(page)).toBe('/search?q=stylegan+layrs');
    await page.getByRole('link', { name: LAYER_SWAPPING }).click();
    await eventually(() => page.url()).toContain('/issues/2020-w48#layer-swapping');
    await eventually(() => headingOf(page)).toBe('22–28 November');
  });

  test('a reload and a step back keep the words and what they found', async ({ visit }) => {
    const { page } = await visit('/search?q=few+shot+gan', { device });
    await eventually(() => resultHeadlines(page)).toContain(FEW_SHOT_GAN);
    expect(await searchField(page).inputValue()).toBe('few shot gan');
    // How far the list is in the page depends on the window; its beginning does not.
    const beginning = async () => [await resultCount(page), ...(await resultHeadlines(page)).slice(0, 3)];
    const found = await beginning();
    await page.reload();
    await untilHydrated(page);
    await eventually(beginning).toEqual(found);
    await page.getByRole('link', { name: FEW_SHOT_GAN }).click();
    await eventually(() => headingOf(page)).toBe('22–28 November');
    await page.goBack();
    await eventually(beginning).toEqual(found);
    expect(await searchField(page).inputValue()).toBe('few shot gan');
  });
});

test.for([
  ['words in another order', 'gan shot few', FEW_SHOT_GAN],
  ['a misspelt word', 'few shott gan', FEW_SHOT_GAN],
  ['words of the paper’s title', 'resolution dependent interpolation', LAYER_SWAPPING],
  ['words deep in the summary', 'excitation memorising training', FEW_SHOT_GAN],
  ['Chinese words', '高分辨率 GAN', FEW_SHOT_GAN],
  ['Chinese words deep in the summary', '跨层激励', FEW_SHOT_GAN],
] as const)('an item is found by %s', async ([, words, headline], { visit }) => {
  const { page } = await visit(`/search?${new URLSearchParams({ q: words })}`);
  await eventually(async () => (await resultHeadlines(page)).slice(0, 3)).toContain(headline);
});

test('a week, a month or a topic that is called what was typed is offered to go to', async ({ visit }) => {
  const { page } = await visit('/search');
  const places = page.getByRole('navigation', { name: SEARCH_IN_ENGLISH.places });
  await searchField(page).pressSequentially('week 48');
  await places.getByRole('link', { name: 'Week 48, 2020' }).waitFor();
  expect(await places.getByRole('link').count()).toBe(1);
  await searchField(page).fill('novmber');
  await places.getByRole('link', { name: 'November 2020' }).click();
  await eventually(() => pathOf(page)).toBe('/months/2020-11');
  // And within a month the same search, narrowed to it.
  await page.getByRole('link', { name: en.month.search }).click();
  await eventually(() => resultCount(page)).toMatch(/result/);
  await page.keyboard.type('gan');
  await eventually(() => pathOf(page)).toBe('/search?q=month%3A2020-11+gan');
});

test('the words that were looked for are marked', async ({ visit }) => {
  const { page } = await visit('/search?q=stylegan+layers');
  const result = page.getByRole('main').getByRole('listitem').filter({ hasText: LAYER_SWAPPING }).first();
  await result.waitFor();
  const marks = (await result.locator('mark').allInnerTexts()).map((text) => text.toLowerCase());
  expect(marks).toContain('stylegan');
  expect(marks).toContain('layers');
});

test('a result says its section and leads to its week and to the paper', async ({ visit }) => {
  const { page } = await visit('/search?q=few+shot+gan');
  const result = page.getByRole('main').getByRole('listitem').filter({ hasText: FEW_SHOT_GAN }).first();
  expect(await result.innerText()).toContain(sectionName('papers'));
  expect(await result.getByRole('link', { name: 'Week 48, 2020' }).getAttribute('href')).toBe('/issues/2020-w48');
  expect(await result.getByRole('link', { name: readItem('2020-w48', 'few-shot-gan').paper?.title ?? '' }).getAttribute('href')).toBe(
    readItem('2020-w48', 'few-shot-gan').url,
  );
});

test('what is not there is answered with tips and ways on', async ({ visit }) => {
  const { page } = await visit('/search?q=xylophone+zeppelin&section=papers');
  await page.getByText(SEARCH_IN_ENGLISH.nothing('xylophone zeppelin')).waitFor();
  expect(await resultCount(page)).toBe('Nothing found');
  expect(await page.getByRole('main').getByRole('listitem').filter({ hasText: SEARCH_IN_ENGLISH.tipFewer }).isVisible()).toBe(true);
  await page.getByRole('link', { name: SEARCH_IN_ENGLISH.removeFilters }).click();
  await eventually(() => pathOf(page)).toBe('/search?q=xylophone+zeppelin');
  await page.getByRole('link', { name: SEARCH_IN_ENGLISH.tipBrowse }).click();
  await eventually(() => pathOf(page)).toBe('/');
});
