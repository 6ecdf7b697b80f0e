import { ByteWriter, hexadecimal } from '../format/bytes.ts';
import { NAME_BYTES } from '../format/limits.ts';
import { SHARD_KINDS, type ShardKind } from '../format/root-codec.ts';
import { sealFile } from '../format/seal.ts';

/** An index as files. Names come from the contents: a file never changes under its name. */
export interface BuiltIndex {
  root: Uint8Array;
  rootName: string;
  /** By name; empty where the root holds everything. */
  shards: Map<string, Uint8Array>;
  /** Bytes by kind of shard (`root` included), for reports. */
  sizes: Record<ShardKind | 'root', number>;
}

/** The name of a file: the beginning of its SHA-256 (FIPS 180-4), in hexadecimal. */
export async function fileName(file: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', file as Uint8Array<ArrayBuffer>);
  return hexadecimal(new Uint8Array(hash, 0, NAME_BYTES));
}

/** Collects the shards of an index while it is built. */
export class IndexFiles {
  readonly #shards = new Map<string, Uint8Array>();
  readonly #sizes = { root: 0, words: 0, rare: 0, runs: 0, facets: 0, keys: 0, documents: 0 };
  /** Names of the shards added so far, by kind, in the order in which they were added. */
  readonly names: Record<ShardKind, string[]> = { words: [], rare: [], runs: [], facets: [], keys: [], documents: [] };

  /** Seals a shard and names it. */
  async add(kind: ShardKind, contents: Uint8Array): Promise<void> {
    const file = sealFile(contents);
    const name = await fileName(file);
    this.names[kind].push(name);
    this.#sizes[kind] += file.length;
    this.#shards.set(name, file);
  }

  /** Bytes of all shards. */
  get size(): number {
    return SHARD_KINDS.reduce((sum, kind) => sum + this.#sizes[kind], 0);
  }

  /** The index with this root (as `writeRoot` gives it, compressed); `inline`: the root's file holds every shard. */
  async finish(packedRoot: Uint8Array, inline: boolean): Promise<BuiltIndex> {
    const held = inline ? [...this.#shards] : [];
    const out = new ByteWriter();
    out.block(packedRoot);
    out.varint(held.length);
    for (const [name, file] of held) {
      out.text(name);
      out.block(file);
    }
    const root = sealFile(out.finish());
    return {
      root,
      rootName: await fileName(root),
      shards: inline ? new Map() : this.#shards,
      sizes: { ...this.#sizes, root: root.length },
    };
  }
}
