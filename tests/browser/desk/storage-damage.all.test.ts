import { mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HIDING_IN_ENGLISH } from '../../../src/i18n/hiding/en-hiding.ts';
import { LIBRARY_IN_ENGLISH as words } from '../../../src/i18n/library/en-library.ts';
import { deviceOf, open, type Device } from '../offline/device.ts';
import { hostOf } from '../offline/host.ts';
import { itemOnPage } from '../places.ts';
import { noticeOn, toolOf, untilTools } from '../tools.ts';
import { eventually } from '../visit.ts';
import { watchPage } from '../watch-page.ts';
import { goesOn, isTold, pressed, save } from './storage.ts';

const WEEK = '/issues/2020-w48';

/** The folder in which a profile has its databases. */
const databasesOf = (profile: string) => join(profile, 'Default', 'IndexedDB');

/** The files of a profile's databases whose names fit. */
function filesOf(profile: string, name: RegExp): string[] {
  const found = readdirSync(databasesOf(profile), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(databasesOf(profile), file))
    .filter((file) => statSync(file).isFile());
  expect(found, `files like ${name}`).not.toEqual([]);
  return found;
}

/** Other bytes, of the same number. */
const garbage = (length: number) => Buffer.from(Array.from({ length }, (_, i) => (i * 167 + 13) % 256));

const each = (name: RegExp, damage: (file: string) => void) => (profile: string) => filesOf(profile, name).forEach(damage);
const overwrite = (file: string) => writeFileSync(file, garbage(statSync(file).size));
const cutInHalf = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));
const empty = (file: string) => truncateSync(file, 0);

/** What happens to files of a browser: each to those of its databases. */
const DAMAGES: Record<string, (profile: string) => void> = {
  'whose list of files is cut in half': each(/MANIFEST-/, cutInHalf),
  'whose list of files is garbage': each(/MANIFEST-/, overwrite),
  'that does not know its list of files': each(/CURRENT$/, empty),
  'whose log is cut in half': each(/\.log$/, cutInHalf),
  'whose log is garbage': each(/\.log$/, overwrite),
  'whose data are lost': each(/\.(?:log|ldb)$/, (file) => rmSync(file)),
  'that is garbage in all its files': each(/./, overwrite),
  'whose files are all empty': each(/./, empty),
};

/** Opens the page on which something was kept, as it is read. */
async function openWeek({ page }: Device, origin: string): Promise<() => void> {
  const watched = watchPage(page, origin, []);
  await open(page, origin + WEEK);
  await untilTools(page);
  return watched.check;
}

describe('a database', () => {
  test.each(Object.entries(DAMAGES))(
    '%s is told to be lost where it is, and things are kept in it again',
    async (_, damage) => {
      const host = await hostOf();
      const device = await deviceOf();
      await openWeek(device, host.origin);
      await save(device.page, 'superloss');
      await device.restart(() => damage(device.profile));
      const check = await openWeek(device, host.origin);
      // What a browser can mend is there; else it is said to be lost.
      const isThereOrTold = (id: string) =>
        eventually(async () => {
          const notice = noticeOn(device.page);
          const told = notice.getByText(words.trouble.wiped).or(notice.getByText(words.trouble.failed));
          return (await pressed(device.page, id, 's')) === 'true' || (await told.count()) === 1;
        }).toBe(true);
      await isThereOrTold('superloss');
      await goesOn(device.page);
      await save(device.page, 'layer-swapping');
      check();
      await device.restart();
      await openWeek(device, host.origin);
      await isThereOrTold('layer-swapping');
    },
    120_000,
  );

  test('that cannot be opened at all, because its folder is a file, is told; the page goes on, and keeps things once it can', async () => {
    const host = await hostOf();
    const device = await deviceOf();
    await openWeek(device, host.origin);
    await save(device.page, 'superloss');
    const folder = databasesOf(device.profile);
    await device.restart(() => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, 'no folder');
    });
    const check = await openWeek(device, host.origin);
    const { page } = device;
    await isTold(page, 'failed');
    await toolOf(itemOnPage(page, 'layer-swapping'), 's').click();
    await isTold(page, 'failed');
    expect(await pressed(page, 'layer-swapping', 's')).toBe('false');
    await goesOn(page);
    check();
    await device.restart(() => {
      rmSync(folder);
      mkdirSync(folder);
    });
    await openWeek(device, host.origin);
    await save(device.page, 'layer-swapping');
  }, 120_000);
});

/** Has a browser let no site keep anything, as a reader can choose in its settings. */
function blockSiteData(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const file = join(profile, 'Default', 'Preferences');
  writeFileSync(file, JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
}

test('where the browser lets sites keep nothing, that is told, and all pages go on', async () => {
  const host = await hostOf();
  const device = await deviceOf(blockSiteData);
  const check = await openWeek(device, host.origin);
  const { page } = device;
  // The browser itself refuses.
  expect(
    await page.evaluate(() => {
      try {
        return localStorage.length;
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe('SecurityError');
  await isTold(page, 'refused');
  await toolOf(itemOnPage(page, 'superloss'), 's').click();
  await isTold(page, 'refused');
  expect(await pressed(page, 'superloss', 's')).toBe('false');
  await goesOn(page);
  for (const path of ['/', '/saved', '/settings', '/catch-up', '/months/2020-11', '/search?q=gan', '/topics/gan']) {
    await open(page, host.origin + path);
    await untilTools(page);
    await isTold(page, 'refused');
  }
  await open(page, `${host.origin}${WEEK}?hide=read`);
  await page.locator('[data-hidden-note]').getByText(HIDING_IN_ENGLISH.refused).waitFor();
  check();
}, 120_000);
