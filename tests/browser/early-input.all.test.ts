import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { SITE } from '../setup/sites.ts';
import { readSite } from '../site/built-site.ts';
import { sectionName } from './archive-facts.ts';
import { holdScripts } from './held-scripts.ts';
import { focusedText, headingOf, itemOnPage, nothingMoreFor, pathOf, shownSections, topOf } from './places.ts';
import { resultCount, resultHeadlines, searchField } from './search-page.ts';
import { eventually, test, type Visit, type VisitOptions } from './visit.ts';

type VisitPage = (path: string, options?: VisitOptions) => Promise<Visit>;

/** Opens a page whose scripts come only after something was done to it. */
async function visitEarly(
  visit: VisitPage,
  path: string,
  act: (page: Page) => Promise<unknown>,
  options: VisitOptions = {},
): Promise<Visit & { page: Page }> {
  const scripts = holdScripts();
  const visited = await visit(path, { ...options, hydrated: false, before: scripts.before });
  await act(visited.page);
  await scripts.release(visited.page);
  return visited;
}

/** Where the caret is in the search field. */
const caret = (page: Page) => searchField(page).evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd]);

describe('on the search page, before its code is there', () => {
  test('what is typed is kept and searched for, and the caret stays', async ({ visit }) => {
    const { page: fresh } = await visit('/search?q=gan');
    await eventually(() => resultCount(fresh)).toMatch(/result/);
    const { page } = await visitEarly(visit, '/search', async (page) => {
      await searchField(page).click();
      await page.keyboard.type('gn');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('a');
    });
    expect(await searchField(page).inputValue()).toBe('gan');
    await eventually(() => pathOf(page)).toBe('/search?q=gan');
    expect(await caret(page)).toEqual([2, 2]);
    expect(await focusedText(page)).toBe(en.search.label);
    await eventually(() => resultHeadlines(page)).toEqual(await resultHeadlines(fresh));
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await eventually(() => pathOf(page)).toBe('/search?q=gans');
  });

  test('what is typed stands in the place of the words of the address, and its filters stay', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/search?q=few+shot&section=papers', (page) => searchField(page).fill('gan'));
    await eventually(() => pathOf(page)).toBe('/search?q=gan&section=papers');
    expect(await searchField(page).inputValue()).toBe('gan');
  });

  test('Enter asks for no other page, and the filters of the address stay', async ({ visit }) => {
    const { page, requests } = await visitEarly(visit, '/search?section=papers', async (page) => {
      await searchField(page).fill('gan');
      await page.keyboard.press('Enter');
    });
    await eventually(() => pathOf(page)).toBe('/search?q=gan&section=papers');
    expect(requests.filter((path) => path.startsWith('/search'))).toEqual(['/search?section=papers']);
    // A search that was confirmed is one to come back to.
    await searchField(page).fill('');
    await page.goto(new URL('/search', page.url()).href);
    await page.getByRole('main').getByRole('link', { name: 'gan', exact: true }).waitFor();
  });

  test('the field can be cleared', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/search', async (page) => {
      await searchField(page).fill('gan');
      await page.getByRole('button', { name: SEARCH_IN_ENGLISH.clear }).click();
    });
    await eventually(() => searchField(page).inputValue()).toBe('');
    await page.getByText(SEARCH_IN_ENGLISH.idle).waitFor();
  });

  test('a composition goes on', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/search', async (page) => {
      const session = await page.context().newCDPSession(page);
      await searchField(page).focus();
      for (const text of ['x', 'xi'])
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'xiao yang', selectionStart: 9, selectionEnd: 9 });
    expect(await searchField(page).inputValue()).toBe('xiao yang');
    await session.send('Input.insertText', { text: '小样本' });
    await eventually(() => pathOf(page)).toBe(`/search?${new URLSearchParams({ q: '小样本' })}`);
    expect(await searchField(page).inputValue()).toBe('小样本');
  });

  test('the focus that the reader gave to something else stays there', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/search', (page) =>
      page.getByRole('banner').getByRole('link', { name: en.nav.about }).focus(),
    );
    await page.getByText(SEARCH_IN_ENGLISH.idle).waitFor();
    expect(await focusedText(page)).toBe(en.nav.about);
  });

  test('the help that was asked for opens', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/search', (page) => page.getByRole('button', { name: SEARCH_IN_ENGLISH.help }).click());
    await page.getByRole('dialog', { name: SEARCH_IN_ENGLISH.help }).waitFor();
  });
});

test('no other prerendered page has a field, which its code would have to take over as the search field does', () => {
  for (const { file, document } of readSite(SITE).pages) {
    const fields = [...document.querySelectorAll('input, select, textarea, dialog, [contenteditable]')];
    expect(fields.map(String), file).toEqual(fields.filter((field) => field.matches('input[type="search"]')).map(String));
  }
});

test('what was unfolded before a page’s code is there stays so', async ({ visit }) => {
  const { page } = await visitEarly(visit, '/topics/gan', (page) => page.locator('main summary').first().click());
  expect(await page.locator('main details').first().getAttribute('open')).not.toBeNull();
});

describe('on a week’s page, before its code is there', () => {
  test('each press of the theme’s button counts', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/issues/2020-w48', async (page) => {
      await page.getByRole('button', { name: /^Theme:/ }).click();
      await page.getByRole('button', { name: /^Theme:/ }).click();
    });
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await nothingMoreFor(page, 300);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  test('keys are answered when it comes, once', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/issues/2020-w48', async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
    });
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('superloss');
    await page.keyboard.press('k');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('few-shot-gan');
  });

  test('an arrow turns the week', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/issues/2020-w48', (page) => page.keyboard.press('ArrowRight'));
    await eventually(() => headingOf(page)).toBe('29 November – 5 December');
    await nothingMoreFor(page, 300);
    expect(pathOf(page)).toBe('/issues/2020-w49');
  });

  test('a section that was chosen is shown', async ({ visit }) => {
    const { page } = await visitEarly(visit, '/issues/2020-w48', async (page) => {
      const sections = page.getByRole('navigation', { name: en.filter.label });
      await sections.getByRole('link', { name: /^Use cases / }).click({ noWaitAfter: true });
      await page.waitForURL(/section=use-cases/, { waitUntil: 'commit' });
      await page.getByRole('contentinfo').waitFor();
    });
    await eventually(() => shownSections(page)).toEqual([sectionName('use-cases')]);
  });

  test('on the phone the contents stay open, and an entry closes them', async ({ visit }) => {
    const contents = (page: Page) => page.getByRole('navigation', { name: en.week.contentsOf });
    const open = (page: Page) => page.getByRole('button', { name: en.week.contents }).tap();
    const { page } = await visitEarly(visit, '/issues/2020-w48', open, { device: 'phone' });
    expect(await contents(page).isVisible()).toBe(true);
    const choose = async (page: Page) => {
      await open(page);
      await contents(page).getByRole('link').nth(6).tap();
    };
    const { page: other } = await visitEarly(visit, '/issues/2020-w48', choose, { device: 'phone' });
    await contents(other).waitFor({ state: 'hidden' });
    await eventually(() => topOf(itemOnPage(other, 'physics-puzzles'))).toBeLessThan(200);
  });
});
