import type { SearchDocument } from '../document.ts';
import { type BigramEntry, bigramKey, writeBigramShards } from '../format/bigram-shards.ts';
import { deflate } from '../format/deflate.ts';
import { writeFacetTable } from '../format/facet-table.ts';
import { writeKeyShards } from '../format/key-shards.ts';
import {
  DOCUMENTS_PER_SHARD,
  INLINE,
  KEYS_PER_SHARD,
  LARGE_ARCHIVE,
  POSTING_SHARD_BYTES,
  RARE_WORDS_PER_SHARD,
  TEXT_SHARD_UNITS,
} from '../format/limits.ts';
import type { Posting } from '../format/posting-codec.ts';
import { writeRoot } from '../format/root-codec.ts';
import type { DictionaryEntry } from '../format/term-dictionary.ts';
import { type RareOccurrence, writeRareShard, writeWordShards } from '../format/word-shards.ts';
import { documentsOf } from '../match/posting-algebra.ts';
import { type BuiltIndex, IndexFiles } from './index-files.ts';
import { collectTerms } from './term-collector.ts';

/** How the index is cut into files. All have defaults (format/limits.ts). */
export interface IndexOptions {
  /** About how large a shard of postings is, in bytes. */
  shardBytes?: number;
  /** How many documents share a shard of texts. */
  documentsPerShard?: number;
  /** A small archive's index of fewer bytes becomes a root without shards; 0: never. */
  inlineBytes?: number;
}

/**
 * How many documents share a shard of texts: the power of 2 that makes it about as large as it should be. A power, so
 * that another issue hardly ever changes it, which would give every shard another name.
 */
function documentsFor(texts: readonly string[]): number {
  const units = texts.length > LARGE_ARCHIVE ? TEXT_SHARD_UNITS.large : TEXT_SHARD_UNITS.small;
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  const fitting = 2 ** Math.floor(Math.log2(units / Math.max(1, mean)));
  return Math.min(DOCUMENTS_PER_SHARD.most, Math.max(DOCUMENTS_PER_SHARD.least, fitting));
}

/** Oldest first: another issue leaves the shards of the documents before it as they are, and caches stay valid. */
function inOrder(documents: readonly SearchDocument[]): SearchDocument[] {
  return documents.toSorted((a, b) => (a.facets.date < b.facets.date ? -1 : a.facets.date > b.facets.date ? 1 : 0));
}

/**
 * Builds the index of an archive. The same documents in the same order give the same bytes.
 * Documents are numbered by date, then in the order given.
 */
export async function buildIndex(given: readonly SearchDocument[], options: IndexOptions = {}): Promise<BuiltIndex> {
  const { shardBytes = POSTING_SHARD_BYTES[given.length > LARGE_ARCHIVE ? 'large' : 'small'], inlineBytes = INLINE.bytes } = options;
  const documents = inOrder(given);
  const texts = documents.map(({ id, titles, bodies, names = [], payload }) => JSON.stringify([id, titles, bodies, names, payload]));
  const mayInline = inlineBytes > 0 && documents.length <= INLINE.documents;
  // Texts that are compressed together take a quarter less.
  const documentsPerShard = options.documentsPerShard ?? (mayInline ? Math.max(1, documents.length) : documentsFor(texts));
  const files = new IndexFiles();
  const terms = collectTerms(documents);

  const { words, postings, rare, rareDocs } = divide(terms.words);
  const wordShards = writeWordShards(postings, documents.length, shardBytes);
  for (const shard of wordShards) await files.add('words', shard.bytes);
  const rareStarts: string[] = [];
  for (let i = 0; i < rare.length; i += RARE_WORDS_PER_SHARD) {
    const slice = rare.slice(i, i + RARE_WORDS_PER_SHARD);
    rareStarts.push(slice[0]!.term);
    await files.add('rare', await deflate(writeRareShard(slice, rareDocs.slice(i, i + RARE_WORDS_PER_SHARD))));
  }

  const { alphabet, entries } = bigramEntries(terms.characters);
  const bigramShards = writeBigramShards(entries, alphabet.length + 1, documents.length, shardBytes);
  for (const shard of bigramShards) await files.add('runs', shard.bytes);

  const keyShards = writeKeyShards(documents, KEYS_PER_SHARD);
  for (const shard of keyShards) await files.add('keys', await deflate(shard.bytes));

  await files.add('facets', await deflate(writeFacetTable(documents)));
  for (let i = 0; i < documents.length; i += documentsPerShard) {
    await files.add('documents', await deflate(new TextEncoder().encode(`[${texts.slice(i, i + documentsPerShard).join(',')}]`)));
  }

  const root = await deflate(
    writeRoot({
      documents: documents.length,
      documentsPerShard,
      titleLengths: terms.titleLengths,
      bodyLengths: terms.bodyLengths,
      words,
      alphabet,
      names: files.names,
      rareStarts,
      wordCounts: wordShards.map((shard) => shard.count),
      bigramStarts: bigramShards.map((shard) => shard.first),
      keyStarts: keyShards.map((shard) => shard.first),
    }),
  );
  const inline = mayInline && files.size + root.length < inlineBytes;
  // Few documents, but long ones: cut after all.
  if (mayInline && !inline) return buildIndex(given, { ...options, inlineBytes: 0 });
  return files.finish(root, inline);
}

/** Words of the root's dictionary with their postings, and rare words: those that one document has, and not in a title. */
interface DividedWords {
  words: DictionaryEntry[];
  postings: Posting[];
  rare: DictionaryEntry[];
  rareDocs: RareOccurrence[];
}

function divide(all: Iterable<[string, Posting]>): DividedWords {
  const divided: DividedWords = { words: [], postings: [], rare: [], rareDocs: [] };
  for (const [term, posting] of all) {
    if (posting.titleDocs.length === 0 && posting.bodyDocs.length === 1) {
      divided.rare.push({ term, documents: 1 });
      divided.rareDocs.push({ doc: posting.bodyDocs[0]!, frequency: posting.bodyFrequencies[0]!, inName: posting.nameDocs.length > 0 });
    } else {
      divided.words.push({ term, documents: documentsOf(posting).length });
      divided.postings.push(posting);
    }
  }
  return divided;
}

/** The archive's CJK characters in code point order, and the postings of characters and bigrams by their keys. */
function bigramEntries(all: Iterable<[string, Posting]>): { alphabet: string[]; entries: BigramEntry[] } {
  const terms = Array.from(all, ([term, posting]) => ({ letters: [...term], posting }));
  const alphabet = [...new Set(terms.flatMap(({ letters }) => letters))].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  const ranks = new Map(alphabet.map((letter, i) => [letter, i]));
  const entries = terms.map(({ letters, posting }) => ({ key: bigramKey(ranks, letters[0]!, letters[1] ?? '')!, posting }));
  return { alphabet, entries: entries.sort((a, b) => a.key - b.key) };
}
