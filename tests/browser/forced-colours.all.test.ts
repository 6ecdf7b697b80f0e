import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { coloursOf, difference } from './pixels.ts';
import { eventually, test, type Device } from './visit.ts';

/** In both of the usual kinds of such themes: dark on light, and light on dark. */
const KINDS: { device: Device; scheme: 'light' | 'dark' }[] = [
  { device: 'desktop', scheme: 'light' },
  { device: 'desktop', scheme: 'dark' },
  { device: 'phone', scheme: 'dark' },
];

const forced = (page: Page) => page.emulateMedia({ forcedColors: 'active' });
const bars = (page: Page) => page.getByRole('main').locator('nav ol').first().getByRole('link');

/** Whether something can be seen in a place: it is not all of one colour. */
async function shows(element: Locator): Promise<boolean> {
  return (await coloursOf(element)).size > 1;
}

describe.each(KINDS)('in colours that the system forces ($scheme, $device)', ({ device, scheme }) => {
  test('every bar of the week strip is seen, and the current one is another', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device, scheme, before: forced });
    const all = await bars(page).all();
    expect(all.length).toBeGreaterThan(10);
    for (const bar of all) expect(await shows(bar), (await bar.getAttribute('aria-label')) ?? '').toBe(true);
    const current = await coloursOf(page.locator('main nav ol [aria-current=page]').first());
    const other = await coloursOf(all[0]!);
    // A bar of its own colour, not only a dot below it.
    expect(difference(current, other)).toBeGreaterThan(0.3);
  });

  test('the weeks of a month differ from the others, and its topics have their bars', async ({ visit }) => {
    const { page } = await visit('/months/2020-11', { device, scheme, before: forced });
    const inMonth = page
      .getByRole('main')
      .getByRole('link', { name: /^Week 46,/ })
      .first();
    const outside = page
      .getByRole('main')
      .getByRole('link', { name: /^Week 52,/ })
      .first();
    expect(difference(await coloursOf(inMonth), await coloursOf(outside))).toBeGreaterThan(0.3);
    expect(await shows(page.getByRole('region', { name: en.month.topics }).locator('i').first())).toBe(true);
  });

  test('hits fill the bars of a search, and what was looked for is marked', async ({ visit }) => {
    const { page } = await visit('/search?q=gan&to=2020-12', { device, scheme, before: forced });
    const mark = page.locator('[data-result] mark').first();
    await mark.waitFor();
    // On a phone the strip is folded away.
    await page.getByRole('button', { name: SEARCH_IN_ENGLISH.refineTitle }).click();
    const fill = (name: RegExp) => coloursOf(page.getByRole('main').getByRole('link', { name }).first());
    await eventually(async () => difference(await fill(/^Week 48,/), await fill(/^Week 44,/))).toBeGreaterThan(0.05);
    const backgrounds = await mark.evaluate((each) =>
      [each, each.parentElement!, document.body].map((at) => getComputedStyle(at).backgroundColor),
    );
    expect(backgrounds[0]).not.toBe(backgrounds[2]);
  });

  test('sections that are chosen, and items, keep their marks', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48?section=papers', { device, scheme, before: forced });
    const chips = page.getByRole('navigation', { name: en.filter.label }).getByRole('link');
    await eventually(() => chips.and(page.locator('[aria-current]')).count()).toBe(1);
    const lines = await chips.evaluateAll((all) =>
      all.map((chip) => {
        const { borderBlockEndColor, borderBlockEndWidth } = getComputedStyle(chip);
        const seen = borderBlockEndColor !== getComputedStyle(document.body).backgroundColor && borderBlockEndWidth !== '0px';
        return seen === chip.hasAttribute('aria-current');
      }),
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(lines).not.toContain(false);
    const marker = page.getByRole('article').first();
    const [mark, paper] = await marker.evaluate((item) => [
      getComputedStyle(item, '::before').backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(mark).not.toBe(paper);
  });

  test('the focus is seen on links, buttons, bars, items and the search field', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device, scheme, before: forced });
    const outlined = () =>
      page.evaluate(() => {
        const at = document.activeElement?.matches('input') ? document.activeElement.parentElement : document.activeElement;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at ?? document.body);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== getComputedStyle(document.body).backgroundColor;
      });
    const seen = new Set<string>();
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await outlined(), await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 100))).toBe(true);
      seen.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
    }
    expect([...seen]).toEqual(expect.arrayContaining(['a', 'button']));
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('article');
    expect(await outlined()).toBe(true);
    await page.goto(new URL('/search', page.url()).href);
    await page.getByRole('searchbox').focus();
    expect(await outlined()).toBe(true);
  });

  test('icons and the theme button are seen', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device, scheme, before: forced });
    for (const icon of await page.locator('header svg, main nav svg').filter({ visible: true }).all()) expect(await shows(icon)).toBe(true);
    await page.getByRole('button', { name: /^Theme:/ }).click();
    expect(await shows(page.getByRole('button', { name: /^Theme:/ }))).toBe(true);
  });
});

test('in forced colours the contents have an edge where they lie over the page', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { device: 'phone', before: forced });
  await page.getByRole('button', { name: en.week.contents }).click();
  const sheet = page.getByRole('navigation', { name: en.week.contentsOf }).locator('> div');
  expect(await sheet.evaluate((each) => getComputedStyle(each).borderTopWidth)).toBe('1px');
});
