import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../setup/find-chromium.ts';
import { fixedFonts } from '../../setup/fonts/fixed-fonts.ts';
import { untilHydrated } from '../visit.ts';

/** A browser with a profile of its own, which is kept when it is closed and started again. */
export interface Device {
  page: Page;
  context: BrowserContext;
  /** The folder of its profile. */
  profile: string;
  /** Closes the browser, does something to its profile, and starts it anew with that; what its cache of HTTP had is gone. */
  restart: (meanwhile?: () => void) => Promise<void>;
}

/** A device of a reader, until the test ends; `prepare` is given its profile's folder before the browser is first started. */
export async function deviceOf(prepare?: (profile: string) => void): Promise<Device> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  prepare?.(profile);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('there is no Chromium: run npm test once, which installs it or says how, or set CHROME_PATH');
  const start = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: CHROMIUM_ARGUMENTS,
      env: { ...process.env, ...fixedFonts() },
      viewport: { width: 1280, height: 900 },
      locale: 'en-US',
      timezoneId: 'America/Los_Angeles',
    });
    context.setDefaultTimeout(20_000);
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  const device: Device = {
    ...(await start()),
    profile,
    restart: async (meanwhile) => {
      await device.context.close();
      rmSync(join(profile, 'Default', 'Cache'), { recursive: true, force: true });
      meanwhile?.();
      Object.assign(device, await start());
    },
  };
  onTestFinished(async () => {
    await device.context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return device;
}

/** Opens an address and waits until the reader's code has taken it over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('contentinfo').waitFor();
  await untilHydrated(page);
}

/** Empties a browser's cache of HTTP, which keeps what it likes for as long as it likes: what is kept must not lean on it. */
export async function forgetFetched({ context, page }: Pick<Device, 'context' | 'page'>): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

/** Names of the caches of an origin, by a page of it. */
export function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).sort());
}

/** Waits for a value, as long as keeping an archive takes. */
export const inTime = <T>(read: () => T) => expect.poll(read, { timeout: 30_000, interval: 50 });
