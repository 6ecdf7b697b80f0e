import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LIBRARY_IN_ENGLISH } from '../../src/i18n/library/en-library.ts';
import { NOTES_IN_ENGLISH } from '../../src/i18n/library/en-notes.ts';
import { SAVED_IN_ENGLISH as words } from '../../src/i18n/library/en-saved.ts';
import { fileOfFacts, takeIn } from './desk/storage.ts';
import { itemOnPage } from './places.ts';
import { noticeOn, toolOf, untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const KEPT = ['superloss', 'layer-swapping', 'physics-puzzles'];
const rows = (page: Page) => page.locator('main [data-about]');
const device = (page: Page) => page.getByRole('region', { name: words.device });

async function chooseFile(page: Page, buffer: Buffer): Promise<void> {
  await device(page).getByRole('button', { name: words.chooseFile }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer });
  await page.getByRole('dialog').waitFor();
}

/** Writes a note on an item of the page, and puts a label on it. */
async function note(page: Page, id: string, text: string, label: string): Promise<void> {
  await toolOf(itemOnPage(page, id), 'n').click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('textbox', { name: NOTES_IN_ENGLISH.note }).fill(text);
  await eventually(() => panel.getByRole('status').first().innerText()).toBe(NOTES_IN_ENGLISH.kept);
  await panel.getByRole('textbox', { name: NOTES_IN_ENGLISH.labels }).fill(label);
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: NOTES_IN_ENGLISH.removeLabel(label) }).waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => panel.count()).toBe(0);
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
    // With an error in it, as on the search page.
    await page.getByRole('searchbox').fill('superlos');
    await eventually(() => rows(page).count()).toBe(1);
    await eventually(() => new URL(page.url()).search).toBe('?q=superlos');
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

test.for(EACH_DEVICE)(
  'what was noted on and labelled is there too, on a %s: by label, found by its note, with a name that changes',
  async (size, { visit }) => {
    const { page, site } = await visit('/issues/2020-w48', { device: size });
    await untilTools(page);
    await note(page, 'superloss', 'Compare with curriculum learning', 'Read Later');
    await note(page, 'layer-swapping', 'Cartoons', 'Read Later');
    await page.goto(`${site}/saved?by=label`);
    await page
      .getByRole('heading', { level: 2, name: /^Read Later/ })
      .getByRole('link')
      .click();
    await eventually(() => new URL(page.url()).searchParams.get('label')).toBe('read later');
    await eventually(() => rows(page).count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox').fill('curiculum');
    await eventually(() => rows(page).count()).toBe(1);
    await rows(page).getByText('Compare with curriculum learning').waitFor();
    await page.getByRole('searchbox').fill('');
    await eventually(() => rows(page).count()).toBe(2);
    await page.getByRole('button', { name: words.renameLabel }).click();
    await page.getByRole('textbox', { name: words.labelName }).fill('Someday');
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).searchParams.get('label')).toBe('someday');
    await eventually(() => rows(page).getByRole('link', { name: 'Someday' }).count()).toBe(2);
    // Taken back, the list is of the label that it was.
    await noticeOn(page).getByRole('button', { name: LIBRARY_IN_ENGLISH.undo }).click();
    await eventually(() => new URL(page.url()).searchParams.get('label')).toBe('read later');
    await eventually(() => rows(page).getByRole('link', { name: 'Read Later' }).count()).toBe(2);
    await page.getByRole('button', { name: words.renameLabel }).click();
    await page.getByRole('textbox', { name: words.labelName }).fill('Someday');
    await page.keyboard.press('Enter');
    await eventually(() => rows(page).getByRole('link', { name: 'Someday' }).count()).toBe(2);
    await page.getByRole('button', { name: words.deleteLabel }).click();
    await eventually(() => page.getByRole('link', { name: 'Someday' }).count()).toBe(0);
    await eventually(() => rows(page).count()).toBe(2);
    await noticeOn(page).getByRole('button', { name: LIBRARY_IN_ENGLISH.undo }).click();
    await eventually(() => rows(page).getByRole('link', { name: 'Someday' }).count()).toBe(2);
  },
);

test('several are labelled at once, then removed with their notes, and all of it comes back', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48');
  await untilTools(page);
  await note(page, 'superloss', 'A note', 'gan');
  await saveThree(page, site);
  await page.getByRole('button', { name: words.chooseAll }).click();
  await page.getByRole('button', { name: words.labelMany }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('损失');
  await page.keyboard.press('Enter');
  await eventually(() => rows(page).getByRole('link', { name: '损失' }).count()).toBe(3);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.remove, exact: true }).click();
  await page.getByText(words.nothing).waitFor();
  await noticeOn(page).getByRole('button', { name: LIBRARY_IN_ENGLISH.undo }).click();
  await eventually(() => rows(page).getByRole('link', { name: '损失' }).count()).toBe(3);
  await rows(page).getByText('A note').waitFor();
});

test('the list, or a label of it, is cited and its notes go into a Markdown file', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48');
  await untilTools(page);
  await note(page, 'superloss', '# 1. *line*\nline 2', 'gan');
  await saveThree(page, site);
  const panel = page.getByRole('dialog');
  await page.getByRole('button', { name: words.cite }).click();
  await eventually(async () => (await panel.getByRole('textbox').inputValue()).match(/^@/gm)?.length).toBe(3);
  await page.keyboard.press('Escape');
  await page.goto(`${site}/saved?label=GAN`);
  await eventually(() => rows(page).count()).toBe(1);
  await page.getByRole('button', { name: words.cite }).click();
  await eventually(async () => (await panel.getByRole('textbox').inputValue()).match(/^@/gm)?.length).toBe(1);
  await page.keyboard.press('Escape');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.notesFile }).click()]);
  const markdown = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe('notes.md');
  expect(markdown).toContain(`${site}/issues/2020-w48#superloss`);
  expect(markdown).toContain('\\# 1. \\*line\\*\\\nline 2');
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
  await takeIn(page, fileOfFacts(10_000));
  await page.getByText(words.itemCount(5000), { exact: true }).waitFor();
  expect(await rows(page).count()).toBeLessThan(60);
  await rows(page).first().getByText(words.missing).waitFor();
  await page.getByRole('searchbox').pressSequentially('headline 4321');
  await eventually(() => rows(page).first().getByRole('heading').innerText()).toBe('Headline 4321');
  expect(await rows(page).count()).toBeLessThan(60);
});

test('without scripts the page says what it cannot do, and never that nothing is saved', async ({ visit }) => {
  const { page } = await visit('/saved', { script: false });
  const text = await page.getByRole('main').innerText();
  expect(text).toContain('only the page’s code can read it');
  expect(text).not.toContain(words.nothing.slice(0, 12));
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
});
