import { expect } from 'vitest';
import { SEARCH_IN_ENGLISH as words } from '../../src/i18n/search/en-search.ts';
import { SEARCH_IN_CHINESE } from '../../src/i18n/search/zh-hans-search.ts';
import { readIssue, readItem } from './archive-facts.ts';
import { itemOnPage, pathOf } from './places.ts';
import { resultCount, resultHeadlines, searchField } from './search-page.ts';
import { eventually, test } from './visit.ts';

const paper = readItem('2020-w48', 'layer-swapping');

test('an address that is pasted, in whatever spelling, gives its item first and alone', async ({ visit }) => {
  const { page } = await visit('/search');
  for (const text of [
    'http://www.arxiv.org/pdf/2010.05334v2.pdf#page=2',
    '<https://doi.org/10.48550/arXiv.2010.05334>',
    'arXiv: 2010.05334',
  ]) {
    await searchField(page).fill(text);
    await eventually(() => resultHeadlines(page)).toEqual([paper.headline.en]);
    await searchField(page).fill('');
  }
});

test('an address that is nowhere is said to be so, in both languages, and nothing else is offered for it', async ({ visit }) => {
  const address = 'https://example.org/nowhere?x=1';
  const { page } = await visit(`/search?${new URLSearchParams({ q: address })}`);
  await page.getByText(words.unknownAddress(address)).waitFor();
  expect(await page.getByText(words.closest('|').split('|')[1] ?? '').count()).toBe(0);
  expect(await page.getByText(words.tipSpelling).count()).toBe(0);
  await page.goto(page.url().replace('/search', '/zh-Hans/search'));
  await page.getByText(SEARCH_IN_CHINESE.unknownAddress(address)).waitFor();
});

test('the address of an original leads to its week', async ({ visit }) => {
  const { source, items } = readIssue('2020-w48');
  const { page } = await visit('/search');
  await searchField(page).fill(`${source?.url}?source=rss----1`);
  await eventually(() => resultCount(page)).toContain(String(items.length));
  await page.locator('p').filter({ hasText: words.addressOf }).getByRole('link').click();
  await eventually(() => pathOf(page)).toBe('/issues/2020-w48');
});

test('an author is found, shown with a mark, and narrowed to by the control, which is in step with the field', async ({ visit }) => {
  const { page } = await visit('/search?q=pinkney');
  await eventually(async () => (await resultHeadlines(page))[0]).toBe(paper.headline.en);
  expect(await page.locator('[data-result] mark').allInnerTexts()).toContain('Pinkney');
  await searchField(page).fill('author:"J. Pinkney"');
  await eventually(() => resultHeadlines(page)).toEqual([paper.headline.en]);
  await page.getByText(words.refineTitle).click();
  const control = page.getByRole('textbox', { name: words.refine.author });
  await eventually(() => control.inputValue()).toBe('j. pinkney');
  await control.fill('Doron Adler');
  await control.press('Enter');
  await eventually(() => pathOf(page)).toBe('/search?author=doron+adler');
  expect(await searchField(page).inputValue()).toBe('');
  await eventually(() => resultHeadlines(page)).toEqual([paper.headline.en]);
  await page.getByRole('link', { name: words.remove(words.authorFilter('doron adler')) }).click();
  await eventually(() => pathOf(page)).toBe('/search');
  await eventually(() => control.inputValue()).toBe('');
});

test('each author of an item leads somewhere: one without a page to a search for the name', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  const { headline, paper: { authors = [] } = {} } = readItem('2020-w48', 'superloss');
  expect(authors.length).toBeGreaterThan(1);
  for (const name of authors) await itemOnPage(page, 'superloss').getByRole('link', { name, exact: true }).waitFor();
  const name = authors[0] ?? '';
  await itemOnPage(page, 'superloss').getByRole('link', { name, exact: true }).click();
  await eventually(() => pathOf(page)).toBe(`/search?${new URLSearchParams({ author: name })}`);
  await eventually(() => resultHeadlines(page)).toEqual([headline.en]);
});
