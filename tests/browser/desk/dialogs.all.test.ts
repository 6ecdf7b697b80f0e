import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../setup/languages.ts';
import { untilTools } from '../tools.ts';
import { eventually, test, untilHydrated, type Visit, type VisitOptions } from '../visit.ts';
import { expectAxeClean } from './axe-on.ts';
import { DIALOGS, openDialog, wordsIn, type DialogKind } from './dialogs.ts';

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };

type VisitPage = (path: string, options?: VisitOptions) => Promise<Visit>;

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

/** Comes to where a dialog can be opened, with two items saved. */
async function visitKind(visit: VisitPage, kind: DialogKind, base: string): Promise<Page> {
  const { page, site } = await visit(`${base}/issues/2020-w48`);
  await untilTools(page);
  const save = page.locator('main [data-shortcut="s"]');
  for (const place of [0, 1]) {
    await save.nth(place).click();
    await eventually(() => save.nth(place).getAttribute('aria-pressed')).toBe('true');
  }
  await page.setViewportSize(kind.narrow ? NARROW : WIDE);
  await page.goto(site + base + kind.path);
  await untilHydrated(page);
  if (kind.path !== '/search') await untilTools(page);
  return page;
}

/** Opens a dialog, which then has the focus; a panel that is no modal one may leave it where it was. */
async function openKind(page: Page, kind: DialogKind, language: string): Promise<Locator> {
  const back = await kind.open(page, wordsIn(language));
  const dialog = openDialog(page);
  await dialog.waitFor();
  await eventually(() => dialog.evaluate((each) => each.matches('[popover]') || each.contains(document.activeElement))).toBe(true);
  return back;
}

/** Closes it; the focus is then where it was. */
async function close(page: Page, back: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await eventually(() => openDialog(page).count()).toBe(0);
  await eventually(() => back.evaluate((each) => each === document.activeElement)).toBe(true);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const base = language === 'en' ? '' : `/${language}`;

  test.for(DIALOGS)('$name: is clean for axe in both themes, and gives the focus back', async (kind, { visit }) => {
    const page = await visitKind(visit, kind, base);
    const back = await openKind(page, kind, language);
    await expectAxeClean(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await close(page, back);
  });

  test.for(DIALOGS)(
    '$name: has room, and targets to press, in the narrowest window, also with text twice as large',
    async (kind, { visit }) => {
      const page = await visitKind(visit, kind, base);
      await page.setViewportSize(NARROWEST);
      for (const size of TEXT_SIZES) {
        await setTextSize(page, size);
        await openKind(page, kind, language);
        await eventually(async () => [`text of ${size} pixels`, ...(await faultsOf(openDialog(page)))]).toEqual([`text of ${size} pixels`]);
        await page.keyboard.press('Escape');
        await eventually(() => openDialog(page).count()).toBe(0);
      }
    },
  );
});
