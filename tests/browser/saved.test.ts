import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LIBRARY_IN_ENGLISH } from '../../src/i18n/en-library.ts';
import { SAVED_IN_ENGLISH as words } from '../../src/i18n/en-saved.ts';
import { itemOnPage } from './places.ts';
import { noticeOn, toolOf, untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const AT = '2026-11-29T22:10:00.123Z-0000-k3f9x2ab';
const KEPT = ['superloss', 'layer-swapping', 'physics-puzzles'];
const rows = (page: Page) => page.locator('main [data-about]');
const device = (page: Page) => page.getByRole('region', { name: words.device });

/** A file in which some items are saved: each is called by its number. */
function fileOf(count: number, edition = '2020-w48'): Buffer {
  const facts = Array.from({ length: count }, (_, i) => {
    const [about, at] = [`${edition}/item-${i}`, AT];
    return [
      { about, kind: 'saved', value: true, at },
      { about, kind: 'item', value: { section: 'papers', headline: { en: `Headline ${i}` }, topics: [] }, at },
    ];
  }).flat();
  return Buffer.from(JSON.stringify({ format: 'newsletter-library', version: 1, facts }));
}

async function chooseFile(page: Page, buffer: Buffer): Promise<void> {
  await device(page).getByRole('button', { name: words.chooseFile }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer });
  await page.getByRole('dialog').waitFor();
}

async function takeIn(page: Page, buffer: Buffer): Promise<void> {
  await chooseFile(page, buffer);
  await page.getByRole('dialog').getByRole('button', { name: words.takeIn, exact: true }).click();
}

/** Saves three items of a week, and goes to where they are listed. */
async function saveThree(page: Page, site: string): Promise<void> {
  await untilTools(page);
  for (const id of KEPT) {
    await toolOf(itemOnPage(page, id), 's').click();
    await eventually(() => toolOf(itemOnPage(page, id), 's').getAttribute('aria-pressed')).toBe('true');
  }
  await page.goto(`${site}/saved`);
  await eventually(() => rows(page).count()).toBe(3);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run(document)).violations);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(EACH_DEVICE)('on a %s', (size) => {
  test('what was saved is listed, found by its words, grouped, and leads to its item', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48', { device: size });
    await saveThree(page, site);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox').fill('superloss');
    await eventually(() => rows(page).count()).toBe(1);
    await eventually(() => new URL(page.url()).search).toBe('?q=superloss');
    await page.reload();
    await eventually(() => rows(page).count()).toBe(1);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: words.grouping.week, exact: true }).click();
    await page.getByRole('heading', { level: 2, name: /^Week 48/ }).waitFor();
    await rows(page).first().getByRole('link').first().click();
    await page.waitForURL(/\/issues\/2020-w48#/);
  });

  test('several are removed at once, and come back', async ({ visit }) => {
    const { page, site } = await visit('/issues/2020-w48', { device: size });
    await saveThree(page, site);
    await page.getByRole('button', { name: words.chooseAll }).click();
    await page.getByRole('button', { name: words.remove, exact: true }).click();
    await page.getByText(words.nothing).waitFor();
    await noticeOn(page).getByRole('button', { name: LIBRARY_IN_ENGLISH.undo }).click();
    await eventually(() => rows(page).count()).toBe(3);
  });
});

test('everything goes into a file, is deleted, and comes back from the file, which asks first', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48');
  await saveThree(page, site);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    device(page).getByRole('button', { name: words.exportAll }).click(),
  ]);
  const file = readFileSync(await download.path());
  await device(page).getByRole('button', { name: words.deleteAll }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: words.deleteNow }).click();
  await page.getByText(words.nothing).waitFor();
  await page.reload();
  await page.getByText(words.nothing).waitFor();
  await chooseFile(page, file);
  await page.getByRole('dialog').getByText(words.preview.saved(3)).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('dialog').count()).toBe(0);
  expect(await rows(page).count()).toBe(0);
  await takeIn(page, file);
  await eventually(() => rows(page).count()).toBe(3);
  await chooseFile(page, file);
  await page.getByRole('dialog').getByText(words.nothingNew).waitFor();
});

test('a file that is none is refused, and says why', async ({ visit }) => {
  const { page } = await visit('/saved');
  await chooseFile(page, Buffer.from('{"format":"newsletter-library","version":1,"facts":[{}]}'));
  await page.getByRole('dialog').getByText(words.fileFault.fact(1)).waitFor();
});

test('five thousand entries are a list of which the page holds a few; those that the archive no longer has say so', async ({ visit }) => {
  const { page } = await visit('/saved');
  await takeIn(page, fileOf(5000));
  await page.getByText(words.itemCount(5000), { exact: true }).waitFor();
  expect(await rows(page).count()).toBeLessThan(60);
  await rows(page).first().getByText(words.missing).waitFor();
  await page.getByRole('searchbox').fill('headline 4321');
  await eventually(() => rows(page).count()).toBe(1);
  expect(await rows(page).getByRole('heading').innerText()).toBe('Headline 4321');
});

test('without scripts the page says what it cannot do, and never that nothing is saved', async ({ visit }) => {
  const { page } = await visit('/saved', { script: false });
  const text = await page.getByRole('main').innerText();
  expect(text).toContain('only the page’s code can read it');
  expect(text).not.toContain(words.nothing.slice(0, 12));
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
});
