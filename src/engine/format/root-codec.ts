import type { Alphabet } from './bigram-shards.ts';
import { ByteReader, ByteWriter, hexadecimal } from './bytes.ts';
import { type BodyLengths, type LengthNorms, readLengthNorms, writeLengthNorms } from './length-norms.ts';
import { FORMAT_VERSION, NAME_BYTES } from './limits.ts';
import { readTermDictionary, type TermDictionary, type DictionaryEntry, writeTermDictionary } from './term-dictionary.ts';

/** The kinds of shards, in the order in which the root lists them. */
export const SHARD_KINDS = ['words', 'rare', 'runs', 'facets', 'keys', 'documents'] as const;
/** Postings of words; rare words; bigrams and characters of CJK runs; facets (one shard); keys; texts and payloads. */
export type ShardKind = (typeof SHARD_KINDS)[number];

/** The root as the builder has it. */
export interface RootParts {
  documents: number;
  documentsPerShard: number;
  titleLengths: number[][];
  bodyLengths: BodyLengths[];
  words: DictionaryEntry[];
  /** Words per shard of kind `words`. */
  wordCounts: number[];
  /** First word of each shard of kind `rare`. */
  rareStarts: string[];
  /** The CJK characters of the archive, in code point order. */
  alphabet: string[];
  /** Key of the first entry of each shard of kind `runs`. */
  bigramStarts: number[];
  /** First key, folded, of each shard of kind `keys`. */
  keyStarts: string[];
  /** Names of all shards, by kind. */
  names: Record<ShardKind, string[]>;
}

/** The root as the reader has it. */
export interface Root {
  documents: number;
  documentsPerShard: number;
  /** Where each document's titles begin in `titleLengths`; one more entry for the end. */
  titleStarts: Int32Array;
  titleLengths: Uint8Array;
  bodyLengths: Record<keyof BodyLengths, LengthNorms>;
  words: TermDictionary;
  /** Ordinal of the first word of each shard of kind `words`; one more entry for the end. */
  wordStarts: Int32Array;
  rareStarts: string[];
  alphabet: Alphabet;
  characters: string[];
  bigramStarts: Float64Array;
  keyStarts: string[];
  names: Record<ShardKind, string[]>;
}

/** Writes the root; not yet compressed. */
export function writeRoot(parts: RootParts): Uint8Array {
  const out = new ByteWriter();
  out.varint(FORMAT_VERSION);
  out.varint(parts.documents);
  out.varint(parts.documentsPerShard);
  // Counts apart from lengths: most documents have one title, so that the counts compress to nothing.
  for (const lengths of parts.titleLengths) out.varint(lengths.length);
  for (const length of parts.titleLengths.flat()) out.byte(Math.min(length, 255));
  writeLengthNorms(out, parts.bodyLengths);
  writeTermDictionary(out, parts.words);
  out.varint(parts.wordCounts.length);
  for (const count of parts.wordCounts) out.varint(count);
  out.text(JSON.stringify(parts.rareStarts));
  out.text(parts.alphabet.join(''));
  out.varint(parts.bigramStarts.length);
  for (const [i, first] of parts.bigramStarts.entries()) out.varint(first - (parts.bigramStarts[i - 1] ?? 0));
  out.text(JSON.stringify(parts.keyStarts));
  for (const kind of SHARD_KINDS) {
    out.varint(parts.names[kind].length);
    for (const name of parts.names[kind]) out.raw(Uint8Array.from(name.match(/../g)!, (bigram) => parseInt(bigram, 16)));
  }
  return out.finish();
}

/** Reads what `writeRoot` wrote. Throws where the version is another. */
export function readRoot(bytes: Uint8Array): Root {
  const input = new ByteReader(bytes);
  const version = input.varint();
  if (version !== FORMAT_VERSION) {
    throw new Error(`The search index has format ${version}, this reader knows format ${FORMAT_VERSION}: build the site again`);
  }
  const documents = input.varint();
  const documentsPerShard = input.varint();
  const titleStarts = new Int32Array(documents + 1);
  for (let i = 0; i < documents; i++) titleStarts[i + 1] = titleStarts[i]! + input.varint();
  const titleLengths = input.raw(titleStarts[documents]!);
  const bodyLengths = readLengthNorms(input, documents);
  const words = readTermDictionary(input);
  const wordStarts = new Int32Array(input.varint() + 1);
  for (let i = 1; i < wordStarts.length; i++) wordStarts[i] = wordStarts[i - 1]! + input.varint();
  const rareStarts = JSON.parse(input.text()) as string[];
  const characters = [...input.text()];
  const bigramStarts = new Float64Array(input.varint());
  for (let i = 0; i < bigramStarts.length; i++) bigramStarts[i] = (bigramStarts[i - 1] ?? 0) + input.varint();
  const keyStarts = JSON.parse(input.text()) as string[];
  const names: Record<ShardKind, string[]> = { words: [], rare: [], runs: [], facets: [], keys: [], documents: [] };
  for (const kind of SHARD_KINDS) {
    for (let count = input.varint(); count > 0; count--) names[kind].push(hexadecimal(input.raw(NAME_BYTES)));
  }
  return {
    documents,
    documentsPerShard,
    titleStarts,
    titleLengths,
    bodyLengths,
    words,
    wordStarts,
    rareStarts,
    alphabet: new Map(characters.map((character, i) => [character, i])),
    characters,
    bigramStarts,
    keyStarts,
    names,
  };
}
