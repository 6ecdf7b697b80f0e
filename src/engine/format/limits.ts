// Every limit of the index's format and of its shards. Those of ranking stand in rank/weights.ts. Sizes of shards were
// measured in Chromium, where a fetch takes 3 ms (8 with the processor slowed four times) whether of 4 or of 15 KB.

/** Version of the format; a reader refuses any other. */
export const FORMAT_VERSION = 5;

/** Bytes of the SHA-256 of a file that make its name: in hexadecimal, twice as many digits. */
export const NAME_BYTES = 6;

/**
 * How many positions a title has; its later positions share the last, and the next title of the document begins here
 * (Lucene's position increment gap: terms of two titles are never neighbours).
 */
export const POSITION_INCREMENT_GAP = 64;

/** The most occurrences of a term in a document's summaries that are told apart: further ones hardly say more. */
export const MOST_FREQUENCY = 12;

/** From so many documents on, shards are of the larger size. */
export const LARGE_ARCHIVE = 4000;

/** About how large a shard of postings is, in bytes. */
export const POSTING_SHARD_BYTES = { small: 4096, large: 8192 };

/** Words that a single summary has, in a shard of these. */
export const RARE_WORDS_PER_SHARD = 1200;

/** Keys in a shard of these. */
export const KEYS_PER_SHARD = 1000;

/** About how many UTF-16 units a shard of texts holds before it is compressed. */
export const TEXT_SHARD_UNITS = { small: 10_000, large: 20_000 };

/** How many documents share a shard of texts, whatever their length. */
export const DOCUMENTS_PER_SHARD = { least: 8, most: 64 };

/**
 * An index of up to so many documents that is smaller than so many bytes as a whole is one file: a single request, and
 * no other however much is typed.
 */
export const INLINE = { documents: 400, bytes: 320_000 };

/**
 * How many opened shards of texts are kept in memory. No other kind needs a limit: of texts, each stretch of a list that
 * is scrolled through needs another.
 */
export const TEXT_SHARDS_KEPT = 400;
