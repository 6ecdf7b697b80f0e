import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { weekAt } from './archive-facts.ts';
import { countShifts, shifted } from './shifts.ts';
import { DEVICES, eventually, test, type Device } from './visit.ts';

const WINDOWS: Record<Device, { width: number; height: number }> = { desktop: { width: 1280, height: 800 }, phone: DEVICES.phone.viewport };

/** Searches with three results at least: short and long, with notices, with everything that narrows a search. */
const SEARCHES = {
  'a word': 'q=transformer',
  'a long question': 'q=how+can+a+generative+adversarial+network+be+trained+with+only+a+few+images',
  'a long Chinese question': 'q=有没有办法只用很少的图像训练生成对抗网络并且得到高分辨率的结果',
  'a misspelt word': 'q=transfomer',
  'a word that is nowhere': 'q=image+xylophone',
  'every filter': 'q=image&section=papers&topic=image-synthesis&from=2020-09&to=2020-12',
  'filters and a misspelt word': 'q=imgae&topic=gan',
  'filters alone': 'section=papers&section=use-cases&from=2020-10-01',
};

/** Where results begin and end in the window, and where what covers its lower edge begins, in CSS pixels. */
async function boxes(page: Page): Promise<{ results: { top: number; bottom: number }[]; floor: number }> {
  return page.evaluate(() => {
    const results = Array.from(document.querySelectorAll('[data-result]'), (result) => result.getBoundingClientRect());
    const fixed = [...document.querySelectorAll('nav')].filter(
      (each) => getComputedStyle(each).position === 'fixed' && each.checkVisibility(),
    );
    const floor = Math.min(innerHeight, ...fixed.map((each) => each.getBoundingClientRect().top));
    return { results: results.map(({ top, bottom }) => ({ top, bottom })), floor };
  });
}

/** Waits until facets, strip and the rows' heights have come, which is when nothing is to move any more. */
async function atRest(page: Page): Promise<void> {
  await page.locator('[data-result]').nth(1).waitFor();
  await page.locator('aside ol').first().waitFor({ state: 'attached' });
  await page.locator('aside section').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

describe.each(LANGUAGES)('in %s', (language) => {
  const search = language === 'en' ? '/search' : `/${language}/search`;
  describe.each(Object.entries(SEARCHES))('the results of %s', (_, query) => {
    test.for(Object.entries(WINDOWS) as [Device, (typeof WINDOWS)['phone']][])(
      'are what one sees on a %s, and nothing moves while they come',
      async ([device, size], { visit }) => {
        const { page } = await visit(`${search}?${query}`, {
          device,
          before: async (fresh) => {
            await fresh.setViewportSize(size);
            await countShifts(fresh);
          },
        });
        await atRest(page);
        const { results, floor } = await boxes(page);
        expect(results.length).toBeGreaterThanOrEqual(3);
        if (device === 'desktop') expect(results[2]?.bottom).toBeLessThanOrEqual(floor);
        else {
          expect(results[0]?.bottom).toBeLessThanOrEqual(floor);
          expect(((results[1]?.top ?? Infinity) + (results[1]?.bottom ?? Infinity)) / 2).toBeLessThanOrEqual(floor);
        }
        expect(await shifted(page)).toBeLessThan(0.005);
      },
    );
  });
});

test('on a phone what narrows a search is folded away, and unfolds by the keyboard, above the results', async ({ visit }) => {
  const { page } = await visit('/search?q=image', { device: 'phone' });
  await atRest(page);
  const choices = page.getByRole('navigation', { name: SEARCH_IN_ENGLISH.sort });
  const topics = page.getByRole('region', { name: SEARCH_IN_ENGLISH.refine.topic });
  const months = page.getByRole('region', { name: SEARCH_IN_ENGLISH.refine.month });
  const strip = page.getByRole('navigation', { name: en.strip.label(weekAt(-1).week.year) });
  for (const each of [choices, topics, months, strip]) expect(await each.isVisible()).toBe(false);
  const unfold = page.getByRole('button', { name: SEARCH_IN_ENGLISH.refineTitle });
  expect(await unfold.getAttribute('aria-expanded')).toBe('false');
  await unfold.press('Enter');
  expect(await unfold.getAttribute('aria-expanded')).toBe('true');
  for (const each of [choices, topics, months, strip]) await each.waitFor();
  await page.getByLabel(SEARCH_IN_ENGLISH.refine.without).waitFor();
  const [result] = (await boxes(page)).results;
  const last = await months.evaluate((each) => each.getBoundingClientRect().bottom);
  expect(last).toBeLessThanOrEqual(result?.top ?? 0);
  await unfold.press('Enter');
  await eventually(() => topics.isVisible()).toBe(false);
});
