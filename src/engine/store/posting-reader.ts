import { readBigramShard, type BigramShard, bigramKey } from '../format/bigram-shards.ts';
import { inflate } from '../format/deflate.ts';
import { EMPTY_POSTING, type Posting } from '../format/posting-codec.ts';
import { readRareShard, readWordShard, type RareShard } from '../format/word-shards.ts';
import { ShardError, type ShardStore } from './shard-store.ts';

/** Reads postings for one query. Where a shard could not be loaded, its terms have no occurrences. */
export class PostingReader {
  readonly #store: ShardStore;
  readonly #signal: AbortSignal | undefined;
  /** Names of shards that could not be loaded. */
  readonly missing = new Set<string>();

  constructor(store: ShardStore, signal: AbortSignal | undefined) {
    this.#store = store;
    this.#signal = signal;
  }

  async #tolerant<T>(loading: Promise<T>): Promise<T | undefined> {
    try {
      return await loading;
    } catch (error) {
      if (!(error instanceof ShardError)) throw error;
      this.missing.add(error.shard);
      return undefined;
    }
  }

  /** The index of the shard with the posting of a word of the root's dictionary. */
  shardOf(ordinal: number): number {
    return lastNotAbove(this.#store.root.wordStarts, ordinal);
  }

  /** The posting of a word of the root's dictionary. */
  async word(ordinal: number): Promise<Posting> {
    const { wordStarts, documents } = this.#store.root;
    const index = this.shardOf(ordinal);
    const first = wordStarts[index]!;
    const count = wordStarts[index + 1]! - first;
    const shard = await this.#tolerant(this.#store.load('words', index, (bytes) => readWordShard(bytes, count, documents), this.#signal));
    return shard?.(ordinal - first) ?? EMPTY_POSTING;
  }

  /** The shards of rare words that begin with `prefix`; all of them where the root holds the shards. */
  async rare(prefix: string): Promise<RareShard[]> {
    const {
      inline,
      root: { rareStarts: heads },
    } = this.#store;
    const wanted: number[] = [];
    for (let i = 0; i < heads.length; i++) {
      if (inline) wanted.push(i);
      else if (heads[i]!.slice(0, prefix.length) <= prefix && (i + 1 === heads.length || heads[i + 1]!.slice(0, prefix.length) >= prefix))
        wanted.push(i);
    }
    const shards = await Promise.all(
      wanted.map((index) =>
        this.#tolerant(this.#store.load('rare', index, async (bytes) => readRareShard(await inflate(bytes)), this.#signal)),
      ),
    );
    return shards.filter((shard) => shard !== undefined);
  }

  #bigrams(index: number): Promise<BigramShard | undefined> {
    const { alphabet, documents } = this.#store.root;
    const open = (bytes: Uint8Array) => readBigramShard(bytes, alphabet.size + 1, documents);
    return this.#tolerant(this.#store.load('runs', index, open, this.#signal));
  }

  /** The posting of a character (`second` empty) or of a bigram of characters. */
  async bigram(first: string, second: string): Promise<Posting> {
    const { alphabet, bigramStarts } = this.#store.root;
    const key = bigramKey(alphabet, first, second);
    if (key === undefined || bigramStarts.length === 0 || key < bigramStarts[0]!) return EMPTY_POSTING;
    const shard = await this.#bigrams(lastNotAbove(bigramStarts, key));
    if (shard === undefined) return EMPTY_POSTING;
    const at = lastNotAbove(shard.keys, key);
    return shard.keys[at] === key ? shard.posting(at) : EMPTY_POSTING;
  }

  /** The postings of all bigrams that begin with a character, and of the character itself. */
  async bigramsFrom(first: string): Promise<Posting[]> {
    const { alphabet, bigramStarts } = this.#store.root;
    const from = bigramKey(alphabet, first, '');
    if (from === undefined || bigramStarts.length === 0) return [];
    const to = from + alphabet.size + 1;
    const postings: Posting[] = [];
    const wanted: number[] = [];
    for (let i = Math.max(0, lastNotAbove(bigramStarts, from)); i < bigramStarts.length && bigramStarts[i]! < to; i++) wanted.push(i);
    for (const shard of await Promise.all(wanted.map((index) => this.#bigrams(index)))) {
      if (shard === undefined) continue;
      for (const [i, key] of shard.keys.entries()) if (key >= from && key < to) postings.push(shard.posting(i));
    }
    return postings;
  }
}

/** The index of the last of `sorted` that is not above `value`; -1 where the first is. */
function lastNotAbove(sorted: Int32Array | Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
