import type { StoredDocument } from '../store/document-reader.ts';
import { findHighlights, type Highlight, type Highlighter, mergeHighlights } from './highlights.ts';
import { nameHighlights } from './name-highlights.ts';
import { bestSnippet, type Snippet } from './snippet.ts';

/** A document found. */
export interface FoundDocument {
  /** Its number in the index. */
  doc: number;
  id: string;
  payload: unknown;
  titles: { text: string; highlights: Highlight[] }[];
  /** The best snippet of each summary, in their order. */
  snippets: Snippet[];
  names: { text: string; highlights: Highlight[] }[];
}

/** Highlights a document's titles and names, and chooses the snippets to show. */
export function foundDocument(
  doc: number,
  { id, payload, titles, bodies, names }: StoredDocument,
  highlighter: Highlighter,
): FoundDocument {
  return {
    doc,
    id,
    payload,
    titles: titles.map((text) => ({ text, highlights: mergeHighlights(findHighlights(text, highlighter)) })),
    snippets: bodies.map((body) => bestSnippet(body, highlighter)),
    names: names.map((text) => ({ text, highlights: nameHighlights(text, highlighter) })),
  };
}
