import { mergeHighlights, type TermHighlight } from './highlights.ts';

/** A text and what is highlighted in it. */
export interface HighlightedSource {
  text: string;
  highlights: readonly TermHighlight[];
}

/** More than a long question has in one document. */
const MOST = 40;

/**
 * The words of a document that a query found, each once and as it stands there, so that they can be found again in the
 * document wherever it is shown whole. Stop words are left out: alone they would be everywhere.
 */
export function foundWords(sources: readonly HighlightedSource[]): string[] {
  const words = sources.flatMap(({ text, highlights }) =>
    mergeHighlights(highlights.filter(({ weak }) => !weak)).map((range) => text.slice(...range)),
  );
  return [...new Set(words)].slice(0, MOST);
}
