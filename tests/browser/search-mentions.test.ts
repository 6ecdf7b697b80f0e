import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { SEARCH_IN_CHINESE } from '../../src/i18n/search/zh-hans-search.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { headingOf, pathOf } from './places.ts';
import { resultCount } from './search-page.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

// A paper that two weeks of 2020 mention.
const TWICE = 'pretraining without natural images fractal';
const address = (more: Record<string, string> = {}) => `/search?${new URLSearchParams({ q: TWICE, to: '2020-12', ...more })}`;
const WORDS = {
  en: { search: SEARCH_IN_ENGLISH, messages: en, base: '' },
  'zh-Hans': { search: SEARCH_IN_CHINESE, messages: zhHans, base: '/zh-Hans' },
};

/** The results that are mentions of it: the weeks that each leads to, its own first. */
async function mentions(page: Page): Promise<string[][]> {
  return page
    .locator('[data-result]')
    .evaluateAll((results) =>
      results
        .map((result) =>
          Array.from(
            result.querySelectorAll('p:has(> b) a[href*="/issues/"]'),
            (link) => /2020-w\d\d/.exec(link.getAttribute('href') ?? '')?.[0] ?? '',
          ),
        )
        .filter((weeks) => weeks.length > 1),
    );
}

describe.each(['en', 'zh-Hans'] as const)('in %s, a work that two weeks mention', (language) => {
  const { search, messages, base } = WORDS[language];

  test.for(EACH_DEVICE)(
    'is one result on a %s, says where else it is, and each mention shows where that is chosen',
    async (device, { visit }) => {
      const { page } = await visit(base + address(), { device });
      await eventually(() => mentions(page)).toEqual([['2020-w46', '2020-w47'].toSorted()].map((weeks) => expect.arrayContaining(weeks)));
      const [[own, other]] = (await mentions(page)) as [[string, string]];
      const row = page.locator('[data-result]').filter({ has: page.locator(`a[href$="/issues/${other}#fractal-pretraining"]`) });
      const as = other > own ? messages.item.again : messages.item.first;
      expect(await row.innerText()).toContain(`${as} ${messages.week.full(2020, Number(other.slice(-2)))}`);
      const counted = await resultCount(page);
      const works = Number(/\d+/.exec(counted)?.[0]);
      expect(counted).toBe(search.countedOnce(messages.search.results(works), works + 1));
      if (device === 'phone') await page.getByRole('button', { name: search.refineTitle }).click();
      await page.getByRole('navigation', { name: search.works }).getByRole('link', { name: search.everyMention }).click();
      await eventually(() => pathOf(page)).toBe(`${base}${address({ mentions: 'all' })}`);
      await eventually(async () => (await mentions(page)).toSorted()).toEqual([
        ['2020-w46', '2020-w47'],
        ['2020-w47', '2020-w46'],
      ]);
      expect(await resultCount(page)).toBe(search.countedEach(messages.search.results(works + 1), works));
      await page.goBack();
      await eventually(() => pathOf(page)).toBe(base + address());
      await eventually(async () => (await mentions(page)).length).toBe(1);
      expect(await resultCount(page)).toBe(counted);
    },
  );
});

test.for(['2020-w46', '2020-w47'])('a filter that leaves one mention of a work shows that one, from %s', async (week, { visit }) => {
  const { page } = await visit(`/search?${new URLSearchParams({ q: `${TWICE} week:${week}` })}`);
  await eventually(async () => (await mentions(page)).map(([own]) => own)).toEqual([week]);
});

test('the newest mention stands for a work where the newest is first, one week’s heading for its group, and on paper it is there once', async ({
  visit,
}) => {
  const { page } = await visit(address({ sort: 'newest', group: 'week' }));
  await eventually(async () => (await mentions(page)).map(([own]) => own)).toEqual(['2020-w47']);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await eventually(() =>
    page
      .locator('[data-result]')
      .filter({ visible: true })
      .filter({ has: page.locator('a[href*="w46#fractal-pretraining"]') })
      .count(),
  ).toBe(1);
});

test('a bar of the strip leads to as many results as it says, in each of the weeks of a work', async ({ visit }) => {
  for (const number of [46, 47]) {
    const { page } = await visit(address());
    const bar = page.getByRole('navigation', { name: en.strip.label(2020) }).getByRole('link', { name: `${en.week.name(number)},` });
    const label = (await bar.getAttribute('aria-label')) ?? '';
    await bar.click();
    await eventually(() => pathOf(page)).toContain(`2020-w${number}`);
    await eventually(async () => label.endsWith(await resultCount(page))).toBe(true);
    expect(await headingOf(page)).toBe(SEARCH_IN_ENGLISH.title);
  }
});
