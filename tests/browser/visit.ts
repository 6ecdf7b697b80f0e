import type { AddressInfo } from 'node:net';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { siteServer } from '../../src/publish/serving/serve.ts';
import { launchChromium } from '../setup/launch-chromium.ts';
import { pagesHost } from '../setup/pages-host.ts';
import { BASED_SITE, ODD_SITE, SITE } from '../setup/sites.ts';
import { watchPage } from './watch-page.ts';

/** The sizes at which the reader is tested: a phone with touch, and a laptop. */
export const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const satisfies Record<string, BrowserContextOptions>;

/** What a machine must not decide. West of Greenwich, a date that is read in the reader's own time zone is a day early. */
const FIXED = { locale: 'en-US', timezoneId: 'America/Los_Angeles' } as const satisfies BrowserContextOptions;

/** One of the sizes. */
export type Device = keyof typeof DEVICES;

/** Both sizes, for tests of what holds on each. */
export const EACH_DEVICE: Device[] = ['phone', 'desktop'];

/** How a page is visited. */
export interface VisitOptions {
  /** A laptop where nothing is said. */
  device?: Device;
  scheme?: 'light' | 'dark';
  /** False: the browser runs no script at all. */
  script?: boolean;
  /** False: come back without waiting until the reader's code has taken the page over. */
  hydrated?: boolean;
  /** The site under a base path in place of the one at the root of its host. */
  based?: boolean;
  /** The site of the odd archive. */
  odd?: boolean;
  /** The origin of another site that the test serves, in place of these. */
  origin?: string;
  /** On a host by GitHub Pages' rules in place of `npm run serve`. */
  pages?: boolean;
  permissions?: string[];
  /** Messages that the test provokes; all others fail it. */
  expects?: RegExp[];
  /** What has to be in place before the page is asked for: routes, scripts. */
  before?: (page: Page) => Promise<unknown>;
}

/** A page in a browser window of its own. */
export interface Visit {
  page: Page;
  /** The site's address, without a slash at the end. */
  site: string;
  /** The paths of all that was asked for so far, in order. */
  requests: readonly string[];
  /** The status that the page itself was answered with. */
  status: number | undefined;
}

/** Waits for a value that the page arrives at: `await eventually(() => link.count()).toBe(1)`. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 8_000, interval: 20 });

/** Waits until the reader's code has taken the page over: the effects of its outermost part have then run. */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      history.scrollRestoration === 'manual' &&
      Object.keys(document.getElementById('_main') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

/** Serves a built site at an origin of its own, by GitHub Pages' rules where asked for; `close` ends that. */
export async function serve(options: typeof SITE, pages = false): Promise<{ origin: string; close: () => void }> {
  const server = (pages ? pagesHost : siteServer)(options);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/**
 * vitest's `test` with `visit`: opens an address of the built site in a window of its own. At the end of a test, no page
 * may have logged an error or a warning that the test did not expect, nor asked another host for anything.
 */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('addressOf', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const opened = new Map<string, ReturnType<typeof serve>>();
    onCleanup(async () => {
      for (const host of opened.values()) (await host).close();
    });
    return async ({ based, odd, pages }: VisitOptions): Promise<string> => {
      const site = odd ? ODD_SITE : based ? BASED_SITE : SITE;
      const name = `${site.folder} ${pages}`;
      const host = opened.get(name) ?? serve(site, pages);
      opened.set(name, host);
      return (await host).origin + site.base.replace(/\/$/, '');
    };
  })
  .extend('visit', async ({ browser, addressOf }, { onCleanup }) => {
    const contexts: BrowserContext[] = [];
    const checks: (() => void)[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      for (const check of checks) check();
    });
    return async (path: string, options: VisitOptions = {}): Promise<Visit> => {
      const { device = 'desktop', scheme = 'light', script = true, hydrated = script, permissions = [] } = options;
      const context = await browser.newContext({
        ...FIXED,
        ...DEVICES[device],
        colorScheme: scheme,
        javaScriptEnabled: script,
        permissions,
      });
      contexts.push(context);
      context.setDefaultTimeout(8_000);
      const site = options.origin ?? (await addressOf(options));
      const page = await context.newPage();
      const watched = watchPage(page, new URL(site).origin, options.expects ?? []);
      checks.push(watched.check);
      await options.before?.(page);
      // A page whose code is held back does not finish loading; it is whole once its foot is there.
      const response = await page.goto(site + path, { waitUntil: script && !hydrated ? 'commit' : 'load' });
      await page.getByRole('contentinfo').waitFor();
      if (hydrated) await untilHydrated(page);
      return { page, site, requests: watched.requests, status: response?.status() };
    };
  });
