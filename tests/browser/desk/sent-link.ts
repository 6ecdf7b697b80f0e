import type { Page } from 'playwright-core';
import { SAVED_IN_ENGLISH as saved } from '../../../src/i18n/library/en-saved.ts';
import { MOVING_IN_ENGLISH as words } from '../../../src/i18n/moving/en-moving.ts';
import { itemOnPage } from '../places.ts';
import { toolOf, untilTools } from '../tools.ts';
import { eventually } from '../visit.ts';
import { libraryFile, takeIn } from './storage.ts';

/** The dialog that is open. */
export const dialog = (page: Page) => page.getByRole('dialog');

/** The rows of what is kept. */
export const rows = (page: Page) => page.locator('main [data-about]');

/** The code of a link. */
export const code = (page: Page) => dialog(page).getByRole('img', { name: words.code });

/** Waits until the open dialog is of what is chosen. */
export function untilMade(page: Page): Promise<void> {
  return eventually(() => dialog(page).locator('[aria-busy]').getAttribute('aria-busy')).toBe('false');
}

/** The link in the open dialog, once it is of what is chosen. */
export async function linkIn(page: Page): Promise<string> {
  await untilMade(page);
  return dialog(page).getByRole('textbox', { name: words.link }).inputValue();
}

/** Opens the dialog of sending, on a page that has it. */
export async function openSend(page: Page): Promise<void> {
  await page.getByRole('button', { name: saved.send }).click();
  await dialog(page).waitFor();
}

/** Takes in a file with so many items that are marked as read: each is called by its number. */
export async function readMany(page: Page, count: number, said: typeof saved = saved): Promise<void> {
  const facts = Array.from({ length: count }, (_, i) => ({
    about: `2020-w48/item-${i}-${(i * 7919).toString(36)}`,
    kind: 'read',
    value: true,
    at: `${new Date(Date.UTC(2026, 10, 1) + i * 61_357).toISOString()}-0000-k3f9x2ab`,
  }));
  await takeIn(page, libraryFile(facts), said);
  await eventually(() => page.getByRole('button', { name: said.send }).isEnabled()).toBe(true);
}

type Visitor = (path: string) => Promise<{ page: Page; site: string }>;

/** A link of a device on which two items are saved, and one of them is read. */
export async function someLink(visit: Visitor): Promise<{ page: Page; site: string; link: string }> {
  const { page, site } = await visit('/issues/2020-w48');
  await untilTools(page);
  for (const [id, key] of [
    ['superloss', 's'],
    ['layer-swapping', 's'],
    ['superloss', 'm'],
  ] as const) {
    await toolOf(itemOnPage(page, id), key).click();
    await eventually(() => toolOf(itemOnPage(page, id), key).getAttribute('aria-pressed')).toBe('true');
  }
  await page.goto(`${site}/saved`);
  await eventually(() => rows(page).count()).toBe(2);
  await openSend(page);
  return { page, site, link: await linkIn(page) };
}
