import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDevice } from '../../../src/offline/keeping/device.ts';
import { keep, pause, switchOff, switchOn } from '../../../src/offline/keeping/keeper.ts';
import { look } from '../../../src/offline/keeping/look.ts';
import { news } from '../../../src/offline/keeping/news.ts';
import { readState, showState } from '../../../src/offline/keeping/offline-state.ts';
import { keptName, OFFLINE_HEAD } from '../../../src/offline/list.ts';
import { readCache } from '../../../src/offline/names.ts';
import { WISH } from '../../../src/offline/wish.ts';
import { BASE, FakeBrowser, type FakeBuild } from '../fake-browser.ts';
import { listed } from '../fake-caches.ts';

const CODE = { 'assets/a.js': 'a()', 'icon.svg': '<svg/>' };
const FIRST: FakeBuild = {
  name: 'first',
  code: CODE,
  archive: {
    'data/archive.json': '1',
    'data/en/issues/2020-w48.00000001.json': 'week 48',
    'data/en/issues/2020-w49.00000002.json': 'week 49',
  },
};
/** One week more. */
const NEXT: FakeBuild = {
  name: 'next',
  code: CODE,
  archive: { ...FIRST.archive, 'data/archive.json': '2', 'data/en/issues/2020-w50.00000003.json': 'week 50' },
};

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
  browser.serve(FIRST);
  showState(undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const asked = () => browser.host.takeAsked().sort();
const recordNow = async () => (await openDevice(BASE)).record?.now;

describe('reading without a network', () => {
  test('is off, and asks for nothing but what there is, until it is switched on; then the code is kept', async () => {
    await look();
    expect(readState()).toEqual({ on: false, evicted: false, offered: { whole: { files: 5, bytes: 24 }, list: 'list.first.json' } });
    await switchOn(browser.register);
    expect(asked()).toEqual(['assets/a.js', 'icon.svg']);
    expect(readState()).toMatchObject({
      on: true,
      begun: false,
      kept: { whole: false, gone: 0, sum: { files: 2 } },
      lacking: { code: { files: 0 }, whole: { files: 3 } },
    });
  });

  test('with the whole archive asked for, fetches what is not there, and of a new build only what is new', async () => {
    await switchOn(browser.register);
    asked();
    await keep(true);
    expect(asked()).toEqual(Object.keys(FIRST.archive).sort());
    expect(readState()).toMatchObject({ kept: { whole: true, gone: 0, list: 'list.first.json' } });
    browser.serve(NEXT);
    await look();
    expect(readState()).toMatchObject({ kept: { list: 'list.first.json' }, offered: { list: 'list.next.json' }, lacking: { whole: { files: 2 } } }); // prettier-ignore
    expect(asked()).toEqual([]);
    await keep(true);
    expect(asked()).toEqual(['data/archive.json', 'data/en/issues/2020-w50.00000003.json']);
    expect(await recordNow()).toEqual({ list: 'list.next.json', whole: true });
  });

  test('that is paused has begun, and goes on', async () => {
    await switchOn(browser.register);
    asked();
    browser.host.instead = () => void pause();
    await keep(true);
    expect(readState()).toMatchObject({ begun: true, kept: { whole: false } });
    expect(readState()?.work).toBeUndefined();
    browser.host.instead = () => undefined;
    await keep(true);
    expect(readState()).toMatchObject({ begun: false, kept: { whole: true } });
  });

  test('misses what was lost, and gets that alone', async () => {
    await switchOn(browser.register);
    await keep(true);
    const { cache } = await openDevice(BASE);
    const lost = (await cache.keys()).find(({ url }) => /\/offline\/kept\/(?!list|record)[^/]+\.json$/.test(url));
    await cache.delete(lost ?? '');
    await look();
    expect(readState()?.kept).toMatchObject({ gone: 1, whole: true });
    asked();
    await keep(true);
    expect(asked()).toHaveLength(1);
    expect(readState()?.kept).toMatchObject({ gone: 0 });
  });

  test('takes the newer build where the site becomes another one midway', async () => {
    await switchOn(browser.register);
    browser.host.instead = (path) => {
      if (path !== 'data/archive.json') return undefined;
      browser.host.instead = () => undefined;
      browser.serve(NEXT);
      return undefined;
    };
    await keep(true);
    expect(readState()?.failure).toBeUndefined();
    expect(await recordNow()).toEqual({ list: 'list.next.json', whole: true });
  });

  test('says that files are other than they should be, where the site stays the same', async () => {
    await switchOn(browser.register);
    browser.host.instead = (path) => (path === 'data/archive.json' ? 'injected' : undefined);
    await keep(true);
    expect(readState()).toMatchObject({ failure: 'changed', kept: { whole: false }, begun: true });
  });

  test.each([
    ['is known before', () => (browser.room = { quota: 10, usage: 5 }), 0],
    ['shows midway', () => (browser.caches.refuses = (address) => address.includes(keptName(listed(FIRST.archive)[2] ?? ['', '', 0]))), 3],
  ])('where there is no room, which %s, lets go of what had come and keeps what was there', async (_, fill, least) => {
    await switchOn(browser.register);
    const before = (await openDevice(BASE)).names;
    asked();
    fill();
    await keep(true);
    expect(asked().length).toBeGreaterThanOrEqual(least);
    expect(readState()).toMatchObject({ failure: 'full', kept: { whole: false, gone: 0 } });
    expect((await openDevice(BASE)).names).toEqual(before);
  });

  test('leaves it to the tab that is at it already', async () => {
    await switchOn(browser.register);
    browser.isBusy = true;
    asked();
    await keep(true);
    expect([readState()?.failure, asked()]).toEqual(['busy', []]);
  });

  test('goes with one switch, and nothing of others goes', async () => {
    await switchOn(browser.register);
    await keep(true);
    await browser.caches.open(readCache(BASE));
    for (const other of ['another', '/below/offline-kept-1']) await browser.caches.open(other);
    browser.storage.set('another', 'x');
    await switchOff();
    expect(await browser.caches.keys()).toEqual(['another', '/below/offline-kept-1']);
    expect([browser.hasWorker, ...browser.storage.keys()]).toEqual([false, 'another']);
    expect(readState()).toMatchObject({ on: false, evicted: false });
  });
});

describe('a reader who has the site on a device', () => {
  beforeEach(async () => {
    await switchOn(browser.register);
    await keep(true);
  });

  test('is told of each new build once', async () => {
    expect(await news()).toBeUndefined();
    browser.serve(NEXT);
    asked();
    expect([await news(), await news()]).toEqual(['update', undefined]);
    // It is an offer: nothing of it is fetched, and what was kept is what is shown.
    expect(asked()).toEqual([]);
    expect(await recordNow()).toEqual({ list: 'list.first.json', whole: true });
    browser.serve({ ...NEXT, name: 'third' });
    expect([await news(), await news()]).toEqual(['update', undefined]);
  });

  test('is told nothing where nobody answers', async () => {
    browser.host.instead = () => 'nobody';
    expect(await news()).toBeUndefined();
    expect(browser.hasWorker).toBe(true);
    await look();
    expect(readState()?.offered).toBeUndefined();
  });

  test.each([
    ['the worker', async () => void (browser.hasWorker = false)],
    ['the caches', async () => void (await browser.caches.delete('/offline-kept-1'))],
  ])('is told once that the browser has deleted %s, and can keep it again', async (_, drop) => {
    await drop();
    expect([await news(), await news()]).toEqual(['evicted', undefined]);
    await look();
    expect(readState()?.evicted).toBe(true);
    await switchOn(browser.register);
    expect(readState()).toMatchObject({ evicted: false, kept: { whole: true, gone: 0 } });
  });

  test('keeps it where the site lacks its head for a moment, and no longer where the site says that it is not for keeping', async () => {
    browser.host.instead = (path) => (path === OFFLINE_HEAD ? 404 : undefined);
    expect(await news()).toBeUndefined();
    expect(browser.hasWorker).toBe(true);
    browser.host.instead = (path) => (path === OFFLINE_HEAD ? '{"version":1}' : undefined);
    expect(await news()).toBeUndefined();
    expect([browser.hasWorker, await browser.caches.keys(), WISH.read()]).toEqual([false, [], undefined]);
  });
});
