import type { Citation } from '../citation.ts';

/** The records themselves, one a line. */
export function cslJson(citations: readonly Citation[]): string {
  return citations.length === 0 ? '[]\n' : `[\n${citations.map((citation) => JSON.stringify(citation)).join(',\n')}\n]\n`;
}
