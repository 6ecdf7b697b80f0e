import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { ODD_ITEMS } from '../setup/odd-archive.ts';
import { arriveAt, itemOnPage, topOf } from './places.ts';
import { eventually, test } from './visit.ts';

const IDS = ODD_ITEMS['2020-w48'] ?? [];

describe('a week whose items are called as parts of pages are', () => {
  test('is taken over: keys step through its items and turn it', async ({ visit }) => {
    const { page } = await visit('/en/issues/2020-w48', { odd: true });
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('j');
    await eventually(async () => IDS.includes((await focused()) ?? '')).toBe(true);
    await page.keyboard.press('ArrowRight');
    await arriveAt(page, '29 November – 5 December');
    await page.keyboard.press('ArrowLeft');
    await arriveAt(page, '22–28 November');
    expect(await page.getByRole('article').count()).toBe(IDS.length);
  });

  test.for(['state', 'root', 'main', 'section-papers', 'top', 'location'])(
    'leads from its contents to the item %s',
    async (id, { visit }) => {
      const { page } = await visit('/en/issues/2020-w48', { odd: true });
      const contents = page.getByRole('navigation', { name: en.week.contentsOf });
      await contents.getByRole('link', { name: `About ${id}`, exact: true }).click();
      await eventually(() => new URL(page.url()).hash).toBe(`#${id}`);
      const item = itemOnPage(page, id);
      await eventually(async () => Math.abs((await topOf(item)) - 100) < 100).toBe(true);
      expect(await item.getByRole('heading').innerText()).toBe(`About ${id}`);
    },
  );

  test('skips to its main part, not to the item of that name', async ({ visit }) => {
    const { page } = await visit('/en/issues/2020-w48', { odd: true });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.localName)).toBe('main');
  });
});

test('a month whose own items are called as parts of pages are is taken over', async ({ visit }) => {
  const { page } = await visit('/en/months/2020-11', { odd: true });
  const choices = page.getByRole('navigation', { name: en.month.groupBy });
  await choices.getByRole('link', { name: en.month.byWeek }).click();
  await eventually(() => page.getByRole('heading', { level: 2, name: /^Week 48/ }).count()).toBe(1);
  expect(await page.getByRole('article').count()).toBe(ODD_ITEMS['2020-11']?.length);
});
