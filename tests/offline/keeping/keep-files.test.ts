import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commitBuild, openDevice } from '../../../src/offline/keeping/device.ts';
import { KeepError, keepFiles } from '../../../src/offline/keeping/keep-files.ts';
import { keptName, missingFiles, type OfflineFile, type OfflineList } from '../../../src/offline/list.ts';
import { keptPath } from '../../../src/offline/names.ts';
import { FakeCaches, FakeHost, listed, namesOf } from '../fake-caches.ts';

const BASE = '/reader/';
let host: FakeHost;
let caches: FakeCaches;
beforeEach(() => {
  host = new FakeHost(BASE);
  caches = new FakeCaches();
});
afterEach(() => vi.unstubAllGlobals());

const listOf = (archive: readonly OfflineFile[]): OfflineList => ({ version: 1, shells: { en: '' }, code: [], archive });

/** Keeps files as they stand on the host; gives what was asked for, or why it failed. */
async function keep(files: readonly OfflineFile[], { signal = new AbortController().signal, onKept = () => {} } = {}) {
  const { cache, names } = await openDevice(BASE);
  host.takeAsked();
  const ended = await keepFiles({ base: BASE, cache, files, there: names, signal, onKept }).catch((error: unknown) => error);
  return { ended, asked: host.takeAsked() };
}

/** Keeps a build, and makes it the one that is kept. */
async function keepBuild(contents: Readonly<Record<string, string>>, list: string): Promise<string[]> {
  host.files = contents;
  const files = listed(contents);
  const { ended, asked } = await keep(files);
  expect(ended).toBe(true);
  await commitBuild(await openDevice(BASE), BASE, { list, whole: true }, listOf(files));
  return asked;
}

const texts = async (files: readonly OfflineFile[]) => {
  const { cache } = await openDevice(BASE);
  return Promise.all(files.map(async (file) => (await cache.match(keptPath(BASE, keptName(file))))?.text()));
};

/** What a site may hold: few paths and few texts, so that builds share some and some are the same twice. */
const builds = fc.dictionary(
  fc.constantFrom('data/a.json', 'data/b.json', 'data/c.json', 'assets/a.js', 'assets/b.js', 'data/figures/a.png', 'data/d.json'),
  fc.constantFrom('', 'one', 'two', 'three', '四'),
);

describe('keeping files', () => {
  test('fetches of a new build just what no file of those before had, each contents once', () =>
    fc.assert(
      fc.asyncProperty(builds, builds, async (first, next) => {
        caches = new FakeCaches();
        await keepBuild(first, 'first.json');
        const known = new Set(namesOf(listed(first)));
        const asked = await keepBuild(next, 'next.json');
        const due = listed(next).filter((file) => !known.has(keptName(file)));
        expect(asked.map((path) => keptName(listed(next).find((file) => file[0] === path) ?? ['', '', 0])).sort()).toEqual(namesOf(due));
        expect(await texts(listed(next))).toEqual(Object.values(next));
        // Pages of the one before may still be open.
        expect(await texts(listed(first))).toEqual(Object.values(first));
      }),
      { numRuns: 60 },
    ));

  test('goes on after an end, wherever that was, with just what had not come', () =>
    fc.assert(
      fc.asyncProperty(builds, fc.nat(8), fc.constantFrom<number | 'nobody'>(503, 429, 'nobody'), async (contents, many, how) => {
        caches = new FakeCaches();
        host.files = contents;
        const files = listed(contents);
        let left = many;
        host.instead = () => ((left -= 1) < 0 ? how : undefined);
        const first = await keep(files);
        const isWhole = namesOf(files).length <= many;
        expect(first.ended).toEqual(isWhole ? true : expect.objectContaining({ kind: 'network' }));
        const there = [...(await openDevice(BASE)).names].sort();
        host.instead = () => undefined;
        const second = await keep(files);
        expect(second.ended).toBe(true);
        const got = second.asked.map((path) => keptName(files.find((file) => file[0] === path) ?? ['', '', 0]));
        expect([...there, ...got].sort()).toEqual(namesOf(files));
        expect(await texts(files)).toEqual(Object.values(contents));
      }),
      { numRuns: 60 },
    ));

  test('ends where it is told to, and then goes on', async () => {
    const contents = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`data/${at}.json`, String(at)]));
    host.files = contents;
    const files = listed(contents);
    const going = new AbortController();
    let kept = 0;
    const first = await keep(files, { signal: going.signal, onKept: () => void ((kept += 1) === 10 && going.abort()) });
    expect(first.ended).toBe(false);
    const { names } = await openDevice(BASE);
    expect(names.size).toBeGreaterThanOrEqual(10);
    expect(names.size).toBeLessThan(20);
    const second = await keep(files);
    expect(second.ended).toBe(true);
    expect(second.asked).toHaveLength(40 - names.size);
  });

  test('misses a file that was lost, whichever it is, and gets that one alone', () =>
    fc.assert(
      fc.asyncProperty(
        builds.filter((contents) => Object.keys(contents).length > 0),
        fc.nat(),
        async (contents, which) => {
          caches = new FakeCaches();
          await keepBuild(contents, 'a.json');
          const files = listed(contents);
          const lost = files[which % files.length] ?? ['', '', 0];
          const { cache } = await openDevice(BASE);
          await cache.delete(keptPath(BASE, keptName(lost)));
          const { names } = await openDevice(BASE);
          expect(missingFiles(files, names).map(keptName)).toEqual([keptName(lost)]);
          expect((await keep(files)).asked).toHaveLength(1);
          expect(await texts(files)).toEqual(Object.values(contents));
        },
      ),
      { numRuns: 40 },
    ));

  test('asks the host once more where something on the way has another file, and keeps none that is not listed', async () => {
    host.files = { 'data/a.json': 'new' };
    const files = listed(host.files);
    host.instead = (_, { cache }) => (cache === 'reload' ? undefined : 'old');
    expect((await keep(files)).ended).toBe(true);
    expect(await texts(files)).toEqual(['new']);
    caches = new FakeCaches();
    host.instead = () => 'injected';
    const { ended, asked } = await keep(files);
    expect(ended).toBeInstanceOf(KeepError);
    expect(ended).toMatchObject({ kind: 'changed', message: 'data/a.json could not be kept: changed' });
    expect(asked).toEqual(['data/a.json', 'data/a.json']);
    expect((await openDevice(BASE)).names.size).toBe(0);
    host.instead = () => 404;
    expect((await keep(files)).ended).toMatchObject({ kind: 'changed' });
  });

  test('says that there is no room where the device has none, and keeps what was there', async () => {
    host.files = { 'data/a.json': 'a', 'data/b.json': 'b' };
    const files = listed(host.files);
    await keep(files.slice(0, 1));
    caches.refuses = () => true;
    expect((await keep(files)).ended).toMatchObject({ kind: 'full' });
    expect(await texts(files)).toEqual(['a', undefined]);
  });

  test('asks past the worker, and keeps the type that the host gives', async () => {
    host.files = { 'assets/a.js': 'a()' };
    const { asked } = await keep(listed(host.files));
    expect(asked).toEqual(['assets/a.js']);
    const { cache } = await openDevice(BASE);
    const kept = await cache.match(keptPath(BASE, keptName(listed(host.files)[0] ?? ['', '', 0])));
    expect(kept?.headers.get('content-type')).toBe('text/javascript');
  });
});
