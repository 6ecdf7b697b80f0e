import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file's compressed forms. */
export interface CompressedForms {
  brotli: Uint8Array;
  zipped: Uint8Array;
}

const digest = (...parts: readonly (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const DIGEST = 32;
const LENGTH = 4;

/** An entry: the digest of what follows, the length of the first form, both forms. */
function pack({ brotli, zipped }: CompressedForms): Uint8Array {
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(brotli.length);
  return Buffer.concat([digest(length, brotli, zipped), length, brotli, zipped]);
}

function unpack(entry: Buffer): CompressedForms | undefined {
  const rest = entry.subarray(DIGEST);
  if (rest.length < LENGTH || !digest(rest).equals(entry.subarray(0, DIGEST))) return undefined;
  const end = LENGTH + rest.readUInt32LE();
  return { brotli: rest.subarray(LENGTH, end), zipped: rest.subarray(end) };
}

/**
 * Compressed forms of files by their contents, kept in a folder from one build to the next: most of a build's time goes into
 * them, and most files are the same. What cannot be read, or is not what was written, is made again.
 */
export class KeptForms {
  readonly #folder: string;
  readonly #settings: string;
  readonly #used = new Set<string>();
  /** How many entries were not what was written. */
  damaged = 0;

  /** `settings` is all that forms depend on besides contents. */
  constructor(folder: string, settings: string) {
    this.#folder = folder;
    this.#settings = settings;
    if (existsSync(folder) && !statSync(folder).isDirectory()) rmSync(folder);
    mkdirSync(folder, { recursive: true });
  }

  /** The forms of some contents: those that are kept, or else those that `make` makes, which are then kept. */
  async formsOf(contents: Uint8Array, make: () => Promise<CompressedForms>): Promise<CompressedForms> {
    const name = digest(this.#settings, '\n', contents).toString('hex');
    const file = join(this.#folder, name);
    this.#used.add(name);
    if (existsSync(file)) {
      const kept = statSync(file).isFile() ? unpack(readFileSync(file)) : undefined;
      if (kept) return kept;
      this.damaged += 1;
      rmSync(file, { recursive: true });
    }
    const forms = await make();
    writeFileSync(file, pack(forms));
    return forms;
  }

  /** Lets go what this build had no use for. */
  dropOthers(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name), { recursive: true });
  }
}
