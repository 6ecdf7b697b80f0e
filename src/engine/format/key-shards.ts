import type { SearchDocument } from '../document.ts';

/** A key and the numbers of the documents that have it. */
type KeyRow = [key: string, ...docs: number[]];

/** A shard as built, with its first key as keys are ordered. */
export interface KeyShardBytes {
  bytes: Uint8Array;
  first: string;
}

/** The form of a key in which keys are ordered and, where none is the same to the letter, compared: without letter case. */
export function foldedKey(key: string): string {
  return key.toLowerCase();
}

/** Writes the keys of all documents, by their folded form, into shards of `rows` keys; not yet compressed. */
export function writeKeyShards(documents: readonly SearchDocument[], rows: number): KeyShardBytes[] {
  const docsOf = new Map<string, number[]>();
  for (const [doc, { keys = [] }] of documents.entries()) {
    for (const key of new Set(keys)) {
      const docs = docsOf.get(key);
      if (docs === undefined) docsOf.set(key, [doc]);
      else docs.push(doc);
    }
  }
  const order = ([a]: [string, unknown], [b]: [string, unknown]) => {
    const [left, right] = [foldedKey(a), foldedKey(b)];
    return left < right || (left === right && a < b) ? -1 : 1;
  };
  const sorted = [...docsOf].sort(order).map(([key, docs]): KeyRow => [key, ...docs]);
  const shards: KeyShardBytes[] = [];
  for (let i = 0; i < sorted.length;) {
    let end = Math.min(sorted.length, i + rows);
    // Keys that differ in letter case alone stay together.
    while (end < sorted.length && foldedKey(sorted[end]![0]) === foldedKey(sorted[end - 1]![0])) end++;
    shards.push({ bytes: new TextEncoder().encode(JSON.stringify(sorted.slice(i, end))), first: foldedKey(sorted[i]![0]) });
    i = end;
  }
  return shards;
}

/** An opened shard: its rows by their keys' folded form. */
export type KeyShard = Map<string, KeyRow[]>;

/** Reads what `writeKeyShards` wrote. */
export function readKeyShard(bytes: Uint8Array): KeyShard {
  return Map.groupBy(JSON.parse(new TextDecoder().decode(bytes)) as KeyRow[], ([key]) => foldedKey(key));
}

/** The documents of a key in its shard: to the letter, else but for letter case. */
export function docsOfKey(shard: KeyShard, key: string): number[] {
  const rows = shard.get(foldedKey(key)) ?? [];
  const same = rows.filter(([each]) => each === key);
  return (same.length > 0 ? same : rows).flatMap(([, ...docs]) => docs);
}
