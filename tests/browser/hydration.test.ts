import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../setup/languages.ts';
import { holdScripts } from './held-scripts.ts';
import { PAGE_KINDS, pathIn } from './page-kinds.ts';
import { untilTools } from './tools.ts';
import { DEVICES, EACH_DEVICE, test } from './visit.ts';

/** What a reader does with items comes when the page is at rest, into places that are kept for it. */
const TOOLS = '[data-notice], [data-notice] *, [data-tools], [data-tools] *, [data-shortcut], [data-shortcut] *';

/** Authors and venue of a paper: names become links with the tools, so the line counts as a whole. */
const CREDITS = 'p > span[lang="en"]';

/** Every element that shows, but the tools: what it is, where it stands, and its own words. */
async function everythingOn(page: Page, within: string): Promise<string[]> {
  await page.evaluate(async () => document.fonts.ready);
  return page.evaluate(
    ([selector, tools, credits]) => {
      const round = (value: number) => Math.round(value * 10) / 10;
      return [...document.querySelectorAll(`:is(${selector}), :is(${selector}) *`)].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0 || element.matches(`${tools}, :is(${credits}) *`)) return [];
        const words = [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE || element.matches(credits))
          .map((node) => node.textContent)
          .join('');
        return `${element.tagName.toLowerCase()} ${[x, y, width, height].map(round).join(' ')} ${words}`.trim();
      });
    },
    [within, TOOLS, CREDITS] as const,
  );
}

/** The same at both sizes, the phone's first. */
async function atBothSizes(page: Page, within: string): Promise<string[]> {
  const seen: string[] = [];
  for (const device of EACH_DEVICE) {
    await page.setViewportSize(DEVICES[device].viewport);
    seen.push(device, ...(await everythingOn(page, within)));
  }
  return seen;
}

describe.each(LANGUAGES)('hydration in %s', (language) => {
  // A search for something is another page than the one prerendered: its results come with the reader's code.
  test.for(PAGE_KINDS.filter(({ path }) => !path.includes('?')))(
    'of $name changes nothing that shows on a phone or a desktop',
    async (kind, { visit }) => {
      // Search adds topics to start from below its field, which moves the foot of the page.
      const within = kind.path === '/search' ? '#_root > header, main h1, main form, main form + p' : '#_root';
      const scripts = holdScripts();
      const { page } = await visit(pathIn(language, kind), {
        hydrated: false,
        expects: kind.expects ?? [],
        before: scripts.before,
      });
      const before = await atBothSizes(page, within);
      await scripts.release(page);
      await kind.ready?.(page);
      if (!kind.withoutTools) await untilTools(page);
      expect(before.length).toBeGreaterThan(20);
      expect(await atBothSizes(page, within)).toEqual(before);
    },
  );
});
