import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../../setup/languages.ts';
import { shifted } from '../../shifts.ts';
import { eventually, test } from '../../visit.ts';
import { expectAxeClean } from '../axe-on.ts';
import { closeKind, openKind, untilWhole, visitKind } from './dialog-visits.ts';
import { DIALOGS, openDialog } from './dialogs.ts';

/** What has the shape of a dialog, and those that all others are made of. */
const SHOWS = /<(?:Sheet|AskDialog|dialog)\b|\bpopover="/;
const MADE_OF = ['design/dialogs/sheet.tsx', 'library/moving/ask-dialog.tsx'];
/** What an address carries is asked about in the same dialog as a file; no press opens it, and none gets the focus again. */
const BY_ADDRESS = ['library/moving/link/take-link-dialog.tsx'];

test('the list has all dialogs that there are', () => {
  const showing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && SHOWS.test(readFileSync(join('src', file), 'utf8')))
    .filter((file) => !MADE_OF.includes(file) && !BY_ADDRESS.includes(file));
  expect([...new Set(DIALOGS.map(({ file }) => file))].sort()).toEqual(showing.sort());
});

/** The narrowest window, with text as it is and twice as large by the browser's own setting. */
const NARROWEST = { width: 320, height: 640 };
const TEXT_SIZES = [16, 32];

async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: Math.round(standard * 0.8) } });
  await session.detach();
}

/** What of a dialog is cut off, lies outside of the window, or is too small to be pressed: a line each. */
function faultsOf(dialog: Locator): Promise<string[]> {
  return dialog.evaluate((root) => {
    const found: string[] = [];
    const name = (element: Element) => element.outerHTML.slice(0, 100);
    const { left, right, top, bottom } = root.getBoundingClientRect();
    if (left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > innerHeight + 0.5)
      found.push(`${name(root)} is not in the window`);
    const shown = [root, ...root.querySelectorAll('*')].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.visually-hidden, [aria-hidden="true"]'),
    );
    for (const each of shown) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
      // A field scrolls what is in it; what ends with an ellipsis says so.
      if (each.matches('input, textarea, select') || textOverflow === 'ellipsis') continue;
      if (overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1)
        found.push(`${name(each)} is ${each.scrollWidth - each.clientWidth} pixels wider than its place`);
      if (/hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1)
        found.push(`${each.scrollHeight - each.clientHeight} pixels of ${name(each)} are cut off below`);
    }
    for (const each of shown.filter((element) => element.matches('button, a:not(p a), input, select, textarea, [role="option"]'))) {
      // Of a box with its words, all of them can be pressed.
      const target = each.matches('[type="radio"], [type="checkbox"]') ? (each.closest('label') ?? each) : each;
      const { width, height } = target.getBoundingClientRect();
      if (width < 24 || height < 24) found.push(`${name(target)} is ${Math.round(width)} by ${Math.round(height)}`);
    }
    return found;
  });
}

/** Lets what a dialog shows come only once it is open. */
async function holdContents(page: Page, late: string | undefined): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (late !== undefined)
    await page.route(late, async (route) => {
      await promise;
      await route.continue();
    });
  return resolve;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.for(DIALOGS)(
    '$name: moves nothing as it comes and goes, is clean for axe in both themes, and gives the focus back',
    async (kind, { visit }) => {
      const page = await visitKind(visit, kind, language);
      const before = await shifted(page);
      const release = await holdContents(page, kind.late);
      const back = await openKind(page, kind, language);
      expect((await shifted(page)) - before, 'as it opens').toBeLessThan(0.005);
      release();
      await untilWhole(page, kind);
      expect((await shifted(page)) - before, 'as what it shows comes').toBeLessThan(0.005);
      await expectAxeClean(page);
      // The page has one banner, whatever is open over it.
      expect(await openDialog(page).getByRole('banner').count()).toBe(0);
      await page.emulateMedia({ colorScheme: 'light' });
      await closeKind(page, back);
      expect((await shifted(page)) - before, 'as it is closed').toBeLessThan(0.005);
    },
  );

  test.for(DIALOGS)(
    '$name: has room, and targets to press, in the narrowest window, also with text twice as large',
    async (kind, { visit }) => {
      const page = await visitKind(visit, kind, language);
      await page.setViewportSize(NARROWEST);
      for (const size of TEXT_SIZES) {
        await setTextSize(page, size);
        await openKind(page, kind, language);
        await untilWhole(page, kind);
        await eventually(async () => [`text of ${size} pixels`, ...(await faultsOf(openDialog(page)))]).toEqual([`text of ${size} pixels`]);
        await page.keyboard.press('Escape');
        await eventually(() => openDialog(page).count()).toBe(0);
      }
    },
  );
});
