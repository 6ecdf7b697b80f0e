import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, test as base } from 'vitest';
import { siteServer } from '../../src/publish/serving/serve.ts';
import { findFirefox } from '../setup/find-firefox.ts';
import { fixedFonts } from '../setup/fonts/fixed-fonts.ts';
import { SITE } from '../setup/sites.ts';

/** How a page is visited in Firefox. */
export interface FirefoxVisit {
  width?: number;
  height?: number;
  /** Messages that the test provokes; errors and warnings besides these fail it. */
  expects?: RegExp;
}

/** What Firefox says in every console that a page of ours has no part in. */
const ITS_OWN = /Layout was forced before the page was fully loaded|was not used within a few seconds|preloaded with link preload/;

/** Starts Firefox, with a profile in a folder where one is given. */
export async function launchFirefox(profile?: string): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('there is no Firefox: run node tests/setup/ensure-browsers.ts firefox, or set FIREFOX_PATH');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // Its sandbox lets pages read the system's fonts alone.
    env: { ...process.env, ...fixedFonts(), MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
}

/** Waits until the reader's code has taken a page over. */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      history.scrollRestoration === 'manual' &&
      Object.keys(document.getElementById('_main') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

/** vitest's `test` with `visit`: opens an address of the built site in a private window of Firefox, and waits until the reader's code has taken it over. */
export const test = base
  .extend('firefox', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchFirefox();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const server = siteServer(SITE);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onCleanup(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  })
  .extend('visit', async ({ firefox, site }, { onCleanup }) => {
    const checks: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const check of checks) await check();
    });
    return async (path: string, { width = 1280, height = 900, expects }: FirefoxVisit = {}): Promise<Page> => {
      const context = await firefox.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const complaints: string[] = [];
      const complain = (text: string) => {
        if (!ITS_OWN.test(text) && !expects?.test(text)) complaints.push(text);
      };
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') complain(message.text());
      });
      page.on('pageerror', (error) => complain(String(error)));
      checks.push(async () => {
        await context.close();
        expect(complaints, 'errors and warnings in the console').toEqual([]);
      });
      await page.setViewport({ width, height });
      await page.goto(site + path);
      await untilTakenOver(page);
      return page;
    };
  });
