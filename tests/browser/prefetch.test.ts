import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { arriveAt, headingOf } from './places.ts';
import { SEARCH_FILE } from './search-page.ts';
import { untilTools } from './tools.ts';
import { eventually, test } from './visit.ts';

const dataIn = (requests: readonly string[]) => requests.filter((path) => path.includes('/data/'));
/** What a page is shown with; its references come when it is at rest, for programs. */
const shownWith = (requests: readonly string[]) => requests.filter((path) => !path.endsWith('.csl.json'));
/** What a file of the English archive is about, without its hash. */
const nameOf = (path: string) => path.replace(/^.*\/data\/en\//, '').replace(/\..*$/, '');

test('a pointer over a week’s link fetches its data, and the click then fetches nothing more', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48');
  expect(dataIn(requests)).toEqual([]);
  await untilTools(page);
  const link = page.getByRole('main').getByRole('link', { name: 'Week 49 ›' }).first();
  const arrived = page.waitForResponse(/\/data\/en\/issues\/2020-w49\.[0-9a-z]+\.json$/);
  await link.hover();
  await arrived;
  const before = shownWith(requests);
  await link.click();
  await eventually(() => headingOf(page)).toBe('29 November – 5 December');
  expect(shownWith(requests)).toEqual(before);
  expect(dataIn(requests).map(nameOf).sort()).toEqual(['issues/2020-w49', 'years/2020']);
});

test('the focus on a month’s link fetches its data and its code', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48');
  await untilTools(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^November 2020/ })
    .first()
    .focus();
  await eventually(() => dataIn(requests).filter((path) => path.includes('/months/2020-11.'))).toHaveLength(1);
  await eventually(() => requests.filter((path) => /month-page-[^/]+\.js$/.test(path))).toHaveLength(1);
  // Whatever a reader presses first brings the code of the shortcuts.
  const shortcuts = page.waitForResponse(/\/keyboard-[^/]+\.js$/);
  await page.keyboard.press('q');
  await shortcuts;
  const before = shownWith(requests);
  await page.keyboard.press('Enter');
  await eventually(() => headingOf(page)).toBe('November 2020');
  expect(shownWith(requests)).toEqual(before);
});

test('a finger on a link of the bottom bar fetches its data', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48', { device: 'phone' });
  await page
    .getByRole('navigation', { name: en.week.full(2020, 48), exact: true })
    .getByRole('link', { name: en.week.next })
    .dispatchEvent('touchstart');
  await eventually(() => dataIn(requests).filter((path) => path.includes('/issues/2020-w49.'))).toHaveLength(1);
});

test('a pointer over search gets its file ready', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48');
  await page.getByRole('banner').getByRole('link', { name: en.search.label }).hover();
  await eventually(() => requests.filter((path) => SEARCH_FILE.test(path))).toHaveLength(1);
});

test('a week that was read is not fetched again', async ({ visit }) => {
  const { page, requests } = await visit('/issues/2020-w48');
  await page.keyboard.press('ArrowRight');
  await arriveAt(page, '29 November – 5 December');
  await page.keyboard.press('ArrowLeft');
  await arriveAt(page, '22–28 November');
  await page.keyboard.press('ArrowRight');
  await arriveAt(page, '29 November – 5 December');
  expect(dataIn(requests).map(nameOf).sort()).toEqual(['issues/2020-w49', 'years/2020']);
});
