import type { OfflineList } from './list.ts';
import { keptPath, RECORD } from './names.ts';

/** A build that is kept, with all its files or with those of the code alone. */
export interface KeptBuild {
  /** The name of its list. */
  list: string;
  /** Whether the archive is kept too. */
  whole: boolean;
}

/** Which builds are kept: pages of the one before may still be open. */
export interface KeptRecord {
  now: KeptBuild;
  before?: KeptBuild | undefined;
}

/** Reads the record in a cache; undefined where nothing is kept yet. */
export async function readRecord(cache: Cache, base: string): Promise<KeptRecord | undefined> {
  return (await cache.match(keptPath(base, RECORD)))?.json() as Promise<KeptRecord | undefined>;
}

/** Writes it: from then on the worker answers with that build. */
export async function writeRecord(cache: Cache, base: string, record: KeptRecord): Promise<void> {
  await cache.put(keptPath(base, RECORD), new Response(JSON.stringify(record), { headers: { 'content-type': 'application/json' } }));
}

/** The name under which a list is kept; `path` is the one that the head names. */
export function listName(path: string): string {
  return path.replace(/^.*\//, '');
}

/** Reads the list of a build that is kept. */
export async function readList(cache: Cache, base: string, { list }: KeptBuild): Promise<OfflineList | undefined> {
  return (await cache.match(keptPath(base, list)))?.json() as Promise<OfflineList | undefined>;
}
