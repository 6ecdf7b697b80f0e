import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { siteServer, type SiteOptions } from '../../../src/publish/serving/serve.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../setup/find-chromium.ts';
import { fixedFonts } from '../../setup/fonts/fixed-fonts.ts';
import { SITE } from '../../setup/sites.ts';
import { untilHydrated } from '../visit.ts';

/** A host that can be switched off and on again at the same address. */
export interface Host {
  origin: string;
  /** Nobody answers any more: neither page nor worker gets anything. */
  off: () => Promise<void>;
  /** It answers again, with a site of its own if one is given. */
  on: (site?: SiteOptions) => Promise<void>;
  /** The paths that were asked for since it was last looked at. */
  takeAsked: () => string[];
  /** While it is set, what it says of a path is answered in place of the site. */
  instead: ((path: string) => { status: number; body: string; type?: string } | 'hang' | undefined) | undefined;
}

/** Serves a site until the test ends; `beside` are further sites of the same origin. */
export async function hostOf(site: SiteOptions = SITE, beside: readonly SiteOptions[] = []): Promise<Host> {
  let server: Server | undefined;
  let asked: string[] = [];
  let port = 0;
  const host: Host = {
    origin: '',
    off: () =>
      new Promise((resolve) => {
        server?.close(() => resolve());
        server?.closeAllConnections();
        server = undefined;
      }),
    on: (next = site) =>
      new Promise((resolve) => {
        const others = beside.map((options) => ({ options, server: siteServer(options) }));
        server = siteServer(next);
        const [own] = server.listeners('request') as ((...request: unknown[]) => void)[];
        server.removeAllListeners('request');
        server.on('request', (request, response) => {
          const path = request.url ?? '/';
          asked.push(path);
          const other = host.instead?.(path);
          if (other === 'hang') return;
          if (other)
            return void response
              .writeHead(other.status, { 'content-type': other.type ?? 'text/plain', 'cache-control': 'no-cache' })
              .end(other.body);
          const below = others.find(({ options }) => path.startsWith(options.base));
          if (below) below.server.emit('request', request, response);
          else own?.(request, response);
        });
        server.listen(port, '127.0.0.1', () => {
          port = (server?.address() as AddressInfo).port;
          host.origin = `http://127.0.0.1:${port}`;
          resolve();
        });
      }),
    takeAsked() {
      const before = asked;
      asked = [];
      return before;
    },
    instead: undefined,
  };
  await host.on();
  onTestFinished(() => (server ? host.off() : undefined));
  return host;
}

/** A browser with a profile of its own, which is kept when it is closed and started again. */
export interface Device {
  page: Page;
  context: BrowserContext;
  /** Closes the browser and starts it anew with the same profile. */
  restart: () => Promise<void>;
}

/** A device of a reader, until the test ends. */
export async function deviceOf(): Promise<Device> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
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
    restart: async () => {
      await device.context.close();
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

/** Names of the caches of an origin, by a page of it. */
export function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).sort());
}

/** Waits for a value, as long as keeping an archive takes. */
export const inTime = <T>(read: () => T) => expect.poll(read, { timeout: 30_000, interval: 50 });
