import { BitReader, type BitWriter, riceParameter } from './bits.ts';
import { MOST_FREQUENCY, POSITION_INCREMENT_GAP } from './limits.ts';

/** Where a term occurs. Documents are numbered from 0, oldest first. */
export interface Posting {
  /** Documents with the term in a title, one entry for each occurrence, ascending. */
  titleDocs: Int32Array;
  /** The position of each of these: the title's number times POSITION_INCREMENT_GAP, plus the position in the title. */
  titlePositions: Int32Array;
  /** Documents with the term in a summary or a name, ascending. */
  bodyDocs: Int32Array;
  /** How often each of these has it there, MOST_FREQUENCY at most. */
  bodyFrequencies: Uint8Array;
  /** Those of all these documents that have it in a name, ascending. */
  nameDocs: Int32Array;
}

const none = new Int32Array(0);

/** The posting of something that occurs nowhere. */
export const EMPTY_POSTING: Posting = {
  titleDocs: none,
  titlePositions: none,
  bodyDocs: none,
  bodyFrequencies: new Uint8Array(0),
  nameDocs: none,
};

/** The posting of something that each of these documents (ascending) has once in a summary. */
export function bodyPosting(bodyDocs: Int32Array, nameDocs: Int32Array = none): Posting {
  return { ...EMPTY_POSTING, bodyDocs, bodyFrequencies: new Uint8Array(bodyDocs.length).fill(1), nameDocs };
}

/** Rice parameter of positions in titles. */
const POSITION_PARAMETER = 2;

function writeGaps(out: BitWriter, docs: Int32Array, documents: number): void {
  const parameter = riceParameter(docs.length, documents);
  let last = -1;
  for (const doc of docs) {
    out.rice(doc - last - 1, parameter);
    last = doc;
  }
}

function readGaps(reader: BitReader, count: number, documents: number): Int32Array {
  const docs = new Int32Array(Math.min(count, documents));
  const parameter = riceParameter(docs.length, documents);
  let last = -1;
  for (let i = 0; i < docs.length; i++) docs[i] = last = last + 1 + reader.rice(parameter);
  return docs;
}

/** Appends a posting: counts in gamma code, gaps and positions in Rice code, frequencies in unary: most are 1. */
export function writePosting(out: BitWriter, posting: Posting, documents: number): void {
  const { titleDocs, titlePositions, bodyDocs, bodyFrequencies, nameDocs } = posting;
  out.gamma(bodyDocs.length + 1);
  out.gamma(titleDocs.length + 1);
  out.gamma(nameDocs.length + 1);
  writeGaps(out, bodyDocs, documents);
  for (const frequency of bodyFrequencies) out.rice(frequency - 1, 0);
  writeGaps(out, nameDocs, documents);
  const titleParameter = riceParameter(titleDocs.length, documents);
  let last = 0;
  for (let i = 0; i < titleDocs.length; i++) {
    const doc = titleDocs[i]!;
    const position = titlePositions[i]!;
    // A gap of 0 is a further occurrence in the same document.
    out.rice(doc - last, titleParameter);
    out.gamma(Math.floor(position / POSITION_INCREMENT_GAP) + 1);
    out.rice(position % POSITION_INCREMENT_GAP, POSITION_PARAMETER);
    last = doc;
  }
}

/** Reads the posting that begins at the reader's offset. */
export function readPosting(reader: BitReader, documents: number): Posting {
  const bodyCount = reader.gamma() - 1;
  const titleCount = reader.gamma() - 1;
  const nameCount = reader.gamma() - 1;
  const bodyDocs = readGaps(reader, bodyCount, documents);
  const bodyFrequencies = new Uint8Array(bodyDocs.length);
  for (let i = 0; i < bodyDocs.length; i++) bodyFrequencies[i] = Math.min(MOST_FREQUENCY, reader.rice(0) + 1);
  const nameDocs = readGaps(reader, nameCount, documents);
  const titleDocs = new Int32Array(titleCount);
  const titlePositions = new Int32Array(titleCount);
  const titleParameter = riceParameter(titleCount, documents);
  let last = 0;
  for (let i = 0; i < titleCount; i++) {
    titleDocs[i] = last = last + reader.rice(titleParameter);
    titlePositions[i] = (reader.gamma() - 1) * POSITION_INCREMENT_GAP + reader.rice(POSITION_PARAMETER);
  }
  return { titleDocs, titlePositions, bodyDocs, bodyFrequencies, nameDocs };
}

function skipNumbers(reader: BitReader, count: number, parameter: number): void {
  for (let i = 0; i < count; i++) reader.rice(parameter);
}

/** Moves the reader past the posting that begins at its offset. */
export function skipPosting(reader: BitReader, documents: number): void {
  const bodyCount = reader.gamma() - 1;
  const titleCount = reader.gamma() - 1;
  const nameCount = reader.gamma() - 1;
  skipNumbers(reader, bodyCount, riceParameter(bodyCount, documents));
  skipNumbers(reader, bodyCount, 0);
  skipNumbers(reader, nameCount, riceParameter(nameCount, documents));
  const titleParameter = riceParameter(titleCount, documents);
  for (let i = 0; i < titleCount; i++) {
    reader.rice(titleParameter);
    reader.gamma();
    reader.rice(POSITION_PARAMETER);
  }
}
