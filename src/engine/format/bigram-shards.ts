import { BitReader, BitWriter, riceParameter } from './bits.ts';
import { type Posting, readPosting, skipPosting, writePosting } from './posting-codec.ts';

/** The rank of each CJK character of an archive, in code point order. */
export type Alphabet = Map<string, number>;

/**
 * The key of a character (`second` empty) or a bigram: bigrams follow their first character in the
 * alphabet's order. Undefined where the archive lacks one of the characters.
 */
export function bigramKey(alphabet: Alphabet, first: string, second: string): number | undefined {
  const high = alphabet.get(first);
  const low = second === '' ? -1 : alphabet.get(second);
  return high === undefined || low === undefined ? undefined : high * (alphabet.size + 1) + low + 1;
}

/** A character's or bigram's key and posting. */
export interface BigramEntry {
  key: number;
  posting: Posting;
}

/** A shard as built, with the key of its first entry. */
export interface BigramShardBytes {
  bytes: Uint8Array;
  first: number;
}

/** Writes entries (ascending by key) into shards of about `target` bytes. `base` is the alphabet's size plus 1. */
export function writeBigramShards(entries: readonly BigramEntry[], base: number, documents: number, target: number): BigramShardBytes[] {
  const shards: BigramShardBytes[] = [];
  let first = 0;
  let postings = new BitWriter();
  for (const [i, entry] of entries.entries()) {
    writePosting(postings, entry.posting, documents);
    if (postings.length < target * 8 && i < entries.length - 1) continue;
    const slice = entries.slice(first, i + 1);
    shards.push({ bytes: writeBigramShard(slice, base, documents), first: slice[0]!.key });
    postings = new BitWriter();
    first = i + 1;
  }
  return shards;
}

/** First all keys, grouped by first character, then all postings. */
function writeBigramShard(entries: readonly BigramEntry[], base: number, documents: number): Uint8Array {
  const out = new BitWriter();
  const groups = Map.groupBy(entries, (entry) => Math.floor(entry.key / base));
  out.gamma(groups.size);
  let lastHigh = -1;
  for (const [high, group] of groups) {
    out.gamma(high - lastHigh);
    lastHigh = high;
    out.gamma(group.length);
    const parameter = riceParameter(group.length, base);
    let last = -1;
    for (const { key } of group) {
      out.rice((key % base) - last - 1, parameter);
      last = key % base;
    }
  }
  for (const entry of entries) writePosting(out, entry.posting, documents);
  return out.finish();
}

/** An opened shard: its keys in ascending order and the posting of the nth. */
export interface BigramShard {
  keys: Float64Array;
  posting: (index: number) => Posting;
}

/** Reads what `writeBigramShards` wrote. */
export function readBigramShard(bytes: Uint8Array, base: number, documents: number): BigramShard {
  const reader = new BitReader(bytes);
  const keys: number[] = [];
  let high = -1;
  for (let groups = reader.gamma(); groups > 0; groups--) {
    high += reader.gamma();
    const count = reader.gamma();
    const parameter = riceParameter(count, base);
    let low = -1;
    for (let i = 0; i < count; i++) {
      low += 1 + reader.rice(parameter);
      keys.push(high * base + low);
    }
  }
  const offsets = keys.map(() => {
    const at = reader.at;
    skipPosting(reader, documents);
    return at;
  });
  const decoded: Posting[] = [];
  const posting = (index: number) => (decoded[index] ??= readPosting(new BitReader(bytes, offsets[index]), documents));
  return { keys: Float64Array.from(keys), posting };
}
