import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a thing is made of: parts of its key. */
export type KeyPart = string | Uint8Array;

/** Makes a thing. */
export type Make = () => Uint8Array | Promise<Uint8Array>;

const DIGEST = 32;

/** After so long, a file that was being written belongs to a build that is not running any more. */
const ABANDONED = 3_600_000;

/** SHA-256 of parts, each with its length before it, so that no two lists of parts are one. */
function digest(parts: Iterable<KeyPart>): Hash {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.length}:`).update(part);
  return hash;
}

/** What a key's parts are called: the same for the same parts only. */
export function keyName(...parts: readonly KeyPart[]): string {
  return digest(parts).digest('hex');
}

/** Bytes with their digest before them. */
export function seal(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([digest([bytes]).digest(), bytes]);
}

/** The bytes that were sealed; undefined where what is there is not what was written. */
export function unseal(sealed: Buffer): Buffer | undefined {
  const bytes = sealed.subarray(DIGEST);
  return sealed.length >= DIGEST && digest([bytes]).digest().equals(sealed.subarray(0, DIGEST)) ? bytes : undefined;
}

/**
 * Things of one kind that builds make, kept in a folder from one build to the next by all that they are made of: whatever is
 * taken from there is what would be made. What cannot be read, or is not what was written, is made again. Several builds may use
 * a folder at once, and a build may end at any moment: a thing is put into its place whole.
 */
export class KeptThings {
  readonly #folder: string;
  readonly #common: readonly KeyPart[];
  readonly #used = new Set<string>();
  #written = 0;
  /** How many were not what was written there. */
  damaged = 0;

  /** `common` is what all of them are made of. With `fresh` nothing that is there is used. */
  constructor(folder: string, common: readonly KeyPart[], { fresh = false }: { fresh?: boolean } = {}) {
    this.#folder = folder;
    this.#common = common;
    if (fresh || (existsSync(folder) && !statSync(folder).isDirectory())) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** The thing of a key, where it is kept. */
  peek(key: KeyPart): Uint8Array | undefined {
    return this.#read(this.#use(key));
  }

  /** Keeps the thing of a key. */
  put(key: KeyPart, bytes: Uint8Array): void {
    this.#write(this.#use(key), bytes);
  }

  /** The thing of a key: the one that is kept, or else what `make` makes, which is then kept. */
  async get(key: KeyPart, make: Make): Promise<Uint8Array> {
    const name = this.#use(key);
    return this.#read(name) ?? this.#write(name, await make());
  }

  /**
   * Sees to it that there is a thing of a key, and gives what reads it once it is wanted: to hold many in memory until then would
   * take too much. `again` makes it a second time, where it is lost in between.
   */
  async later(key: KeyPart, make: Make, again: Make = make): Promise<() => Promise<Uint8Array>> {
    const name = this.#use(key);
    if (!existsSync(join(this.#folder, name))) this.#write(name, await make());
    return async () => this.#read(name) ?? this.#write(name, await again());
  }

  /** Lets go what this build had no use for. */
  dropOthers(): void {
    for (const name of readdirSync(this.#folder)) {
      if (this.#used.has(name)) continue;
      const file = join(this.#folder, name);
      const { mtimeMs = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
      if (!name.endsWith('.new') || Date.now() - mtimeMs > ABANDONED) rmSync(file, { recursive: true, force: true });
    }
  }

  #use(key: KeyPart): string {
    const name = keyName(...this.#common, key);
    this.#used.add(name);
    return name;
  }

  #read(name: string): Uint8Array | undefined {
    const file = join(this.#folder, name);
    try {
      const bytes = unseal(readFileSync(file));
      if (bytes) return bytes;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    }
    this.damaged += 1;
    rmSync(file, { recursive: true, force: true });
    return undefined;
  }

  #write(name: string, bytes: Uint8Array): Uint8Array {
    const file = join(this.#folder, name);
    const unfinished = `${file}.${process.pid}-${(this.#written += 1)}.new`;
    writeFileSync(unfinished, seal(bytes));
    renameSync(unfinished, file);
    return bytes;
  }
}
