import type { Citation } from '../citation.ts';
import { authorsText, numbersOf, placeText, sentence } from './reference-text.ts';

function reference(citation: Citation): string {
  const parts = [authorsText(citation), citation.title, placeText(citation), ...numbersOf(citation)];
  const sentences = parts.filter(Boolean).map((part) => sentence(part.replace(/\s+/g, ' ')));
  return [...sentences, citation.URL].filter(Boolean).join(' ');
}

/** References as a person reads them, one a paragraph. */
export function plainText(citations: readonly Citation[]): string {
  return citations.map((citation) => `${reference(citation)}\n`).join('\n');
}
