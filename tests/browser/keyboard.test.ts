import { expect } from 'vitest';
import { ownId } from '../../src/archive/ids.ts';
import { en } from '../../src/i18n/en.ts';
import { focusedText, headingOf, itemOnPage, nothingMoreFor, scrollOf, topOf } from './places.ts';
import { eventually, test } from './visit.ts';

test('the first Tab offers to skip to the content, and Enter goes there', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe(en.skipToContent);
  const box = await page.getByRole('link', { name: en.skipToContent }).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(ownId('main'));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('after a navigation the focus is on the new page’s heading', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await page.getByRole('main').getByRole('link', { name: 'Week 49 ›' }).first().click();
  await eventually(() => focusedText(page)).toBe('29 November – 5 December');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.keyboard.press('ArrowLeft');
  await eventually(() => focusedText(page)).toBe('22–28 November');
});

test('a filter leaves the focus where it is', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  const papers = page.getByRole('navigation', { name: en.filter.label }).getByRole('link', { name: /^Papers / });
  await papers.focus();
  await page.keyboard.press('Enter');
  await eventually(() => page.getByRole('article').count()).toBe(7);
  expect(await focusedText(page)).toBe('Papers 7 items');
});

test('j and k step through the items', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  for (const [key, id] of [
    ['j', 'few-shot-gan'],
    ['j', 'superloss'],
    ['j', 'deep-i2i'],
    ['k', 'superloss'],
  ] as const) {
    await page.keyboard.press(key);
    await eventually(focused).toBe(id);
  }
  await eventually(() => topOf(itemOnPage(page, 'superloss'))).toBeLessThan(200);
  expect(await topOf(itemOnPage(page, 'superloss'))).toBeGreaterThan(0);
});

test('on the phone Escape closes the contents and gives the focus back', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { device: 'phone' });
  const contents = page.getByRole('navigation', { name: en.week.contentsOf });
  expect(await contents.isVisible()).toBe(false);
  const open = page.getByRole('button', { name: en.week.contents });
  await open.click();
  await contents.waitFor();
  await page.keyboard.press('Escape');
  await contents.waitFor({ state: 'hidden' });
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('on the phone an entry of the contents closes them and leads to its item', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { device: 'phone' });
  await page.getByRole('button', { name: en.week.contents }).tap();
  const contents = page.getByRole('navigation', { name: en.week.contentsOf });
  await contents.getByRole('link').nth(6).tap();
  await contents.waitFor({ state: 'hidden' });
  await eventually(() => topOf(itemOnPage(page, 'physics-puzzles'))).toBeLessThan(200);
  expect(new URL(page.url()).hash).toBe('#physics-puzzles');
});

test('on the phone a tap beside the contents, or their button, closes them', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { device: 'phone' });
  const contents = page.getByRole('navigation', { name: en.week.contentsOf });
  await page.getByRole('button', { name: en.week.contents }).tap();
  await contents.getByRole('button', { name: en.week.close }).tap();
  await contents.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: en.week.contents }).tap();
  await contents.waitFor();
  // Where the strip of weeks shines through: the tap must not open a week as well.
  const bar = await page
    .getByRole('navigation', { name: en.strip.label(2020) })
    .getByRole('link', { name: /^Week 46,/, includeHidden: true })
    .boundingBox();
  await page.touchscreen.tap((bar?.x ?? 0) + 3, (bar?.y ?? 0) + (bar?.height ?? 0) - 3);
  await contents.waitFor({ state: 'hidden' });
  await nothingMoreFor(page, 500);
  expect(await headingOf(page)).toBe('22–28 November');
});

test('the focus on a control of the bar on top leaves the text where it is', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48');
  await itemOnPage(page, 'layer-swapping').evaluate((item) => item.scrollIntoView({ behavior: 'instant' }));
  const before = await scrollOf(page);
  await page.getByRole('button', { name: /^Theme:/ }).evaluate((button) => button.focus({ preventScroll: true }));
  await page.keyboard.press('Shift+Tab');
  expect(await focusedText(page)).toBe('中文');
  await nothingMoreFor(page, 500);
  expect(await scrollOf(page)).toBe(before);
});
