import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NOTES_IN_ENGLISH as notes } from '../../../src/i18n/library/en-notes.ts';
import { SAVED_IN_ENGLISH as saved } from '../../../src/i18n/library/en-saved.ts';
import { deviceOf, open } from '../offline/device.ts';
import { hostOf } from '../offline/host.ts';
import { itemOnPage } from '../places.ts';
import { toolOf, untilTools } from '../tools.ts';
import { eventually } from '../visit.ts';
import { watchPage } from '../watch-page.ts';
import { factsInDatabase, fileOfFacts, goesOn, isTold, pressed, save, takeIn } from './storage.ts';

const WEEK = '/issues/2020-w48';
const rows = (page: Page) => page.locator('main [data-about]');

/** A device on whose full disk one item is saved. */
interface FullDevice {
  page: Page;
  origin: string;
  /** How many facts it has. */
  facts: number;
  /** Makes room again. */
  makeRoom: () => Promise<unknown>;
  check: () => void;
}

/** Saves an item, and opens a page again where there is so much room for all that is kept, in bytes. */
async function fullDevice(path: string, room: number): Promise<FullDevice> {
  const { origin } = await hostOf();
  const device = await deviceOf();
  await open(device.page, origin + WEEK);
  await untilTools(device.page);
  await save(device.page, 'superloss');
  const facts = await factsInDatabase(device.page);
  // A browser that has just looked how much room there is does not look again for a while.
  await device.restart();
  const { page } = device;
  const session = await device.context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room });
  const { check } = watchPage(page, origin, []);
  await open(page, origin + path);
  await untilTools(page);
  return { page, origin, facts, makeRoom: () => session.send('Storage.overrideQuotaForOrigin', { origin }), check };
}

/** Presses an item's button, or its key while the item is being read. */
const SAVING: Record<string, (page: Page, id: string) => Promise<unknown>> = {
  'by its button': (page, id) => toolOf(itemOnPage(page, id), 's').click(),
  'by its key': async (page, id) => {
    await itemOnPage(page, id).focus();
    await page.keyboard.press('s');
  },
};

describe('on a full disk', () => {
  test.for(Object.keys(SAVING))(
    'an item that cannot be saved %s says so and looks as it is, the page goes on, and a further press keeps it',
    async (how) => {
      const press = SAVING[how]!;
      const { page, facts, makeRoom, check } = await fullDevice(WEEK, 1);
      await press(page, 'layer-swapping');
      await isTold(page, 'full');
      expect([await pressed(page, 'layer-swapping', 's'), await pressed(page, 'superloss', 's')]).toEqual(['false', 'true']);
      // Neither that it is saved, nor what it is.
      expect(await factsInDatabase(page)).toBe(facts);
      await goesOn(page);
      await makeRoom();
      await press(page, 'layer-swapping');
      await eventually(() => pressed(page, 'layer-swapping', 's')).toBe('true');
      expect(await factsInDatabase(page)).toBe(facts + 2);
      await page.reload();
      await untilTools(page);
      for (const id of ['superloss', 'layer-swapping']) await eventually(() => pressed(page, id, 's')).toBe('true');
      check();
    },
  );

  test('a note that is being written stays in its field, says that it is not kept, and is kept once there is room', async () => {
    const { page, makeRoom, check } = await fullDevice(WEEK, 1);
    await toolOf(itemOnPage(page, 'superloss'), 'n').click();
    const panel = page.getByRole('dialog');
    const field = panel.getByRole('textbox', { name: notes.note });
    await field.fill('Typed where there is no room');
    await panel.getByText(notes.notKept).waitFor();
    expect(await field.inputValue()).toBe('Typed where there is no room');
    await makeRoom();
    await panel.getByRole('button', { name: notes.tryAgain }).click();
    await panel.getByText(notes.kept, { exact: true }).waitFor();
    await page.reload();
    await untilTools(page);
    await eventually(() => itemOnPage(page, 'superloss').locator('[data-kept] p').innerText()).toBe('Typed where there is no room');
    check();
  }, 60_000);

  test('of a file of ten thousand facts nothing is taken in, and all of it later', async () => {
    // For a part of it there is room.
    const { page, facts, makeRoom, check } = await fullDevice('/saved', 200_000);
    await takeIn(page, fileOfFacts(10_000));
    await isTold(page, 'full');
    expect([await rows(page).count(), await factsInDatabase(page)]).toEqual([1, facts]);
    await page.reload();
    await eventually(() => rows(page).count()).toBe(1);
    await makeRoom();
    await takeIn(page, fileOfFacts(10_000));
    await page.getByText(saved.itemCount(5001), { exact: true }).waitFor();
    expect(await factsInDatabase(page)).toBe(facts + 10_000);
    check();
  }, 60_000);
});
