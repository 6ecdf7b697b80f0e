import { ByteReader } from '../format/bytes.ts';
import { checksum, CHECKSUM_LENGTH, checksumName } from '../format/checksum.ts';
import { inflate } from '../format/deflate.ts';
import { readRoot, type Root, type ShardKind } from '../format/root-codec.ts';

/** Fetches one file of the index by its name; with `anew`, past every cache, because the copy there is damaged. */
export type ReadShard = (name: string, signal: AbortSignal | undefined, anew?: boolean) => Promise<Uint8Array>;

/** A file of the index that could not be had, or that is not what was built. `cause` tells more. */
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

// Shards of texts are the only ones that come without end: one for every stretch of a list that somebody scrolls.
const MOST_TEXT_SHARDS = 400;

/** Fetches the root and opens the store. */
export async function openStore(read: ReadShard, rootName: string, signal?: AbortSignal): Promise<ShardStore> {
  const file = await fetchFile(read, rootName, 'root', isWhole, signal);
  const input = new ByteReader(file.subarray(CHECKSUM_LENGTH));
  const root = readRoot(await inflate(input.block()));
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
    // What the root holds was checked with it.
    const bytes = held.get(name) ?? (await fetchFile(read, name, kind, (file) => checksumName(checksum(file)) === name, own));
    const shard = await open(bytes);
    if (kind !== 'documents') opened.set(name, shard);
    else keepTexts(name, shard);
    return shard;
  }

  /** Keeps texts, and lets those go that were wanted longest ago. */
  function keepTexts(name: string, texts: unknown): void {
    openedTexts.delete(name);
    openedTexts.set(name, texts);
    if (openedTexts.size > MOST_TEXT_SHARDS) openedTexts.delete(openedTexts.keys().next().value!);
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
        // Another query began this and was given up; this one was not.
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

/** Whether a root is what its own checksum says. */
function isWhole(file: Uint8Array): boolean {
  return checksumName(checksum(file.subarray(CHECKSUM_LENGTH))) === checksumName(file.subarray(0, CHECKSUM_LENGTH));
}

/** Fetches a file; one that is damaged once more, for files are cached for good. */
async function fetchFile(
  read: ReadShard,
  name: string,
  kind: ShardKind | 'root',
  isRight: (file: Uint8Array) => boolean,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  for (const anew of [false, true]) {
    try {
      const file = await read(name, signal, anew);
      if (isRight(file)) return file;
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw new ShardError(name, kind, 'it could not be fetched; check the connection and that the file is published', error);
    }
  }
  throw new ShardError(name, kind, 'its checksum is wrong, also when fetched anew; publish it again');
}
