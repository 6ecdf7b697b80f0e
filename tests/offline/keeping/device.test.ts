import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commitBuild, dropUnused, openDevice } from '../../../src/offline/keeping/device.ts';
import { editionsIn } from '../../../src/offline/keeping/kept-editions.ts';
import { keptName, type OfflineFile, type OfflineList } from '../../../src/offline/list.ts';
import { keptPath, RECORD } from '../../../src/offline/names.ts';
import { readRecord } from '../../../src/offline/record.ts';
import { FakeCaches, listed, namesOf } from '../fake-caches.ts';

const BASE = '/reader/';
beforeEach(() => void new FakeCaches());
afterEach(() => vi.unstubAllGlobals());

const listOf = (code: readonly OfflineFile[], archive: readonly OfflineFile[]): OfflineList => ({ version: 1, shells: {}, code, archive });

/** Puts files into the cache, as fetching them does. */
async function put(files: readonly OfflineFile[]): Promise<void> {
  const { cache } = await openDevice(BASE);
  for (const file of files) await cache.put(keptPath(BASE, keptName(file)), new Response(file[0]));
}

const CODE = listed({ 'assets/a.js': 'a', 'icon.svg': 'i' });
const namesThere = async () => [...(await openDevice(BASE)).names].sort();

describe('a build that is kept', () => {
  test('is told by nothing before it is all there', async () => {
    await put(CODE);
    expect((await openDevice(BASE)).record).toBeUndefined();
    await dropUnused(await openDevice(BASE), BASE);
    expect(await namesThere()).toEqual([]);
  });

  test('stays with the one before it, and of older ones nothing does', () => {
    const build = fc.record({
      list: fc.constantFrom('1.json', '2.json', '3.json'),
      whole: fc.boolean(),
    });
    return fc.assert(
      fc.asyncProperty(fc.array(build, { minLength: 1, maxLength: 6 }), async (builds) => {
        new FakeCaches();
        const archiveOf = (list: string) => listed({ 'data/archive.json': list, 'data/same.json': 'same' });
        const filesOf = ({ list, whole }: (typeof builds)[number]) => [...CODE, ...(whole ? archiveOf(list) : [])];
        // The two last ones that are of different lists, as they were kept last.
        let [now, before]: ((typeof builds)[number] | undefined)[] = [];
        for (const each of builds) {
          await put(filesOf(each));
          await commitBuild(await openDevice(BASE), BASE, each, listOf(CODE, archiveOf(each.list)));
          if (now?.list !== each.list) before = now;
          now = each;
          const kept = [now, before].filter((one) => one !== undefined);
          expect(await namesThere()).toEqual([...new Set([RECORD, ...kept.flatMap((one) => [one.list, ...namesOf(filesOf(one))])])].sort());
        }
        const { cache } = await openDevice(BASE);
        expect(await readRecord(cache, BASE)).toEqual({ now, ...(before && { before }) });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the weeks and months on a device', () => {
  test('are told by their files, of one language, whichever build they are of', () => {
    const paths = [
      'data/en/issues/2020-w48.0a1b2c3d.json',
      'data/en/issues/2021-w02.0a1b2c3d.json',
      'data/en/issues/2020-w48.9z9z9z9z.json',
      'data/en/months/2020-11.0a1b2c3d.json',
      'data/zh-Hans/issues/2020-w49.0a1b2c3d.json',
      'data/en/years/2020.0a1b2c3d.json',
      'data/en/topics/gan.json',
      'data/archive.json',
      'assets/issues/2020-w50.0a1b2c3d.json',
    ];
    expect(editionsIn(paths, 'en')).toEqual(['2021-w02', '2020-w48', '2020-11']);
    expect(editionsIn(paths, 'zh-Hans')).toEqual(['2020-w49']);
    expect(editionsIn([], 'en')).toEqual([]);
  });

  test('come each once, the newest first, weeks before months, in whatever order their files are', () => {
    const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 2019, max: 2022 });
    const week = fc.tuple(year, two(53)).map(([y, w]) => `issues/${y}-w${w}`);
    const month = fc.tuple(year, two(12)).map(([y, m]) => `months/${y}-${m}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(week, month)), (ids) => {
        const found = editionsIn(
          ids.map((id) => `data/en/${id}.0a1b2c3d.json`),
          'en',
        );
        const bare = new Set(ids.map((id) => id.slice(7)));
        expect(new Set(found)).toEqual(bare);
        expect(found).toHaveLength(bare.size);
        const rank = (id: string) => (id.includes('w') ? 1 : 0);
        for (const [at, id] of found.slice(1).entries()) {
          const before = found[at] ?? '';
          expect(rank(before) > rank(id) || (rank(before) === rank(id) && before > id), `${before} ${id}`).toBe(true);
        }
      }),
    );
  });
});
