import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { headingOf } from '../places.ts';
import { cacheNames, deviceOf, inTime, open } from './device.ts';
import { hostOf } from './host.ts';
import { keepWhole, offlinePanel, switchOff, switchOn, wholeIsHere } from './keeping.ts';

/** Of what a host was asked for, the files that are kept. */
const kept = (paths: readonly string[]) => paths.filter((path) => /^\/(?:assets|data)\//.test(path));

test('half a download goes on where it was after a break and a restart, and is never taken for the whole', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await switchOn(device, host.origin);
  host.takeAsked();
  let left = 150;
  host.instead = (path) => (path.startsWith('/data/') && (left -= 1) < 0 ? { status: 503, body: '' } : undefined);
  await offlinePanel(device.page)
    .getByRole('button', { name: /^Keep the whole archive/ })
    .click();
  await offlinePanel(device.page)
    .getByText(/^The network fails/)
    .waitFor();
  expect(await offlinePanel(device.page).getByRole('status').textContent()).toMatch(/^The reader is on this device/);
  const first = new Set(kept(host.takeAsked()));
  await host.off();
  await device.restart();
  // The half of it answers nothing.
  await device.page.goto(`${host.origin}/topics/gan`);
  await device.page.getByRole('heading', { name: en.error.failedTitle }).waitFor();
  await device.page.getByRole('region', { name: 'On this device' }).getByText('No week is kept on this device.').waitFor();
  host.instead = undefined;
  await host.on();
  await open(device.page, `${host.origin}/settings`);
  await offlinePanel(device.page).getByText('The whole archive is not here yet.').waitFor();
  host.takeAsked();
  await offlinePanel(device.page)
    .getByRole('button', { name: /^Go on/ })
    .click();
  await wholeIsHere(device.page);
  const second = kept(host.takeAsked());
  expect(second.length).toBeGreaterThan(300);
  // What had come was not fetched again: all but those that were refused.
  expect(second.filter((path) => first.has(path)).length).toBeLessThan(20);
}, 120_000);

test('a pause stops it, and it goes on when the reader wants', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await switchOn(device, host.origin);
  const panel = offlinePanel(device.page);
  let left = 30;
  host.instead = (path) => (path.startsWith('/data/') && (left -= 1) < 0 ? 'hang' : undefined);
  await panel.getByRole('button', { name: /^Keep the whole archive/ }).click();
  await inTime(() => left).toBeLessThan(0);
  expect(await panel.getByRole('progressbar').count()).toBe(1);
  await panel.getByRole('button', { name: 'Pause' }).click();
  await panel.getByText('The whole archive is not here yet.').waitFor();
  host.instead = undefined;
  await panel.getByRole('button', { name: /^Go on/ }).click();
  await wholeIsHere(device.page);
}, 120_000);

test('a file that is lost is missed and got again, alone', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await keepWhole(device, host.origin);
  await device.page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.includes('offline-kept')) ?? '');
    const key = (await cache.keys()).filter(({ url }) => url.endsWith('.json') && !url.includes('list.')).at(-1);
    if (key) await cache.delete(key);
  });
  await device.page.reload();
  const panel = offlinePanel(device.page);
  await panel.getByText('1 file is gone from this device.').waitFor();
  host.takeAsked();
  await panel.getByRole('button', { name: 'Get them again' }).click();
  await inTime(() => panel.getByText(/is gone/).count()).toBe(0);
  await wholeIsHere(device.page);
  expect(kept(host.takeAsked()).filter((path) => path.startsWith('/data/') && path !== '/data/archive.json')).toHaveLength(1);
}, 120_000);

test('a file that is not what the list says is not kept', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await switchOn(device, host.origin);
  host.instead = (path) =>
    path === '/data/en/home.json' ? { status: 200, body: '{"injected":true}', type: 'application/json' } : undefined;
  await offlinePanel(device.page)
    .getByRole('button', { name: /^Keep the whole archive/ })
    .click();
  await offlinePanel(device.page)
    .getByText(/^The site has just changed/)
    .waitFor();
  expect(await offlinePanel(device.page).getByRole('status').textContent()).toMatch(/^The reader is on this device/);
}, 120_000);

test.each([
  ['is known before anything is fetched', false],
  ['shows midway', true],
])(
  'a full disk %s: it is said, what had come is let go again, and what was kept stays',
  async (_, hidden) => {
    const host = await hostOf();
    const device = await deviceOf();
    await switchOn(device, host.origin);
    const { page } = device;
    const panel = offlinePanel(page);
    const files = () =>
      page.evaluate(
        async () => (await (await caches.open((await caches.keys()).find((name) => name.includes('kept')) ?? '')).keys()).length,
      );
    const before = await files();
    const session = await device.context.newCDPSession(page);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    if (hidden) await page.evaluate(() => Object.assign(navigator.storage, { estimate: async () => ({}) }));
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: usage + 2_000_000 });
    await panel.getByRole('button', { name: /^Keep the whole archive/ }).click();
    await panel.getByText(/^There is not enough room/).waitFor();
    expect(await panel.getByRole('status').textContent()).toMatch(/^The reader is on this device/);
    await inTime(files).toBe(before);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin });
    await panel.getByRole('button', { name: /^(?:Go on|Keep the whole)/ }).click();
    await wholeIsHere(page);
  },
  120_000,
);

test('what is read is kept, what is not is said to be missing, and the way leads to what there is', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await switchOn(device, host.origin);
  const { page } = device;
  // From then on: the page on which it was switched on is one of it.
  await page.getByRole('banner').getByRole('link', { name: en.nav.topics }).click();
  await inTime(() =>
    page.evaluate(async () => (await (await caches.open('/offline-read-1')).keys()).map(({ url }) => new URL(url).pathname).join()),
  ).toMatch(/data\/en\/topic-list\.json/);
  await open(page, `${host.origin}/issues/2020-w48`);
  await inTime(() =>
    page.evaluate(async () => (await (await caches.open('/offline-read-1')).keys()).map(({ url }) => new URL(url).pathname).join()),
  ).toMatch(/data\/en\/issues\/2020-w48\./);
  await host.off();
  await device.restart();
  await open(device.page, `${host.origin}/issues/2020-w48`);
  expect(await headingOf(device.page)).toBe('22–28 November');
  await device.page.goto(`${host.origin}/zh-Hans/issues/2020-w48`);
  await device.page.getByRole('main').getByRole('alert').waitFor();
  await device.page.goto(`${host.origin}/issues/2020-w50`);
  await device.page.getByRole('heading', { name: en.error.failedTitle }).waitFor();
  await device.page.getByRole('region', { name: 'On this device' }).getByRole('link', { name: 'Week 48, 2020' }).click();
  await inTime(() => headingOf(device.page)).toBe('22–28 November');
}, 120_000);

test('one switch takes worker and caches away, and nothing else', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await open(device.page, `${host.origin}/issues/2020-w48`);
  await device.page
    .getByRole('button', { name: /^Save “/ })
    .first()
    .click();
  await device.page.evaluate(async () => {
    await (await caches.open('another-site')).put('/x', new Response('x'));
  });
  await keepWhole(device, host.origin);
  const { page } = device;
  await switchOff(page);
  await inTime(() => cacheNames(page)).toEqual(['another-site']);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  // The worker that this page still has brings nothing back.
  await page.getByRole('banner').getByRole('link', { name: en.nav.topics }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await open(page, `${host.origin}/saved`);
  await page
    .getByRole('button', { name: /^Save “|No longer/ })
    .first()
    .waitFor();
  expect(await cacheNames(page)).toEqual(['another-site']);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeGreaterThan(0);
  await open(page, `${host.origin}/settings`);
  expect(await offlinePanel(page).getByRole('checkbox').isChecked()).toBe(false);
  expect(await offlinePanel(page).getByRole('alert').count()).toBe(0);
}, 120_000);

test('what the browser has deleted is missed: in a notice, and in the settings, which get it again', async () => {
  const host = await hostOf();
  const device = await deviceOf();
  await keepWhole(device, host.origin);
  await device.page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });
  await open(device.page, `${host.origin}/issues/2020-w48`);
  await device.page
    .locator('[data-notice]')
    .getByText(/^The browser has deleted/)
    .waitFor();
  await device.page.locator('[data-notice]').getByRole('link').click();
  await offlinePanel(device.page)
    .getByText(/^The browser has deleted/)
    .waitFor();
  await offlinePanel(device.page).getByRole('button', { name: 'Keep it again' }).click();
  await wholeIsHere(device.page);
}, 120_000);
