import { inflate } from '../format/deflate.ts';
import { docsOfKey, foldedKey, readKeyShard } from '../format/key-shards.ts';
import { ShardError, type ShardStore } from './shard-store.ts';

/** The documents of the first key of each of several; a set of keys in which no document has any is empty. */
export interface KeyedDocs {
  /** The number of the set of keys that decided. */
  set: number;
  /** For each key of it its documents, without those of the keys before it. */
  docs: number[][];
}

async function docsWith(key: string, store: ShardStore, missing: Set<string>, signal: AbortSignal | undefined): Promise<number[]> {
  const index = store.root.keyStarts.findLastIndex((first) => first <= foldedKey(key));
  if (index < 0) return [];
  try {
    return docsOfKey(await store.load('keys', index, async (bytes) => readKeyShard(await inflate(bytes)), signal), key);
  } catch (error) {
    if (!(error instanceof ShardError)) throw error;
    missing.add(error.shard);
    return [];
  }
}

/** The documents that have one of a set of keys: of the first set of which any has one. Undefined where none has. */
export async function keyedDocs(
  sets: readonly (readonly string[])[],
  store: ShardStore,
  missing: Set<string>,
  signal: AbortSignal | undefined,
): Promise<KeyedDocs | undefined> {
  const found = await Promise.all(sets.map((keys) => Promise.all(keys.map((key) => docsWith(key, store, missing, signal)))));
  const set = found.findIndex((docs) => docs.some((each) => each.length > 0));
  if (set < 0) return undefined;
  const seen = new Set<number>();
  const docs = found[set]!.map((each) => each.filter((doc) => !seen.has(doc) && seen.add(doc)));
  return { set, docs };
}
