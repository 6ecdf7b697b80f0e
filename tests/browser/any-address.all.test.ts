import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { headingOf } from './places.ts';
import { test, untilHydrated } from './visit.ts';

/** Texts that are no well-formed part of an address, or mean something in one. */
const ODD = [
  '100%',
  '%',
  '%F0%9F',
  '%E0%A4%A',
  '\ud800',
  'a\udfffb',
  '%00',
  '##',
  '?&=',
  '"><b>',
  ':~:text=a',
  '__proto__',
  'constructor',
  ' ',
  '[',
  ')(',
];

const anyText = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 12 }));

/** A query of parameters that pages know and others, encoded or not. */
const anyQuery = fc
  .array(fc.tuple(fc.constantFrom('section', 'by', 'q', 'topic', 'from', 'to', 'sort', 'group', 'x', ''), anyText), { maxLength: 3 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

/** Waits until the page at a heading is there, and no error in its place. */
async function shows(page: Page, heading: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('main h1')?.textContent?.trim() === text, heading);
}

test.for(['/issues/2020-w48', '/months/2020-11', '/search', '/about'])(
  '%s shows whatever its query and fragment, opened, left and come back to',
  { timeout: 120_000 },
  async (path, { visit }) => {
    const { page, site } = await visit(path);
    const heading = (await headingOf(page)).trim();
    await fc.assert(
      fc.asyncProperty(anyQuery, anyText, anyText, async (query, fragment, other) => {
        // Assigned within the page: a half character would not come through otherwise.
        await page.evaluate((address) => location.assign(address), `${site}${path}?${query}&load=${Math.random()}#${fragment}`);
        await page.waitForLoadState('load');
        await untilHydrated(page);
        await shows(page, heading);
        await page.evaluate((text) => {
          location.hash = text;
        }, other);
        await page.getByRole('contentinfo').getByRole('link', { name: '2020', exact: true }).click();
        await shows(page, '2020');
        await page.goBack();
        await shows(page, heading);
        await page.goBack();
        await shows(page, heading);
        expect(await page.getByText(en.error.details).count()).toBe(0);
      }),
      {
        numRuns: 6,
        examples: [
          ['section=%&q=%', '100%', '%'],
          ['by=\ud800&q=\udfff&section=\udfff', '\ud800', '%E0%A4%A'],
        ],
      },
    );
  },
);
