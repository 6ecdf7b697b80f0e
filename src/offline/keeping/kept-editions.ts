import { readCache } from '../names.ts';
import { readList } from '../record.ts';
import { ownBase } from '../registration.ts';
import { filesOf, openDevice } from './device.ts';

/** What can be opened without a network. */
export interface KeptEditions {
  /** Whether the whole archive is kept. */
  whole: boolean;
  /** The weeks and months that are there, the newest first. */
  ids: string[];
}

/** The weeks and months of a language whose files are among paths below the site's base; the newest first, weeks before months. */
export function editionsIn(paths: Iterable<string>, language: string): string[] {
  const ids = new Set<string>();
  for (const path of paths) {
    const [, tag, id] = /^data\/([^/]+)\/(?:issues|months)\/([^/.]+)\.\w+\.json$/.exec(path) ?? [];
    if (tag === language && id !== undefined) ids.add(id);
  }
  const isWeek = (id: string) => id.includes('w');
  return [...ids].sort((a, b) => Number(isWeek(b)) - Number(isWeek(a)) || (a < b ? 1 : -1));
}

/** Reads which weeks and months of a language are on the device. */
export async function readKept(language: string): Promise<KeptEditions> {
  const base = ownBase();
  const { cache, record } = await openDevice(base);
  const list = record && (await readList(cache, base, record.now));
  const kept = record && list ? filesOf(list, record.now.whole).map(([path]) => path) : [];
  const read = (await caches.has(readCache(base))) ? await (await caches.open(readCache(base))).keys() : [];
  const paths = [...kept, ...read.map(({ url }) => new URL(url).pathname.slice(base.length))];
  return { whole: record?.now.whole ?? false, ids: editionsIn(paths, language) };
}
