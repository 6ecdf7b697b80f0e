import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { EACH_DEVICE, eventually, test, untilHydrated } from './visit.ts';

const theme = (page: Page) => page.locator('html').evaluate((html) => html.dataset.theme ?? 'system');
const switchOf = (page: Page) => page.getByRole('button', { name: /^Theme:/ });
const background = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

describe.each(EACH_DEVICE)('the theme switch on a %s', (device) => {
  test('goes from the system’s to light, to dark and back', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { device, scheme: 'dark' });
    const dark = await background(page);
    expect(await switchOf(page).getAttribute('aria-label')).toMatch(new RegExp(`^${en.theme.system}`));
    await switchOf(page).click();
    await eventually(() => theme(page)).toBe('light');
    expect(await background(page)).not.toBe(dark);
    await switchOf(page).click();
    await eventually(() => theme(page)).toBe('dark');
    expect(await background(page)).toBe(dark);
    await eventually(() => switchOf(page).getAttribute('aria-label')).toMatch(new RegExp(`^${en.theme.dark}`));
    await switchOf(page).click();
    await eventually(() => theme(page)).toBe('system');
  });
});

test('the chosen theme holds on other pages and over a reload, from before the body is there', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { scheme: 'light' });
  await switchOf(page).click();
  await switchOf(page).click();
  await eventually(() => theme(page)).toBe('dark');
  const dark = await background(page);
  // Nothing is painted before there is a body.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset.atBody = document.documentElement.dataset.theme ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  for (const go of [() => page.reload(), () => page.goto(new URL('/zh-Hans/months/2020-11', page.url()).href)]) {
    await go();
    expect(await page.locator('html').getAttribute('data-at-body')).toBe('dark');
    expect(await background(page)).toBe(dark);
    await untilHydrated(page);
    expect(await theme(page)).toBe('dark');
  }
});

test('another tab follows at once', async ({ visit }) => {
  const { page, site } = await visit('/issues/2020-w48');
  const other = await page.context().newPage();
  await other.goto(`${site}/about`);
  await untilHydrated(other);
  await switchOf(page).click();
  await eventually(() => theme(other)).toBe('light');
  await eventually(() => switchOf(other).getAttribute('aria-label')).toMatch(new RegExp(`^${en.theme.light}`));
});

test('without a choice the page follows the system, also while it is open', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', { scheme: 'light' });
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(light);
  await switchOf(page).click();
  await eventually(() => theme(page)).toBe('light');
  expect(await background(page)).toBe(light);
});

test.for([false, true])(
  'what another site of the same host keeps is not the reader’s choice (under a base path: %s)',
  async (based, { visit }) => {
    const { page } = await visit('/about', {
      based,
      before: (page) =>
        page.addInitScript(() => {
          localStorage.setItem('theme', 'dark');
          localStorage.setItem('/elsewhere/theme', 'dark');
          localStorage.setItem('recent-searches', '["theirs"]');
        }),
    });
    expect(await theme(page)).toBe('system');
    expect(await switchOf(page).getAttribute('aria-label')).toMatch(new RegExp(`^${en.theme.system}`));
    await switchOf(page).click();
    await eventually(() => theme(page)).toBe('light');
    await page.reload();
    expect(await theme(page)).toBe('light');
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
  },
);
