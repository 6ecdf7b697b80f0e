import { inflate } from '../format/deflate.ts';
import { ShardError, type ShardStore } from './shard-store.ts';

/** A document as the index keeps it. */
export interface StoredDocument {
  id: string;
  titles: string[];
  bodies: string[];
  names: string[];
  payload: unknown;
}

async function openTexts(bytes: Uint8Array): Promise<StoredDocument[]> {
  const rows = JSON.parse(new TextDecoder().decode(await inflate(bytes))) as [string, string[], string[], string[], unknown][];
  return rows.map(([id, titles, bodies, names, payload]) => ({ id, titles, bodies, names, payload }));
}

/** Reads documents by number. Those whose shard could not be loaded are left out, and the shard's name is added to `missing`. */
export async function readDocuments(
  store: ShardStore,
  docs: Iterable<number>,
  missing: Set<string>,
  signal: AbortSignal | undefined,
): Promise<Map<number, StoredDocument>> {
  const size = store.root.documentsPerShard;
  const byShard = Map.groupBy(new Set(docs), (doc) => Math.floor(doc / size));
  const found = new Map<number, StoredDocument>();
  await Promise.all(
    Array.from(byShard, async ([shard, wanted]) => {
      try {
        const texts = await store.load('documents', shard, openTexts, signal);
        for (const doc of wanted) found.set(doc, texts[doc - shard * size]!);
      } catch (error) {
        if (!(error instanceof ShardError)) throw error;
        missing.add(error.shard);
      }
    }),
  );
  return found;
}
