import { keptName, type OfflineFile, type OfflineList } from '../list.ts';
import { keptCache, keptPath, RECORD } from '../names.ts';
import { readList, readRecord, writeRecord, type KeptBuild, type KeptRecord } from '../record.ts';
import { putKept } from './keep-files.ts';

/** What is kept on the device, of the site at a base. */
export interface Device {
  cache: Cache;
  record: KeptRecord | undefined;
  /** The names of all that is in the cache, builds kept or begun. */
  names: ReadonlySet<string>;
}

/** The files of a build that are kept of it. */
export function filesOf(list: OfflineList, whole: boolean): readonly OfflineFile[] {
  return whole ? [...list.code, ...list.archive] : list.code;
}

/** Reads what is kept; makes the cache where there is none. */
export async function openDevice(base: string): Promise<Device> {
  const cache = await caches.open(keptCache(base));
  const keys = await cache.keys();
  const start = keptPath(base, '').length;
  return { cache, record: await readRecord(cache, base), names: new Set(keys.map(({ url }) => new URL(url).pathname.slice(start))) };
}

/** Lets go of everything in the cache that no build needs which is kept. */
export async function dropUnused({ cache }: Pick<Device, 'cache'>, base: string): Promise<void> {
  const record = await readRecord(cache, base);
  const needed = new Set([RECORD]);
  for (const build of [record?.now, record?.before]) {
    const list = build && (await readList(cache, base, build));
    if (!list) continue;
    needed.add(build.list);
    for (const file of filesOf(list, build.whole)) needed.add(keptName(file));
  }
  const { names } = await openDevice(base);
  for (const name of names) if (!needed.has(name)) await cache.delete(keptPath(base, name));
}

/**
 * Makes a build the one that is kept, once all its files are there: until then nothing of it is used. The one before stays for
 * pages that are still open.
 */
export async function commitBuild({ cache, record }: Device, base: string, build: KeptBuild, list: OfflineList): Promise<void> {
  await putKept(cache, base, build.list, new Response(JSON.stringify(list), { headers: { 'content-type': 'application/json' } }));
  const before = record?.now.list === build.list ? record.before : record?.now;
  await writeRecord(cache, base, { now: build, before });
  await dropUnused({ cache }, base);
}
