import type { StoredDocument } from '../store/document-reader.ts';
import { type Mark, type Marker, marksIn, mergeMarks } from './highlights.ts';
import { bestPassage, type Passage } from './snippet.ts';

/** A document found. */
export interface FoundDocument {
  /** Its number in the index. */
  doc: number;
  id: string;
  payload: unknown;
  titles: { text: string; marks: Mark[] }[];
  /** The best passage of each summary, in their order. */
  passages: Passage[];
}

/** Marks a document's titles and chooses the passages to show. */
export function foundDocument(doc: number, { id, payload, titles, bodies }: StoredDocument, marker: Marker): FoundDocument {
  return {
    doc,
    id,
    payload,
    titles: titles.map((text) => ({ text, marks: mergeMarks(marksIn(text, marker)) })),
    passages: bodies.map((body) => bestPassage(body, marker)),
  };
}
