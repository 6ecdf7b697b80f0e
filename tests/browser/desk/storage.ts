import type { Page } from 'playwright-core';
import { LIBRARY_IN_ENGLISH } from '../../../src/i18n/library/en-library.ts';
import { SAVED_IN_ENGLISH as saved } from '../../../src/i18n/library/en-saved.ts';
import { arriveAt, headingOf, itemOnPage } from '../places.ts';
import { noticeOn, toolOf } from '../tools.ts';
import { eventually } from '../visit.ts';

/** A stamp of a time that has been. */
export const AT = '2026-11-29T22:10:00.123Z-0000-k3f9x2ab';

/** The database of a site at the root of its host. */
const NAME = '/library';

/** Whether an item's tool is pressed. */
export function pressed(page: Page, id: string, key: 's' | 'm'): Promise<string | null> {
  return toolOf(itemOnPage(page, id), key).getAttribute('aria-pressed');
}

/** Saves an item of the page, or no longer. */
export async function save(page: Page, id: string): Promise<void> {
  const before = await pressed(page, id, 's');
  await toolOf(itemOnPage(page, id), 's').click();
  await eventually(() => pressed(page, id, 's')).toBe(before === 'true' ? 'false' : 'true');
}

/** Waits until some trouble is told. */
export async function isTold(page: Page, kind: keyof typeof LIBRARY_IN_ENGLISH.trouble): Promise<void> {
  await noticeOn(page).getByText(LIBRARY_IN_ENGLISH.trouble[kind]).waitFor();
}

/** How many facts the database itself says it has. */
export function factsInDatabase(page: Page): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error as Error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('facts').objectStore('facts').count();
          counting.onerror = () => reject(counting.error as Error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    NAME,
  );
}

/** Has another tab bring the database to a version that this reader does not know, as a newer one would. */
export function bringToNewerVersion(tab: Page): Promise<void> {
  return tab.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1000);
        opening.onerror = () => reject(opening.error as Error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    NAME,
  );
}

/** A file of everything in which these facts are. */
export function libraryFile(facts: readonly object[]): Buffer {
  return Buffer.from(JSON.stringify({ format: 'newsletter-library', version: 1, facts }));
}

/** A file of everything in which so many facts are, each item saved and called by its number. */
export function fileOfFacts(count: number, edition = '2020-w48'): Buffer {
  const facts = Array.from({ length: count / 2 }, (_, i) => {
    const [about, at] = [`${edition}/item-${i}`, AT];
    return [
      { about, kind: 'saved', value: true, at },
      { about, kind: 'item', value: { section: 'papers', headline: { en: `Headline ${i}` }, topics: [] }, at },
    ];
  }).flat();
  return libraryFile(facts);
}

/** Takes a file of facts in, on a page that has a way to; does not wait for what comes of it. `said` is in the page's language. */
export async function takeIn(page: Page, file: Buffer, said: typeof saved = saved): Promise<void> {
  await page.getByRole('region', { name: said.device }).getByRole('button', { name: said.chooseFile }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: file });
  await page.getByRole('dialog').getByRole('button', { name: said.takeIn, exact: true }).click();
}

/** The page goes on: keys turn its weeks and step through its items. */
export async function goesOn(page: Page): Promise<void> {
  const before = await headingOf(page);
  await page.keyboard.press(']');
  await eventually(() => headingOf(page)).not.toBe(before);
  await page.keyboard.press('[');
  await arriveAt(page, before);
  await page.keyboard.press('j');
  await eventually(() => page.evaluate(() => document.activeElement?.matches('[data-item]'))).toBe(true);
}
