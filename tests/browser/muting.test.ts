import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { HIDING_IN_ENGLISH as words } from '../../src/i18n/hiding/en-hiding.ts';
import { HIDING_IN_CHINESE } from '../../src/i18n/hiding/zh-hans-hiding.ts';
import { LIBRARY_IN_ENGLISH } from '../../src/i18n/library/en-library.ts';
import { expectAxeClean } from './desk/axe-on.ts';
import { itemOnPage } from './places.ts';
import { countShifts, shifted } from './shifts.ts';
import { noticeOn, untilTools } from './tools.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const WEEK = '/issues/2020-w48';
const note = (page: Page) => page.locator('[data-hidden-note]');
const dialog = (page: Page) => page.getByRole('dialog', { name: words.title, exact: true });

/** By an item's menu, as a pointer does. */
async function openMute(page: Page, id: string): Promise<void> {
  await untilTools(page);
  await itemOnPage(page, id)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('button', { name: 'Mute…' }).click();
}

async function muteFrom(page: Page, id: string, name: string | RegExp): Promise<void> {
  await openMute(page, id);
  await dialog(page).getByRole('button', { name }).click();
  await eventually(() => dialog(page).count()).toBe(0);
}

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test('a topic is muted from an item: it goes at once, with a count, a way back, and a way to look', async ({ visit }) => {
    const { page, site } = await visit(WEEK, { device });
    await openMute(page, 'few-shot-gan');
    await dialog(page)
      .getByRole('button', { name: words.mute(words.subjects.topic('GANs')) })
      .waitFor();
    await expectAxeClean(page);
    await dialog(page)
      .getByRole('button', { name: /the topic GANs$/ })
      .click();
    await note(page)
      .getByText(/^\d+ muted$/)
      .waitFor();
    expect(await itemOnPage(page, 'few-shot-gan').count()).toBe(0);
    await noticeOn(page).getByRole('button', { name: LIBRARY_IN_ENGLISH.undo }).click();
    await itemOnPage(page, 'few-shot-gan').waitFor();
    await muteFrom(page, 'few-shot-gan', /the topic GANs$/);
    await note(page).getByRole('link', { name: words.showMuted }).click();
    await itemOnPage(page, 'few-shot-gan').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await note(page).getByRole('link', { name: words.hideAgain }).click();
    await eventually(() => itemOnPage(page, 'few-shot-gan').count()).toBe(0);
    // Its own page has its items, and searches find them.
    for (const path of ['/topics/gan', '/search?q=few-shot']) {
      await page.goto(site + path);
      await page.locator('main [data-item] a[href*="few-shot-gan"]').first().waitFor();
    }
  });

  test('a page that is opened holds its lists until what is muted is out of them, and moves nothing', async ({ visit }) => {
    const { page, site } = await visit(WEEK, { device, before: countShifts });
    await muteFrom(page, 'superloss', /^Mute the site /);
    await eventually(() => page.evaluate(() => localStorage.getItem('/muted'))).toBe('1');
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const seen = [...document.querySelectorAll('#superloss, main [href$="#superloss"]')];
        // After four seconds a list shows in any case.
        const isSeen = performance.now() < 4000 && seen.some((element) => element.checkVisibility({ visibilityProperty: true }));
        if (isSeen) Object.assign(window, { flashed: true });
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    for (const path of [WEEK, '/months/2020-11', '/']) {
      await page.goto(site + path);
      if (path !== '/')
        await note(page)
          .getByText(/^\d+ muted$/)
          .waitFor();
      await eventually(() => page.evaluate(() => 'hide' in document.documentElement.dataset)).toBe(false);
      expect(await page.evaluate(() => 'flashed' in window), path).toBe(false);
      expect(await shifted(page), path).toBeLessThan(0.001);
    }
  });
});

test('x mutes from the item that is being read, by keyboard alone, a word that lists do not show', async ({ visit }) => {
  const { page, site } = await visit(WEEK);
  await untilTools(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await dialog(page).waitFor();
  await page.getByLabel(words.word).fill('curriculum');
  await page.keyboard.press('Enter');
  await note(page).getByText(words.mutedHidden(1)).waitFor();
  await eventually(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.goto(`${site}/months/2020-11`);
  await note(page)
    .getByText(/^\d+ muted$/)
    .waitFor();
  await page.goto(`${site}/search?q=curriculum`);
  await note(page).getByRole('link', { name: words.hideMuted }).click();
  await note(page)
    .getByText(/^\d+ muted$/)
    .waitFor();
});

test('in Chinese a word is muted wherever it stands', async ({ visit }) => {
  const { page } = await visit('/zh-Hans/issues/2020-w48');
  await untilTools(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByLabel(HIDING_IN_CHINESE.word).fill('生成');
  await page.getByRole('button', { name: HIDING_IN_CHINESE.muteWord }).click();
  await note(page)
    .getByText(/^已屏蔽 \d+ 条$/)
    .waitFor();
  expect(await page.locator('main article :is(h3, p)', { hasText: '生成' }).count()).toBe(0);
  await expectAxeClean(page);
});

test('an author is muted in lists that do not name authors', async ({ visit }) => {
  const { page, site } = await visit('/authors/hirokatsu-kataoka');
  await untilTools(page);
  const items = await page.locator('main [data-item] h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const [week = '', id = ''] = (items[0] ?? '').split('#');
  await page.goto(site + week);
  await muteFrom(page, id, /the author Hirokatsu Kataoka$/);
  await page.goto(`${site}/months/2020-12`);
  await untilTools(page);
  for (const href of items) await eventually(() => page.locator(`main [data-item] a[href="${href}"]`).count()).toBe(0);
  await page.goto(`${site}/authors/hirokatsu-kataoka`);
  await eventually(() => page.locator('main [data-item]').count()).toBe(items.length);
});
