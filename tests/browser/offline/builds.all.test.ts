import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { weekDates } from '../../../src/i18n/format.ts';
import { BASED_SITE, SITE } from '../../setup/sites.ts';
import { headingOf, nothingMoreFor } from '../places.ts';
import { untilHydrated } from '../visit.ts';
import { buildOf } from './builds.ts';
import { cacheNames, deviceOf, forgetFetched, inTime, open, type Device } from './device.ts';
import { hostOf } from './host.ts';
import { keepWhole, offlinePanel, switchOff, switchOn, wholeIsHere } from './keeping.ts';

const notice = (page: Page) => page.locator('[data-notice]');
const BROKEN = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(new Response('broken')));`;

/** What a device gets at an address in a window of its own: the browser's error where nobody answers. */
async function answerTo({ context }: Device, address: string): Promise<string> {
  const page = await context.newPage();
  const answer = await page.goto(address).then(
    (response) => `${response?.status()}`,
    (error: unknown) => String(error),
  );
  await page.close();
  return answer;
}

/** Whether the build that the host has is the one with which the worker answers. */
async function isNewestKept(): Promise<boolean> {
  const head = (await (await fetch('/offline.json', { headers: { 'x-past-worker': '1' } })).json()) as { list: string };
  const record = await caches.match('/offline/kept/record');
  const { now } = (await record?.json()) as { now: { list: string } };
  return head.list.endsWith(now.list);
}

test('a new week is offered once, costs its own files, and open pages go on', async () => {
  const [first, next] = await Promise.all([buildOf('first'), buildOf('next')]);
  const host = await hostOf(first);
  const device = await deviceOf();
  await keepWhole(device, host.origin);
  const old = device.page;
  host.takeAsked();
  await open(old, `${host.origin}/issues/2020-w50`);
  // It has looked what there is, and is at rest.
  let looked = false;
  await inTime(() => (looked ||= host.takeAsked().includes('/offline.json'))).toBe(true);
  // Until then it is the only tab that says what is new (inOneTab).
  await inTime(() => old.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
  // It knows now which files its build has.
  await old.keyboard.press('ArrowLeft');
  await inTime(() => headingOf(old)).toBe('29 November – 5 December');
  await old.keyboard.press('ArrowRight');
  await inTime(() => headingOf(old)).toBe('6–12 December');
  await host.off();
  await host.on(next);
  const page = await device.context.newPage();
  await open(page, `${host.origin}/issues/2020-w48`);
  await notice(page)
    .getByText(/^Something new can be kept/)
    .waitFor();
  await page.reload();
  await open(page, `${host.origin}/issues/2020-w51`);
  expect(
    await notice(page)
      .getByText(/^Something new/)
      .count(),
  ).toBe(0);
  await open(page, `${host.origin}/settings`);
  await offlinePanel(page)
    .getByText(/^Something new is there: \d+ files/)
    .waitFor();
  // Nothing of it was taken before somebody asked for it.
  expect(await page.evaluate(isNewestKept)).toBe(false);
  host.takeAsked();
  await offlinePanel(page).getByRole('button', { name: 'Update what is kept' }).click();
  await inTime(() => page.evaluate(isNewestKept)).toBe(true);
  await wholeIsHere(page);
  await inTime(() =>
    offlinePanel(page)
      .getByText(/^Something new is there/)
      .count(),
  ).toBe(0);
  const asked = host.takeAsked();
  expect(asked.filter((path) => path.startsWith('/assets/'))).toEqual([]);
  expect(asked.some((path) => path.startsWith('/data/en/issues/2020-w51.'))).toBe(true);
  expect(asked.filter((path) => /\/issues\/2020-w4\d\./.test(path))).toEqual([]);
  await host.off();
  await forgetFetched(device);
  // Still the page of before: its December has a file that the next build has not.
  await old
    .getByRole('main')
    .getByRole('link', { name: /^December 2020/ })
    .first()
    .click();
  await inTime(() => headingOf(old)).toBe('December 2020');
  const leadsToNew = () => old.locator('main a[href*="/issues/2020-w51"]').count();
  expect(await leadsToNew()).toBe(0);
  await old.reload();
  await inTime(leadsToNew).toBeGreaterThan(0);
  await device.restart();
  await open(device.page, `${host.origin}/issues/2020-w51`);
  expect(await headingOf(device.page)).toBe('13–19 December');
}, 180_000);

test('of two tabs that open at the same moment, one says that something new can be kept', async () => {
  const [first, next] = await Promise.all([buildOf('first'), buildOf('next')]);
  const host = await hostOf(first);
  const device = await deviceOf();
  await switchOn(device, host.origin);
  await host.off();
  await host.on(next);
  const tabs = [device.page, await device.context.newPage()];
  let asked = 0;
  let answer = () => {};
  const bothAsked = new Promise<void>((resolve) => (answer = resolve));
  // Until the second one asks too, or has seen that it need not.
  const second = setTimeout(answer, 5_000);
  await device.context.route('**/offline.json', async (route) => {
    if ((asked += 1) === 2) answer();
    await bothAsked;
    await route.continue();
  });
  await Promise.all(tabs.map((tab, at) => open(tab, `${host.origin}/issues/2020-w${48 + at}`)));
  const said = async () =>
    (
      await Promise.all(
        tabs.map((tab) =>
          notice(tab)
            .getByText(/^Something new/)
            .count(),
        ),
      )
    ).join('');
  await inTime(said).toMatch(/^(?:10|01)$/);
  clearTimeout(second);
  await nothingMoreFor(device.page, 1_000);
  expect(await said()).toMatch(/^(?:10|01)$/);
}, 120_000);

test('a new worker takes over under an old page, which goes on', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await switchOn(device, host.origin);
  const { page } = device;
  await open(page, `${host.origin}/issues/2020-w48`);
  const worker = readFileSync(`${SITE.folder}/sw.js`, 'utf8');
  host.instead = (path) =>
    path === '/sw.js' ? { status: 200, type: 'text/javascript', body: `${worker}\n// The next release.` } : undefined;
  await page.evaluate(async () => {
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    await (await navigator.serviceWorker.ready).update();
    await changed;
  });
  await page.keyboard.press('ArrowRight');
  await inTime(() => headingOf(page)).toBe('29 November – 5 December');
  await host.off();
  await page.reload();
  await inTime(() => headingOf(page)).toBe('29 November – 5 December');
}, 120_000);

test('an old worker answers for a new site, whose own cannot be had, as that would', async () => {
  const [first, next] = await Promise.all([buildOf('first'), buildOf('next')]);
  const host = await hostOf(first);
  const device = await deviceOf();
  const worker = readFileSync(`${first.folder}/sw.js`, 'utf8');
  const old = { status: 200, type: 'text/javascript', body: `${worker}\n// The release before.` };
  host.instead = (path) => (path === '/sw.js' ? old : undefined);
  await keepWhole(device, host.origin);
  await host.off();
  await host.on(next);
  host.instead = (path) => (path === '/sw.js' ? { status: 503, body: '' } : undefined);
  const { page } = device;
  // The page is the one of the new site, and so is what its code asks for.
  expect(await (await page.goto(`${host.origin}/issues/2020-w51`))?.text()).toContain('About six');
  await untilHydrated(page);
  expect(await headingOf(page)).toBe('13–19 December');
  await page.keyboard.press('ArrowLeft');
  await inTime(() => headingOf(page)).toBe('6–12 December');
  await page.getByRole('banner').getByRole('link', { name: en.nav.weeks }).click();
  await inTime(() => page.locator('main a[href="/issues/2020-w51"]').count()).toBeGreaterThan(0);
  await open(page, `${host.origin}/settings`);
  await offlinePanel(page).getByRole('button', { name: 'Update what is kept' }).click();
  await inTime(() => page.evaluate(isNewestKept)).toBe(true);
  await wholeIsHere(page);
  await host.off();
  await device.restart();
  await open(device.page, `${host.origin}/zh-Hans/issues/2020-w51`);
  expect(await headingOf(device.page)).toBe(weekDates('2020-12-13', 'zh-Hans'));
}, 180_000);

test('a release whose worker answers with nonsense is recalled by the next one', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await keepWhole(device, host.origin);
  const { page } = device;
  host.instead = (path) => (path === '/sw.js' ? { status: 200, type: 'text/javascript', body: BROKEN } : undefined);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await inTime(async () => {
    await page.goto(`${host.origin}/issues/2020-w48`);
    return page.locator('body').innerText();
  }).toBe('broken');
  host.instead = undefined;
  // A visit is enough: the browser asks for the worker past the broken one.
  await page.goto(`${host.origin}/issues/2020-w48`);
  await page.evaluate(
    () => new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })),
  );
  await page.goto(`${host.origin}/issues/2020-w48`);
  await inTime(() => headingOf(page)).toBe('22–28 November');
  await host.off();
  await open(page, `${host.origin}/topics/gan`);
  expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
}, 120_000);

test('an archive that is to be kept no longer is taken away from devices, and not offered again', async () => {
  const [first, off] = await Promise.all([buildOf('first'), buildOf('off')]);
  const host = await hostOf(first);
  const device = await deviceOf();
  await keepWhole(device, host.origin);
  await host.off();
  await host.on(off);
  const { page } = device;
  await open(page, `${host.origin}/issues/2020-w48`);
  await inTime(() => cacheNames(page)).toEqual([]);
  await inTime(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await open(page, `${host.origin}/settings`);
  await offlinePanel(page).getByText('This site is not made to be kept on a device.').waitFor();
  expect(await offlinePanel(page).getByRole('checkbox').count()).toBe(0);
}, 180_000);

test('two sites of one origin keep what is theirs, and neither touches the other', async () => {
  const host = await hostOf(SITE, [BASED_SITE]);
  const device = await deviceOf();
  const { page } = device;
  const based = host.origin + BASED_SITE.base.replace(/\/$/, '');
  await keepWhole(device, host.origin);
  // The worker of the site above is not the one of this.
  await open(page, `${based}/settings`);
  expect(await offlinePanel(page).getByRole('checkbox').isChecked()).toBe(false);
  await keepWhole(device, based);
  const namesAt = (base: string) => ['offline-kept-1', 'offline-read-1'].map((name) => base + name);
  for (const [site, base] of [
    [host.origin, '/'],
    [based, BASED_SITE.base],
  ] as const) {
    await open(page, `${site}/issues/2020-w48`);
    await inTime(() => cacheNames(page)).toEqual(expect.arrayContaining(namesAt(base)));
  }
  expect(await cacheNames(page)).toEqual([...namesAt('/'), ...namesAt(BASED_SITE.base)]);
  await open(page, `${host.origin}/settings`);
  await switchOff(page);
  await inTime(() => cacheNames(page)).toEqual(namesAt(BASED_SITE.base));
  await host.off();
  await device.restart();
  await open(device.page, `${based}/issues/2020-w48`);
  expect(await headingOf(device.page)).toBe('22–28 November');
  expect(await answerTo(device, `${host.origin}/issues/2020-w48`)).toMatch(/ERR_CONNECTION_REFUSED/);
  await host.on();
  // The other way round: a site below whose worker has gone is not answered for by the one above.
  await switchOn(device, host.origin);
  await open(device.page, `${based}/settings`);
  await switchOff(device.page);
  await inTime(async () => (await cacheNames(device.page)).filter((name) => name.startsWith(BASED_SITE.base))).toEqual([]);
  expect(await cacheNames(device.page)).toContain('/offline-kept-1');
  await host.off();
  expect(await answerTo(device, `${based}/issues/2020-w48`)).toMatch(/ERR_CONNECTION_REFUSED/);
  await open(device.page, `${host.origin}/settings`);
}, 180_000);

test('where the address is not served safely, the settings say so', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  const { port } = new URL(host.origin);
  await device.context.route('http://reader.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(`http://127.0.0.1:${port}${pathname}`);
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await open(device.page, 'http://reader.example/settings');
  await offlinePanel(device.page)
    .getByText(/^This address is not served safely/)
    .waitFor();
  expect(await offlinePanel(device.page).getByRole('checkbox').count()).toBe(0);
}, 120_000);
