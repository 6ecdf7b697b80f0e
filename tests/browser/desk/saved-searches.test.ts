import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SEARCHES_IN_ENGLISH as words } from '../../../src/i18n/desk/en-searches.ts';
import { LIBRARY_IN_ENGLISH } from '../../../src/i18n/library/en-library.ts';
import { SAVED_IN_ENGLISH } from '../../../src/i18n/library/en-saved.ts';
import { searchId } from '../../../src/library/searches/saved-searches.ts';
import { pathOf } from '../places.ts';
import { noticeOn } from '../tools.ts';
import { eventually, test, untilHydrated } from '../visit.ts';
import { expectAxeClean, expectUsable } from './axe-on.ts';
import { libraryFile, takeIn } from './storage.ts';

const panelOn = (page: Page) => page.getByRole('region', { name: words.title });

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilHydrated(page);
}

async function saveSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.save }).click();
  await page.getByRole('button', { name: words.savedSearch }).waitFor();
}

test('a search is saved, is on the start page and in the palette, and is renamed, removed and brought back', async ({ visit }) => {
  const { page, site } = await visit('/search?q=gan&section=papers');
  await saveSearch(page);
  await noticeOn(page).getByText(words.saved).waitFor();
  await goTo(page, `${site}/`);
  const panel = panelOn(page);
  await panel.getByRole('link', { name: 'gan', exact: true }).waitFor();
  await panel.getByRole('button', { name: words.rename('gan') }).click();
  await panel.getByRole('textbox', { name: words.nameOf('gan') }).fill('Pictures from noise');
  await page.keyboard.press('Enter');
  await panel.getByRole('link', { name: 'Pictures from noise' }).waitFor();
  await noticeOn(page).getByRole('button', { name: LIBRARY_IN_ENGLISH.undo }).click();
  await panel.getByRole('button', { name: words.rename('gan') }).click();
  await panel.getByRole('textbox', { name: words.nameOf('gan') }).fill('Pictures from noise');
  await page.keyboard.press('Enter');
  await panel.getByRole('link', { name: 'Pictures from noise' }).waitFor();
  await expectAxeClean(page);
  await expectUsable(page, panel);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('from noise');
  await page.getByRole('option', { name: 'Pictures from noise' }).waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => pathOf(page)).toBe('/search?q=gan&section=papers');
  await goTo(page, `${site}/`);
  await panel.getByRole('button', { name: words.remove('Pictures from noise') }).click();
  await panel.waitFor({ state: 'detached' });
  await noticeOn(page).getByRole('button', { name: LIBRARY_IN_ENGLISH.undo }).click();
  await panel.getByRole('link', { name: 'Pictures from noise' }).waitFor();
});

test('what is new since its results were looked at is counted, until they are looked at again', async ({ visit }) => {
  const { page, site } = await visit('/search?q=gan');
  await saveSearch(page);
  await page.getByRole('button', { name: words.savedSearch }).waitFor();
  const id = searchId('q=gan');
  // As if the last look had been at week 48.
  const at = '2099-01-01T00:00:00.000Z-0000-k3f9x2ab';
  const facts = [{ about: `seen-${id}`, kind: 'setting', value: '2020-w48', at }];
  await goTo(page, `${site}/settings`);
  await takeIn(page, libraryFile(facts));
  await noticeOn(page).getByText(SAVED_IN_ENGLISH.takenIn).waitFor();
  await goTo(page, `${site}/`);
  const news = panelOn(page).getByText(/^\d+ new$/);
  await news.waitFor();
  expect(Number.parseInt(await news.innerText(), 10)).toBeGreaterThan(0);
  await panelOn(page).getByRole('link', { name: 'gan', exact: true }).click();
  await page.locator('main [data-result]').first().waitFor();
  await page.getByRole('button', { name: words.savedSearch }).waitFor();
  await eventually(async () => {
    await goTo(page, `${site}/`);
    await panelOn(page).getByRole('link', { name: 'gan', exact: true }).waitFor();
    return news.count();
  }).toBe(0);
});
