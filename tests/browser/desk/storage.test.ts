import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LIBRARY_IN_ENGLISH as words } from '../../../src/i18n/library/en-library.ts';
import { NOTES_IN_ENGLISH as notes } from '../../../src/i18n/library/en-notes.ts';
import { SAVED_IN_ENGLISH as saved } from '../../../src/i18n/library/en-saved.ts';
import { readLibrary } from '../../../src/library/moving/library-file.ts';
import { factKey } from '../../../src/library/store/fact.ts';
import { itemOnPage } from '../places.ts';
import { noticeOn, toolOf, untilTools } from '../tools.ts';
import { eventually, test, untilHydrated } from '../visit.ts';
import { bringToNewerVersion, factsInDatabase, fileOfFacts, goesOn, isTold, pressed, save, takeIn } from './storage.ts';

const WEEK = '/issues/2020-w48';
const dialog = (page: Page) => page.getByRole('dialog');

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilHydrated(page);
  await untilTools(page);
}

test('ten thousand facts go into a file and come back from it', async ({ visit }) => {
  const { page } = await visit('/saved');
  const device = page.getByRole('region', { name: saved.device });
  const exportAll = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), device.getByRole('button', { name: saved.exportAll }).click()]);
    return readFileSync(await download.path());
  };
  const factsOf = (file: Buffer) => {
    const read = readLibrary(file.toString());
    return 'facts' in read ? new Map(read.facts.map((fact) => [factKey(fact), fact])) : read;
  };
  const given = fileOfFacts(10_000);
  await takeIn(page, given);
  await page.getByText(saved.itemCount(5000), { exact: true }).waitFor();
  const file = await exportAll();
  expect(factsOf(file)).toEqual(factsOf(given));
  await device.getByRole('button', { name: saved.deleteAll }).click();
  await dialog(page).getByRole('button', { name: saved.deleteNow }).click();
  await page.getByText(saved.nothing).waitFor();
  expect(await factsInDatabase(page)).toBe(0);
  await takeIn(page, file);
  await page.getByText(saved.itemCount(5000), { exact: true }).waitFor();
  expect(factsOf(await exportAll())).toEqual(factsOf(given));
});

describe('storage that is deleted while the page is open', () => {
  const wipe = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  };

  test('is told in every tab, and what they still know can be kept again', async ({ visit }) => {
    const { page, site } = await visit(WEEK);
    await untilTools(page);
    await save(page, 'superloss');
    const other = await page.context().newPage();
    await goTo(other, site + WEEK);
    await eventually(() => pressed(other, 'superloss', 's')).toBe('true');
    await wipe(page);
    for (const tab of [page, other]) {
      await isTold(tab, 'wiped');
      expect(await pressed(tab, 'superloss', 's')).toBe('false');
    }
    await noticeOn(page).getByRole('button', { name: words.undo }).click();
    for (const tab of [page, other]) await eventually(() => pressed(tab, 'superloss', 's')).toBe('true');
    await page.reload();
    await untilTools(page);
    await eventually(() => pressed(page, 'superloss', 's')).toBe('true');
    expect(await noticeOn(page).getByText(words.trouble.wiped).count()).toBe(0);
  });

  test('takes nothing away of what is being typed', async ({ visit }) => {
    const { page } = await visit(WEEK);
    await untilTools(page);
    await toolOf(itemOnPage(page, 'superloss'), 'n').click();
    const field = dialog(page).getByRole('textbox', { name: notes.note });
    await field.fill('first');
    await dialog(page).getByText(notes.kept, { exact: true }).waitFor();
    await field.pressSequentially(' and second');
    await wipe(page);
    await eventually(() => dialog(page).getByRole('status').first().innerText()).toBe(notes.kept);
    expect(await field.inputValue()).toBe('first and second');
    await page.reload();
    await untilTools(page);
    await eventually(() => itemOnPage(page, 'superloss').locator('[data-kept] p').innerText()).toBe('first and second');
  });
});

test('what the browser has deleted since the last visit is told once; what the reader has deleted is not', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await untilTools(page);
  await save(page, 'superloss');
  const other = await page.context().newPage();
  // A page without what is kept.
  await other.goto(`${site}/data/archive.json`);
  await page.goto(`${site}/data/archive.json`);
  await other.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await goTo(page, site + WEEK);
  await isTold(page, 'wiped');
  expect(await pressed(page, 'superloss', 's')).toBe('false');
  await page.reload();
  await untilTools(page);
  await save(page, 'superloss');
  expect(await noticeOn(page).getByText(words.trouble.wiped).count()).toBe(0);
  await goTo(page, `${site}/settings`);
  await page.getByRole('button', { name: saved.deleteAll }).click();
  await dialog(page).getByRole('button', { name: saved.deleteNow }).click();
  await noticeOn(page).getByText(saved.deleted).waitFor();
  await goTo(page, site + WEEK);
  await eventually(() => pressed(page, 'superloss', 's')).toBe('false');
  expect(await noticeOn(page).getByText(words.trouble.wiped).count()).toBe(0);
});

test('a database that another tab has brought to a newer version is left alone, and the reader is told to reload', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await untilTools(page);
  await save(page, 'superloss');
  const other = await page.context().newPage();
  await other.goto(`${site}/data/archive.json`);
  await bringToNewerVersion(other);
  await toolOf(itemOnPage(page, 'layer-swapping'), 's').click();
  await isTold(page, 'newer');
  expect([await pressed(page, 'layer-swapping', 's'), await pressed(page, 'superloss', 's')]).toEqual(['false', 'true']);
  await goesOn(page);
  await page.reload();
  await isTold(page, 'newer');
  expect(await factsInDatabase(other)).toBeGreaterThan(0);
  await goesOn(page);
});
