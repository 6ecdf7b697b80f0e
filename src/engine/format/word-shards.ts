import { BitReader, BitWriter } from './bits.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST_FREQUENCY } from './limits.ts';
import { bodyPosting, type Posting, readPosting, skipPosting, writePosting } from './posting-codec.ts';
import { readTermDictionary, type TermDictionary, type DictionaryEntry, writeTermDictionary } from './term-dictionary.ts';

/** A shard as built, with the number of words in it. */
export interface WordShardBytes {
  bytes: Uint8Array;
  count: number;
}

/** Writes postings one after the other, and begins another shard whenever one has reached `target` bytes. */
export function writeWordShards(postings: readonly Posting[], documents: number, target: number): WordShardBytes[] {
  const shards: WordShardBytes[] = [];
  let out = new BitWriter();
  let count = 0;
  for (const [i, posting] of postings.entries()) {
    writePosting(out, posting, documents);
    count++;
    if (out.length < target * 8 && i < postings.length - 1) continue;
    shards.push({ bytes: out.finish(), count });
    out = new BitWriter();
    count = 0;
  }
  return shards;
}

/** Gives the posting of a word of a shard by its index there. */
export type PostingShard = (index: number) => Posting;

/** Opens a shard that holds `count` words. */
export function readWordShard(bytes: Uint8Array, count: number, documents: number): PostingShard {
  const reader = new BitReader(bytes);
  const offsets = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    offsets[i] = reader.at;
    skipPosting(reader, documents);
  }
  const decoded: Posting[] = [];
  return (index) => (decoded[index] ??= readPosting(new BitReader(bytes, offsets[index]), documents));
}

/** Where a rare word occurs. */
export interface RareOccurrence {
  doc: number;
  frequency: number;
  /** In a name; else in a summary. */
  inName: boolean;
}

/** Words that one document has, and not in a title: kept out of the root, each with its posting. */
export interface RareShard {
  dictionary: TermDictionary;
  posting: (index: number) => Posting;
}

/** Writes rare words (sorted) with where they occur; not yet compressed. */
export function writeRareShard(entries: readonly DictionaryEntry[], occurrences: readonly RareOccurrence[]): Uint8Array {
  const out = new ByteWriter();
  writeTermDictionary(out, entries);
  for (const { doc } of occurrences) out.varint(doc);
  // Apart from the numbers: most are the same, so that they compress to nothing.
  for (const { frequency, inName } of occurrences) out.byte(frequency * 2 + (inName ? 1 : 0));
  return out.finish();
}

/** Reads what `writeRareShard` wrote. */
export function readRareShard(bytes: Uint8Array): RareShard {
  const reader = new ByteReader(bytes);
  const dictionary = readTermDictionary(reader);
  const numbers = new Int32Array(dictionary.size);
  for (let i = 0; i < numbers.length; i++) numbers[i] = reader.varint();
  const notes = reader.raw(dictionary.size);
  const posting = (index: number): Posting => {
    const docs = Int32Array.of(numbers[index]!);
    const bodyFrequencies = Uint8Array.of(Math.min(MOST_FREQUENCY, notes[index]! >> 1));
    return { ...bodyPosting(docs, (notes[index]! & 1) === 1 ? docs : undefined), bodyFrequencies };
  };
  return { dictionary, posting };
}
