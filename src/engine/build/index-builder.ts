import type { SearchDocument } from '../document.ts';
import { bigramKey, writeBigramShards } from '../format/bigram-shards.ts';
import { ByteWriter } from '../format/bytes.ts';
import { checksum, checksumName } from '../format/checksum.ts';
import { deflate } from '../format/deflate.ts';
import { writeFacetTable } from '../format/facet-table.ts';
import type { Posting } from '../format/posting-codec.ts';
import { type ShardKind, writeRoot } from '../format/root-codec.ts';
import type { DictionaryEntry } from '../format/term-dictionary.ts';
import { writeRareShard, writeWordShards } from '../format/word-shards.ts';
import { collectTerms } from './term-collector.ts';

/** Sizes, in bytes, that decide how the index is cut. All have defaults. */
export interface IndexOptions {
  /** About how large a shard of postings gets. */
  shardBytes?: number;
  /** How many documents share a shard of texts. */
  documentsPerShard?: number;
  /** An index of some hundred documents that is smaller than this as a whole becomes a root without shards. */
  inlineBytes?: number;
}

/** An index as files. Names are hashes of the content: a file never changes under its name. */
export interface BuiltIndex {
  root: Uint8Array;
  rootName: string;
  /** By name; empty where the root holds everything. */
  shards: Map<string, Uint8Array>;
  /** Bytes by kind of shard (`root` included), for reports. */
  sizes: Record<ShardKind | 'root', number>;
}

const RARE_WORDS_PER_SHARD = 1200;
/** About how many UTF-16 units a shard of texts holds before it is compressed: more where there are many shards. */
const TEXT_SHARD_UNITS = { small: 10_000, large: 20_000 };
/** Bytes of a shard of postings, likewise. */
const POSTING_SHARD_BYTES = { small: 4096, large: 8192 };
const LARGE_ARCHIVE = 4000;
/** Up to so many documents the index may be a single file: one request, and none at any key after it. */
const SMALL_ARCHIVE = 400;

/**
 * How many documents share a shard of texts: the power of 2 that makes it about as large as it should be. A power, so
 * that an issue more hardly ever changes it, which would give every shard another name.
 */
function documentsFor(texts: readonly string[]): number {
  const units = texts.length > LARGE_ARCHIVE ? TEXT_SHARD_UNITS.large : TEXT_SHARD_UNITS.small;
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  const fitting = 2 ** Math.floor(Math.log2(units / Math.max(1, mean)));
  return Math.min(64, Math.max(8, fitting));
}

/** Oldest first: an issue more leaves the shards of the documents before it as they are, and readers' caches good. */
function inOrder(documents: readonly SearchDocument[]): SearchDocument[] {
  return documents.toSorted((a, b) => (a.facets.date < b.facets.date ? -1 : a.facets.date > b.facets.date ? 1 : 0));
}

/**
 * Builds the index of an archive. The same documents in the same order give the same bytes.
 * Documents are numbered by date, then in the order given.
 */
export async function buildIndex(given: readonly SearchDocument[], options: IndexOptions = {}): Promise<BuiltIndex> {
  const { shardBytes = POSTING_SHARD_BYTES[given.length > LARGE_ARCHIVE ? 'large' : 'small'], inlineBytes = 320_000 } = options;
  const documents = inOrder(given);
  const texts = documents.map(({ id, titles, bodies, payload }) => JSON.stringify([id, titles, bodies, payload]));
  const mayInline = inlineBytes > 0 && documents.length <= SMALL_ARCHIVE;
  // Texts that are compressed together take a quarter less.
  const documentsPerShard = options.documentsPerShard ?? (mayInline ? Math.max(1, documents.length) : documentsFor(texts));
  const shards = new Map<string, Uint8Array>();
  const names: Record<ShardKind, string[]> = { words: [], rare: [], runs: [], facets: [], documents: [] };
  const sizes = { root: 0, words: 0, rare: 0, runs: 0, facets: 0, documents: 0 };
  const add = (kind: ShardKind, bytes: Uint8Array) => {
    const name = checksumName(checksum(bytes));
    names[kind].push(name);
    sizes[kind] += bytes.length;
    shards.set(name, bytes);
  };

  const terms = collectTerms(documents);
  const words: DictionaryEntry[] = [];
  const postings: Posting[] = [];
  const rare: DictionaryEntry[] = [];
  const rareDocs: number[] = [];
  for (const [word, posting] of terms.words) {
    if (posting.titleDocs.length === 0 && posting.bodyDocs.length === 1) {
      rare.push({ word, documents: 1 });
      rareDocs.push(posting.bodyDocs[0]!);
    } else {
      words.push({ word, documents: posting.bodyDocs.length + posting.titleDocs.length });
      postings.push(posting);
    }
  }
  const wordShards = writeWordShards(postings, documents.length, shardBytes);
  for (const shard of wordShards) add('words', shard.bytes);
  const rareStarts: string[] = [];
  for (let i = 0; i < rare.length; i += RARE_WORDS_PER_SHARD) {
    const slice = rare.slice(i, i + RARE_WORDS_PER_SHARD);
    rareStarts.push(slice[0]!.word);
    add('rare', await deflate(writeRareShard(slice, rareDocs.slice(i, i + RARE_WORDS_PER_SHARD))));
  }

  const characters = [...terms.characters].map(([term, posting]) => ({ letters: [...term], posting }));
  const alphabet = [...new Set(characters.flatMap(({ letters }) => letters))].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  const ranks = new Map(alphabet.map((letter, i) => [letter, i]));
  const entries = characters.map(({ letters, posting }) => ({ key: bigramKey(ranks, letters[0]!, letters[1] ?? '')!, posting }));
  entries.sort((a, b) => a.key - b.key);
  const bigramShards = writeBigramShards(entries, alphabet.length + 1, documents.length, shardBytes);
  for (const shard of bigramShards) add('runs', shard.bytes);

  add('facets', await deflate(writeFacetTable(documents.map((document) => document.facets))));
  for (let i = 0; i < documents.length; i += documentsPerShard) {
    add('documents', await deflate(new TextEncoder().encode(`[${texts.slice(i, i + documentsPerShard).join(',')}]`)));
  }

  const packed = await deflate(
    writeRoot({
      documents: documents.length,
      documentsPerShard,
      titleLengths: terms.titleLengths,
      words,
      alphabet,
      names,
      rareStarts,
      wordCounts: wordShards.map((shard) => shard.count),
      bigramStarts: bigramShards.map((shard) => shard.head),
    }),
  );
  const inline = mayInline && [...shards.values()].reduce((sum, bytes) => sum + bytes.length, packed.length) < inlineBytes;
  // Few documents, but long ones: cut after all.
  if (mayInline && !inline) return buildIndex(given, { ...options, inlineBytes: 0 });
  const root = sealRoot(packed, inline ? [...shards] : []);
  sizes.root = root.length;
  return { root, rootName: checksumName(checksum(root)), shards: inline ? new Map() : shards, sizes };
}

/** The root file: the root, then the shards held in it; before all, a checksum of it. */
function sealRoot(packed: Uint8Array, inline: readonly [string, Uint8Array][]): Uint8Array {
  const content = new ByteWriter();
  content.block(packed);
  content.varint(inline.length);
  for (const [name, bytes] of inline) {
    content.text(name);
    content.block(bytes);
  }
  const out = new ByteWriter();
  const sealed = content.finish();
  out.raw(checksum(sealed));
  out.raw(sealed);
  return out.finish();
}
