import type { Locator, Page } from 'playwright-core';
import { countShifts } from '../../shifts.ts';
import { untilTools } from '../../tools.ts';
import { eventually, untilHydrated, type Visit, type VisitOptions } from '../../visit.ts';
import { openDialog, wordsIn, type DialogKind } from './dialogs.ts';

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };

/** The test's `visit`. */
export type VisitPage = (path: string, options?: VisitOptions) => Promise<Visit>;

/** Comes to where a dialog can be opened, with two items saved. What moves on the way is counted. */
export async function visitKind(visit: VisitPage, kind: DialogKind, language: string): Promise<Page> {
  const base = language === 'en' ? '' : `/${language}`;
  const { page, site } = await visit(`${base}/issues/2020-w48`, { before: countShifts });
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

/** Opens a dialog, which then has the focus; a panel that is no modal one may leave it where it was. Gives what gets it back. */
export async function openKind(page: Page, kind: DialogKind, language: string): Promise<Locator> {
  const back = await kind.open(page, wordsIn(language));
  const dialog = openDialog(page);
  await dialog.waitFor();
  await eventually(() => dialog.evaluate((each) => each.matches('[popover]') || each.contains(document.activeElement))).toBe(true);
  return back;
}

/** Waits until what a dialog shows has come. */
export async function untilWhole(page: Page, kind: DialogKind): Promise<void> {
  await kind.whole?.(openDialog(page)).first().waitFor();
}

/** Closes it; the focus is then where it was. */
export async function closeKind(page: Page, back: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await eventually(() => openDialog(page).count()).toBe(0);
  await eventually(() => back.evaluate((each) => each === document.activeElement)).toBe(true);
}
