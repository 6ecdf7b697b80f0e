import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { readItem, sectionName } from './archive-facts.ts';
import { arriveAt, headingOf, pathOf, shownSections } from './places.ts';
import { numberIn, resultCount } from './search-page.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

describe.each(EACH_DEVICE)('a month on a %s', (device) => {
  test('shows the editor’s picks, then the items by section', async ({ visit }) => {
    const { page } = await visit('/months/2020-11', { device });
    expect(await headingOf(page)).toBe('November 2020');
    const picks = page.getByRole('region', { name: en.month.picks }).getByRole('link');
    expect((await picks.allInnerTexts())[0]).toBe(readItem('2020-w47', 'video-dubbing').headline.en);
    expect(await shownSections(page)).toEqual([
      sectionName('papers'),
      sectionName('articles'),
      sectionName('use-cases'),
      sectionName('other'),
    ]);
  });

  test('groups by week and by topic as the reader chooses, and the address keeps it', async ({ visit }) => {
    const { page } = await visit('/months/2020-11', { device });
    const choices = page.getByRole('navigation', { name: en.month.groupBy });
    const headings = () => page.locator('main section[id^=_group_] > h2').allInnerTexts();
    await choices.getByRole('link', { name: en.month.byWeek }).click();
    await eventually(async () => (await headings()).map((text) => text.slice(0, 7))).toEqual([
      'Week 45',
      'Week 46',
      'Week 47',
      'Week 48',
      'Week 49',
    ]);
    expect(pathOf(page)).toBe('/months/2020-11?by=week');
    await choices.getByRole('link', { name: en.month.byTopic }).click();
    await eventually(() => pathOf(page)).toBe('/months/2020-11?by=topic');
    await eventually(async () => (await headings()).length).toBeGreaterThan(8);
    await page.reload();
    await eventually(async () => (await headings()).length).toBeGreaterThan(8);
    await page.goBack();
    await eventually(async () => (await headings()).length).toBe(5);
  });

  test('leads to its weeks, to its items and to the months beside it', async ({ visit }) => {
    const { page } = await visit('/months/2020-11', { device });
    const nearby = page.getByRole('complementary', { name: en.week.nearby });
    expect(await nearby.getByRole('link', { name: /^Week \d\d · / }).count()).toBe(5);
    await nearby.getByRole('link', { name: 'December 2020' }).click();
    await eventually(() => headingOf(page)).toBe('December 2020');
    await page.getByRole('main').getByRole('link', { name: '‹ November 2020' }).click();
    await eventually(() => headingOf(page)).toBe('November 2020');
    await nearby.getByRole('link', { name: /^Week 48 · / }).click();
    await eventually(() => pathOf(page)).toBe('/issues/2020-w48');
  });

  test('compares its topics with the month before', async ({ visit }) => {
    const { page } = await visit('/months/2020-11', { device });
    const topics = page.getByRole('region', { name: en.month.topics });
    expect(await topics.getByRole('link', { name: / \d+ items?, (\d+ more|\d+ fewer|as many)$/ }).count()).toBe(8);
    expect(await topics.innerText()).toContain('October 2020');
    const first = topics.getByRole('link').first();
    const items = numberIn(await first.locator('b').textContent());
    await first.click();
    await eventually(() => decodeURIComponent(pathOf(page))).toMatch(/^\/search\?q=month:2020-11\+?&topic=[a-z-]+$/);
    await eventually(async () => numberIn(await resultCount(page))).toBe(items);
  });
});

test('an item of a month leads to its place in its week', async ({ visit }) => {
  const { page } = await visit('/months/2020-11');
  await page
    .getByRole('region', { name: sectionName('papers'), exact: true })
    .getByRole('link', { name: readItem('2020-w48', 'layer-swapping').headline.en ?? '' })
    .click();
  await eventually(() => page.url()).toContain('/issues/2020-w48#layer-swapping');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('layer-swapping');
});

test('a month without a monthly edition says so and lists its items', async ({ visit }) => {
  const { page } = await visit('/months/2021-03');
  expect(await page.getByText(en.month.noPicks).isVisible()).toBe(true);
  expect(await page.getByRole('region', { name: en.month.picks }).count()).toBe(0);
  expect(await shownSections(page)).toContain(sectionName('papers'));
});

test('the arrow keys turn the months', async ({ visit }) => {
  const { page } = await visit('/months/2020-11');
  await page.keyboard.press('ArrowLeft');
  await arriveAt(page, 'October 2020');
  await page.keyboard.press('ArrowRight');
  await arriveAt(page, 'November 2020');
});
