import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { readIssue, readItem, SECTION_IDS, sectionName } from './archive-facts.ts';
import { itemOnPage, topOf } from './places.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const WEEK = readIssue('2020-w48');

describe.each(EACH_DEVICE)('a bookmarked week on a %s', (device) => {
  test('shows its days, its picks, and every item under its section in the editor’s order', async ({ visit }) => {
    const { page, status } = await visit('/issues/2020-w48', { device });
    expect(status).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('22–28 November');
    expect(await page.title()).toContain('Week 48, 2020');
    const picks = page.getByRole('region', { name: en.week.picks }).getByRole('link');
    expect(await picks.allInnerTexts()).toEqual(
      WEEK.picks.map((pick) => ('item' in pick ? WEEK.items.find((item) => item.id === pick.item)?.headline.en : '')),
    );
    for (const section of SECTION_IDS) {
      const items = page
        .getByRole('region', { name: sectionName(section), exact: true })
        .getByRole('article')
        .getByRole('heading', { level: 3 });
      expect(await items.allInnerTexts()).toEqual(WEEK.items.filter((item) => item.section === section).map((item) => item.headline.en));
    }
    expect(await page.getByRole('main').getByRole('link', { name: en.week.original }).first().getAttribute('href')).toBe(WEEK.source?.url);
  });

  test('leads from a pick to its item', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device });
    await page
      .getByRole('region', { name: en.week.picks })
      .getByRole('link', { name: readItem('2020-w48', 'tree-canopy-lab').headline.en ?? '' })
      .click();
    await eventually(() => new URL(page.url()).hash).toBe('#tree-canopy-lab');
    await eventually(() => topOf(itemOnPage(page, 'tree-canopy-lab'))).toBeLessThan(200);
    expect(await topOf(itemOnPage(page, 'tree-canopy-lab'))).toBeGreaterThanOrEqual(40);
  });

  test('opens at the item that the address names, clear of the bar on top', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48#model-of-normality', { device });
    await eventually(() => topOf(itemOnPage(page, 'model-of-normality'))).toBeLessThan(200);
    const bar = await page.getByRole('banner').boundingBox();
    expect(await topOf(itemOnPage(page, 'model-of-normality'))).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });
});

test('an item names its paper, links to it, and shows on which host it is', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  const { paper, url } = readItem('2020-w48', 'few-shot-gan');
  const item = itemOnPage(page, 'few-shot-gan');
  expect(await item.getByRole('link', { name: paper?.title ?? '' }).getAttribute('href')).toBe(url);
  expect(await item.innerText()).toContain('openreview.net');
});

test('an item that is no paper shows a card with its site, and the card is the link', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  const { card, url } = readItem('2020-w48', 'tree-canopy-lab');
  const link = itemOnPage(page, 'tree-canopy-lab').locator(`a[href="${url}"]`);
  expect(await link.innerText()).toContain(card?.title.en ?? 'a card in the data');
  expect(await link.innerText()).toContain('blog.google');
});

test('formulas are MathML, made by the build', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w43');
  const item = itemOnPage(page, 'sharpness-aware-minimization');
  expect(readItem('2020-w43', 'sharpness-aware-minimization').summary?.en).toMatch(/\$.+\$/);
  expect(await item.locator('math').count()).toBeGreaterThan(0);
  expect(await item.innerText()).not.toContain('$');
  expect(requests.filter((path) => /katex|math/i.test(path))).toEqual([]);
});
