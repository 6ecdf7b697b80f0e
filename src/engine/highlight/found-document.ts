import type { StoredDocument } from '../store/document-reader.ts';
import { foundWords } from './found-words.ts';
import type { Highlighter } from './highlighter.ts';
import { findHighlights, type Highlight, mergeHighlights } from './highlights.ts';
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
  /** The words of all its texts that were found, each once and as it stands there; no stop words. */
  words: string[];
}

/** Highlights a document's titles and names, and chooses the snippets to show. */
export function foundDocument(
  doc: number,
  { id, payload, titles, bodies, names }: StoredDocument,
  highlighter: Highlighter,
): FoundDocument {
  const highlighted = (text: string) => ({ text, highlights: findHighlights(text, highlighter) });
  const inTitles = titles.map(highlighted);
  const inBodies = bodies.map(highlighted);
  const inNames = names.map((text) => ({ text, highlights: nameHighlights(text, highlighter) }));
  const namesFound = inNames.map((name) => ({ ...name, highlights: name.highlights.map((range) => ({ range, term: 0, weak: false })) }));
  return {
    doc,
    id,
    payload,
    titles: inTitles.map(({ text, highlights }) => ({ text, highlights: mergeHighlights(highlights) })),
    snippets: inBodies.map(({ text, highlights }) => bestSnippet(text, highlights, highlighter.idfs)),
    names: inNames,
    words: foundWords([...inTitles, ...inBodies, ...namesFound]),
  };
}
