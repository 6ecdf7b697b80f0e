import { ByteReader } from '../format/bytes.ts';
import { inflate } from '../format/deflate.ts';
import { TEXT_SHARDS_KEPT } from '../format/limits.ts';
import { readRoot, type Root, type ShardKind } from '../format/root-codec.ts';
import { openSealed } from '../format/seal.ts';

/** What was wrong with the first copy of a file: it did not come, or it is not what was built. */
export type FetchProblem = 'failed' | 'damaged';

/**
 * Fetches one file of the index by its name, once: the store asks a second time, and never a third, and says why with
 * `after`. A second copy has to come past every cache.
 */
export type ReadShard = (name: string, signal: AbortSignal | undefined, after?: FetchProblem) => Promise<Uint8Array>;

/** A file of the index that could not be loaded, or that is damaged. `cause` tells more. */
export class ShardError extends Error {
  /** The file's name. */
  readonly shard: string;
  readonly kind: ShardKind | 'root';

  constructor(shard: string, kind: ShardKind | 'root', problem: string, cause?: unknown) {
    super(`Search index, ${kind} shard ${shard}: ${problem}`, { cause });
    this.name = 'ShardError';
    this.shard = shard;
    this.kind = kind;
  }
}

/** Reads, checks and keeps files of the index. */
export interface ShardStore {
  root: Root;
  /** Whether the root holds every shard. */
  inline: boolean;
  /** A shard, opened by `open` the first time. Rejects with ShardError, or with the signal's reason. */
  load<T>(kind: ShardKind, index: number, open: (bytes: Uint8Array) => T | Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Fetches the root and opens the store. Rejects with ShardError, or where the index has another format. */
export async function openStore(read: ReadShard, rootName: string, signal?: AbortSignal): Promise<ShardStore> {
  const input = new ByteReader(await fetchFile(read, rootName, 'root', signal));
  const root = readRoot(await inflate(input.block()));
  /** Files that the root holds. */
  const held = new Map<string, Uint8Array>();
  for (let count = input.varint(); count > 0; count--) held.set(input.text(), input.block());
  const opened = new Map<string, unknown>();
  const openedTexts = new Map<string, unknown>();
  const pending = new Map<string, Promise<unknown>>();

  async function fetchAndOpen<T>(
    kind: ShardKind,
    name: string,
    open: (bytes: Uint8Array) => T | Promise<T>,
    own?: AbortSignal,
  ): Promise<T> {
    const file = held.get(name);
    const shard = await open(await fetchFile(file === undefined ? read : () => Promise.resolve(file), name, kind, own));
    if (kind !== 'documents') opened.set(name, shard);
    else keepTexts(name, shard);
    return shard;
  }

  /** Keeps texts, and drops those that were used longest ago. */
  function keepTexts(name: string, texts: unknown): void {
    openedTexts.delete(name);
    openedTexts.set(name, texts);
    if (openedTexts.size > TEXT_SHARDS_KEPT) openedTexts.delete(openedTexts.keys().next().value!);
  }

  async function load<T>(kind: ShardKind, index: number, open: (bytes: Uint8Array) => T | Promise<T>, own?: AbortSignal): Promise<T> {
    const name = root.names[kind][index]!;
    const known = opened.get(name) ?? openedTexts.get(name);
    if (known !== undefined) {
      if (kind === 'documents') keepTexts(name, known);
      return known as T;
    }
    const underway = pending.get(name);
    if (underway !== undefined) {
      try {
        return (await underway) as T;
      } catch (error) {
        // The query that began this was given up; this one was not.
        if (error instanceof ShardError || own?.aborted === true) throw error;
        return load(kind, index, open, own);
      }
    }
    const started = fetchAndOpen(kind, name, open, own).finally(() => pending.delete(name));
    pending.set(name, started);
    return started;
  }

  return { root, inline: held.size > 0, load };
}

type Attempt = { contents: Uint8Array } | { contents?: undefined; problem: FetchProblem; cause?: unknown };

async function attempt(read: ReadShard, name: string, signal: AbortSignal | undefined, after?: FetchProblem): Promise<Attempt> {
  try {
    const contents = openSealed(await read(name, signal, after));
    return contents === undefined ? { problem: 'damaged' } : { contents };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return { problem: 'failed', cause: error };
  }
}

const PROBLEMS: Record<FetchProblem, string> = {
  failed: 'it could not be fetched; check the connection and that the file is published',
  damaged: 'it is damaged, even when fetched past the cache; build the site again and publish it',
};

/** Fetches a file, twice at most, and gives its contents. This is the only place where a fetch is repeated. */
async function fetchFile(read: ReadShard, name: string, kind: ShardKind | 'root', signal?: AbortSignal): Promise<Uint8Array> {
  const first = await attempt(read, name, signal);
  if (first.contents) return first.contents;
  const second = await attempt(read, name, signal, first.problem);
  if (second.contents) return second.contents;
  throw new ShardError(name, kind, PROBLEMS[second.problem], second.cause);
}
