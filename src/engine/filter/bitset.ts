/** A set of documents, by number: one bit each. */
export class Bitset {
  readonly #size: number;
  readonly #words: Uint32Array;

  /** An empty set that can hold the documents 0 to `size` - 1. */
  constructor(size: number) {
    this.#size = size;
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  /** Puts a document in. */
  add(doc: number): void {
    this.#words[doc >>> 5]! |= 1 << (doc & 31);
  }

  /** Whether a document is in the set. */
  has(doc: number): boolean {
    return ((this.#words[doc >>> 5]! >>> (doc & 31)) & 1) === 1;
  }

  /** The documents that are not in this set. */
  complement(): Bitset {
    const rest = new Bitset(this.#size);
    for (let i = 0; i < this.#words.length; i++) rest.#words[i] = ~this.#words[i]!;
    return rest;
  }

  /** The documents that all sets (of one size) hold; undefined, for all documents, where there are no sets. */
  static intersection(sets: readonly Bitset[]): Bitset | undefined {
    if (sets.length === 0) return undefined;
    const all = new Bitset(sets[0]!.#size);
    all.#words.set(sets[0]!.#words);
    for (const set of sets.slice(1)) for (let i = 0; i < all.#words.length; i++) all.#words[i]! &= set.#words[i]!;
    return all;
  }
}
