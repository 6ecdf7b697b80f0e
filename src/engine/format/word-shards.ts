import { BitReader, BitWriter } from './bits.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { type Posting, readPosting, skipPosting, writePosting } from './posting-codec.ts';
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

/** Words that one summary has, and no title: kept out of the root, each with the number of its document. */
export interface RareShard {
  dictionary: TermDictionary;
  docs: Int32Array;
}

/** Writes rare words (sorted) with their documents; not yet compressed. */
export function writeRareShard(entries: readonly DictionaryEntry[], docs: readonly number[]): Uint8Array {
  const out = new ByteWriter();
  writeTermDictionary(out, entries);
  for (const doc of docs) out.varint(doc);
  return out.finish();
}

/** Reads what `writeRareShard` wrote. */
export function readRareShard(bytes: Uint8Array): RareShard {
  const reader = new ByteReader(bytes);
  const dictionary = readTermDictionary(reader);
  const docs = new Int32Array(dictionary.size);
  for (let i = 0; i < docs.length; i++) docs[i] = reader.varint();
  return { dictionary, docs };
}
