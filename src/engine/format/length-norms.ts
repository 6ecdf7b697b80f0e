import type { ByteReader, ByteWriter } from './bytes.ts';

/** How long a document's summaries are: how many terms they have, stop words left out, each stem as often as it occurs and each once. */
export interface TextLength {
  occurrences: number;
  distinct: number;
}

/** The lengths of a document's summaries. Languages with and without spaces are apart: a query's words are of one of them. */
export interface BodyLengths {
  words: TextLength;
  bigrams: TextLength;
}

/** The kinds of terms whose lengths are kept, in the order in which they are written. */
const KINDS = ['words', 'bigrams'] as const;

/** The lengths of all documents' summaries in one kind of terms, about. */
export interface LengthNorms {
  /** Distinct terms. */
  scope: Int32Array;
  /** How often each of them occurs, on average: twice that where the text is repeated. */
  verbosity: Float32Array;
}

/** Significant bits of a scope that are kept, without the first, which is always set. */
const MANTISSA_BITS = 3;

/** Steps of verbosity from 1 to 2, and from any value to twice that. */
const STEPS = 16;

/** A number as a byte: exact to 15, then within an eighth (as Lucene's SmallFloat.intToByte4 keeps lengths). */
export function scopeToByte(scope: number): number {
  const shift = Math.max(0, 31 - Math.clz32(scope) - MANTISSA_BITS);
  const high = scope >>> shift;
  return high < 1 << MANTISSA_BITS ? high : (high & ((1 << MANTISSA_BITS) - 1)) | ((shift + 1) << MANTISSA_BITS);
}

/** The least number that `scopeToByte` makes this byte. */
export function byteToScope(byte: number): number {
  const shift = (byte >>> MANTISSA_BITS) - 1;
  const low = byte & ((1 << MANTISSA_BITS) - 1);
  return shift < 0 ? low : (low | (1 << MANTISSA_BITS)) << shift;
}

/** Writes the lengths of all documents, in their order, kind by kind. */
export function writeLengthNorms(out: ByteWriter, lengths: readonly BodyLengths[]): void {
  for (const kind of KINDS) {
    for (const each of lengths) out.byte(scopeToByte(each[kind].distinct));
    for (const { [kind]: each } of lengths) {
      out.byte(Math.min(255, Math.round(STEPS * Math.log2(Math.max(1, each.occurrences) / Math.max(1, each.distinct)))));
    }
  }
}

/** Reads what `writeLengthNorms` wrote for so many documents. */
export function readLengthNorms(input: ByteReader, documents: number): Record<(typeof KINDS)[number], LengthNorms> {
  const read = () => ({
    scope: Int32Array.from(input.raw(documents), byteToScope),
    verbosity: Float32Array.from(input.raw(documents), (byte) => 2 ** (byte / STEPS)),
  });
  return { words: read(), bigrams: read() };
}
