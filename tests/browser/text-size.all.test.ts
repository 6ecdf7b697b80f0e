import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { PAGE_KINDS, pathIn } from './page-kinds.ts';
import { sticksOut } from './sticks-out.ts';
import { eventually, test } from './visit.ts';

const WIDTHS = [320, 390, 768, 1280];

async function browserSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: Math.round(standard * 0.8) } });
}

/** The two ways in which text alone is twice as large: the browser's own setting, and a style sheet of the reader's. Each gives a way back. */
const ENLARGED: Record<string, (page: Page) => Promise<() => Promise<unknown>>> = {
  'in the browser’s settings': async (page) => {
    await browserSize(page, 32);
    return () => browserSize(page, 16);
  },
  'by a style': async (page) => {
    // A reader's own style, which no policy of the page forbids.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });
    return () => page.evaluate(() => document.adoptedStyleSheets.pop());
  },
};

/** Which words of the bars above and below cover each other, or are wider than the place they have. */
async function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bars = [...document.querySelectorAll('body > div > header, main nav')].filter(
      (bar) => bar.matches('header') || getComputedStyle(bar).position === 'fixed',
    );
    const parts = bars.flatMap((bar) => [...bar.querySelectorAll('a, button')]).filter((part) => part.checkVisibility());
    // Words for screen readers alone take no place.
    const wordsIn = (part: Element): DOMRect[] =>
      [part, ...part.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).clipPath === 'none')
        .flatMap((element) => [...element.childNodes])
        .flatMap((child) => {
          const range = document.createRange();
          range.selectNode(child);
          return child instanceof Text || child instanceof SVGElement ? [...range.getClientRects()] : [];
        })
        .filter(({ width }) => width > 0);
    const boxes = parts.map((part) => ({
      name: part.textContent || (part.getAttribute('aria-label') ?? ''),
      words: wordsIn(part),
      own: part.getBoundingClientRect(),
    }));
    const covers = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
    return boxes.flatMap(({ name, words, own }, place) => [
      ...(words.some(({ left, right }) => left < own.left - 0.5 || right > own.right + 0.5) ? [`${name} is wider than its place`] : []),
      ...boxes
        .slice(place + 1)
        .flatMap((other) => (words.some((word) => other.words.some((each) => covers(word, each))) ? [`${name} covers ${other.name}`] : [])),
    ]);
  });
}

describe.each(LANGUAGES)('in %s, text alone twice as large', (language) => {
  test.for(PAGE_KINDS)('leaves all of $name within the window, and the bars’ words apart', async (kind, { visit }) => {
    const { page } = await visit(pathIn(language, kind), { device: 'phone', expects: kind.expects ?? [] });
    await kind.ready?.(page);
    for (const [how, enlarge] of Object.entries(ENLARGED)) {
      const back = await enlarge(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        await eventually(() => sticksOut(page)).toEqual([]);
        expect(await collisions(page), `${how}, ${width} pixels`).toEqual([]);
      }
      await back();
    }
  });
});

test.for(Object.entries(ENLARGED))('text that is enlarged %s is twice as large on a phone', async ([, enlarge], { visit }) => {
  const { page } = await visit('/issues/2020-w48', { device: 'phone' });
  const size = () =>
    page
      .locator('main article p')
      .last()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await enlarge(page);
  await eventually(size).toBeCloseTo(2 * before, 1);
});

test('at 400 %, a window of 320 by 256 pixels, the text has most of it, and panels fit into it', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { device: 'phone' });
  await page.setViewportSize({ width: 320, height: 256 });
  await page
    .locator('main article')
    .nth(2)
    .evaluate((item) => item.scrollIntoView());
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll('body > div > header, main nav')]
      .map((bar) => bar.getBoundingClientRect())
      .reduce((sum, { top, bottom }) => sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)), 0),
  );
  expect(covered).toBeLessThan(256 / 3);
  await page.getByRole('button', { name: en.week.contents }).click();
  const last = page.getByRole('navigation', { name: en.week.contentsOf }).getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await page.goto(new URL('/search', page.url()).href);
  await page.getByRole('button', { name: SEARCH_IN_ENGLISH.help }).click();
  const close = page.getByRole('dialog').getByRole('button', { name: en.week.close });
  await close.click();
  await eventually(() => page.getByRole('dialog').isVisible()).toBe(false);
});
