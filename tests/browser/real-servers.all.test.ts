import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { walkSite } from '../../src/publish/checking/walk-site.ts';
import { SITE_HEADERS } from '../../src/publish/serving/headers.ts';
import { typeOf } from '../../src/publish/serving/types.ts';
import { compressFolder, isText, WORTHWHILE } from '../../src/publish/writing/compressed.ts';
import { realServer } from '../setup/real-server.ts';
import { BASED_SITE, SITE } from '../setup/sites.ts';
import { deviceOf, open } from './offline/device.ts';
import { keepWhole } from './offline/keeping.ts';
import { headingOf } from './places.ts';
import { searchField } from './search-page.ts';
import { eventually, test, untilHydrated } from './visit.ts';

const COMBINATIONS = (['nginx', 'caddy'] as const).flatMap((name) => [SITE, BASED_SITE].map((site) => ({ name, site, base: site.base })));

const served = (folder: string) => `${folder}-served`;
const sizeOf = (folder: string, file: string) => statSync(join(folder, file)).size;

// As npm run build leaves it, which compresses.
beforeAll(async () => {
  for (const { folder } of [SITE, BASED_SITE]) {
    cpSync(folder, served(folder), { recursive: true });
    await compressFolder(served(folder));
  }
}, 300_000);

afterAll(() => {
  for (const { folder } of [SITE, BASED_SITE]) rmSync(served(folder), { recursive: true, force: true });
});

/** Notes in the page what its policy refuses. The list is of the document: a page that is left takes it along. */
async function noteViolations(page: Page, seen: string[]): Promise<void> {
  await page.exposeFunction('violated', (what: string) => seen.push(what));
  await page.addInitScript(() => {
    const { violated } = window as unknown as { violated: (what: string) => void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violated(`${violatedDirective} ${blockedURI}`));
  });
}

describe.each(COMBINATIONS)('behind $name, at $base', ({ name, site, base }) => {
  let origin: string;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ origin, end } = await realServer(name, { folder: served(site.folder), base }));
  });
  afterAll(() => end());

  test('a reader goes from a week to the next, its month, a topic and a search, in another colour and language, and violates nothing', async ({
    visit,
  }) => {
    const violations: string[] = [];
    const { page } = await visit(`${base}issues/2020-w48`, { origin, before: (page) => noteViolations(page, violations) });
    await page.keyboard.press('ArrowRight');
    await eventually(() => headingOf(page)).toBe('29 November – 5 December');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^November 2020/ })
      .first()
      .click();
    await eventually(() => headingOf(page)).toBe('November 2020');
    const dark = () => page.evaluate(() => document.documentElement.dataset.theme);
    const before = await dark();
    await page.getByRole('button', { name: /^Theme:/ }).click();
    await eventually(dark).not.toBe(before);
    await page.getByRole('banner').getByRole('link', { name: 'Topics' }).click();
    await eventually(() => headingOf(page)).toBe('Topics');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^(?:GAN|Generative adversarial networks)/ })
      .first()
      .click();
    await eventually(() => new URL(page.url()).pathname).toBe(`${base}topics/gan`);
    await page.keyboard.press('/');
    await searchField(page).fill('stylegan layers');
    await page.locator('main [data-result] h2').first().waitFor();
    await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
    await page.waitForURL(`**${base}zh-Hans/search?**`);
    await untilHydrated(page);
    await page.locator('main [data-result] h2').first().waitFor();
    expect(violations).toEqual([]);
  });

  test('what is not there is answered with 404, in its language, and can be left', async ({ visit }) => {
    const violations: string[] = [];
    const { page, status } = await visit(`${base}zh-Hans/issues/nothing`, {
      origin,
      before: (page) => noteViolations(page, violations),
      expects: [/Failed to load resource.*404/],
    });
    expect([status, await page.locator('html').getAttribute('lang')]).toEqual([404, 'zh-Hans']);
    await page.locator('main a[href$="zh-Hans"]').first().click();
    await eventually(() => new URL(page.url()).pathname).toBe(`${base}zh-Hans`);
    expect(violations).toEqual([]);
  });

  test('each kind of file has its type and the headers of all, compressed where that is worth it', async () => {
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    const kinds = Map.groupBy(
      files.filter((file) => /\.\w+$/.test(file) && !file.startsWith('.')),
      (file) => file.replace(/^.*\./, ''),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(8);
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['bib', 'epub', 'md', 'opml', 'png', 'ris', 'svg', 'txt', 'webmanifest', 'xml']),
    );
    // The largest of each: compressing it is worth it.
    const largest = [...kinds.values()].map((each) => each.toSorted((a, b) => sizeOf(site.folder, b) - sizeOf(site.folder, a))[0] ?? '');
    for (const file of [...largest, 'sw.js', 'zh-Hans/manifest.webmanifest', 'issues/2020-w48.csl.json']) {
      const response = await fetch(origin + base + file, { headers: { 'accept-encoding': 'gzip' } });
      const plain = (type: string | null | undefined) => type?.toLowerCase().split(';')[0];
      expect([response.status, plain(response.headers.get('content-type'))], file).toEqual([200, plain(typeOf(file))]);
      expect(Object.fromEntries(response.headers), file).toMatchObject(SITE_HEADERS);
      if (isText(file) && sizeOf(site.folder, file) >= WORTHWHILE) expect(response.headers.get('content-encoding'), file).toBe('gzip');
    }
  });

  test('a walk over all of its files finds nothing', async () => {
    const { files, findings } = await walkSite(origin + base);
    expect(files).toBeGreaterThan(300);
    expect(findings).toEqual([]);
  });

  test('the whole archive is kept from there, and read after a cold start while it is away', async () => {
    const server = await realServer(name, { folder: served(site.folder), base });
    let isUp = true;
    onTestFinished(async () => {
      if (isUp) await server.end();
    });
    const at = server.origin + base.replace(/\/$/, '');
    const device = await deviceOf();
    await keepWhole(device, at);
    await device.context.close();
    await server.end();
    isUp = false;
    await device.restart();
    for (const [path, heading] of [
      ['/issues/2020-w48', '22–28 November'],
      ['/zh-Hans/months/2020-11', '2020年11月'],
    ] as const) {
      await open(device.page, at + path);
      expect(await headingOf(device.page)).toBe(heading);
    }
  }, 120_000);

  test('a visit gets what may be kept for good marked so, and a page that has not changed is not sent again', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const first: { status: number; immutable: boolean }[] = [];
    page.on('response', (response) =>
      first.push({ status: response.status(), immutable: /immutable/.test(response.headers()['cache-control'] ?? '') }),
    );
    await page.goto(`${origin}${base}issues/2020-w48`, { waitUntil: 'networkidle' });
    expect(first.filter(({ status }) => status !== 200)).toEqual([]);
    expect(first.filter(({ immutable }) => immutable).length).toBeGreaterThan(5);
    const etag = (await fetch(`${origin}${base}issues/2020-w48`)).headers.get('etag') ?? '';
    expect((await fetch(`${origin}${base}issues/2020-w48`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await context.close();
  });
});
