import { BitReader, type BitWriter, riceParameter } from './bits.ts';
import { POSITION_INCREMENT_GAP } from './limits.ts';

/** Where a term occurs. Documents are numbered from 0, oldest first. */
export interface Posting {
  /** Documents with the term in a title, one entry for each occurrence, ascending. */
  titleDocs: Int32Array;
  /** The position of each of these: the title's number times POSITION_INCREMENT_GAP, plus the position in the title. */
  titlePositions: Int32Array;
  /** Documents with the term in a summary only, ascending. */
  bodyDocs: Int32Array;
}

/** Rice parameter of positions in titles. */
const POSITION_PARAMETER = 2;

/** Appends a posting: counts in gamma code, gaps and positions in Rice code. */
export function writePosting(out: BitWriter, posting: Posting, documents: number): void {
  const { titleDocs, titlePositions, bodyDocs } = posting;
  out.gamma(bodyDocs.length + 1);
  out.gamma(titleDocs.length + 1);
  const bodyParameter = riceParameter(bodyDocs.length, documents);
  let last = -1;
  for (const doc of bodyDocs) {
    out.rice(doc - last - 1, bodyParameter);
    last = doc;
  }
  const titleParameter = riceParameter(titleDocs.length, documents);
  last = 0;
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
  const bodyDocs = new Int32Array(Math.min(reader.gamma() - 1, documents));
  const titleCount = reader.gamma() - 1;
  const bodyParameter = riceParameter(bodyDocs.length, documents);
  let last = -1;
  for (let i = 0; i < bodyDocs.length; i++) bodyDocs[i] = last = last + 1 + reader.rice(bodyParameter);
  const titleDocs = new Int32Array(titleCount);
  const titlePositions = new Int32Array(titleCount);
  const titleParameter = riceParameter(titleCount, documents);
  last = 0;
  for (let i = 0; i < titleCount; i++) {
    titleDocs[i] = last = last + reader.rice(titleParameter);
    titlePositions[i] = (reader.gamma() - 1) * POSITION_INCREMENT_GAP + reader.rice(POSITION_PARAMETER);
  }
  return { titleDocs, titlePositions, bodyDocs };
}

/** Moves the reader past the posting that begins at its offset. */
export function skipPosting(reader: BitReader, documents: number): void {
  const bodyCount = reader.gamma() - 1;
  const titleCount = reader.gamma() - 1;
  const bodyParameter = riceParameter(bodyCount, documents);
  for (let i = 0; i < bodyCount; i++) reader.rice(bodyParameter);
  const titleParameter = riceParameter(titleCount, documents);
  for (let i = 0; i < titleCount; i++) {
    reader.rice(titleParameter);
    reader.gamma();
    reader.rice(POSITION_PARAMETER);
  }
}
