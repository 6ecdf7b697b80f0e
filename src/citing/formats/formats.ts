import type { Citation } from '../citation.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';

/** A way to write references down. */
export interface CitationFormat {
  /** As it calls itself, in every language; where it has no name of its own, messages have one. */
  name: string;
  /** How the name of a file ends. */
  ending: string;
  /** The type of such a file. */
  type: string;
  print: (citations: readonly Citation[]) => string;
}

/** All of them, in the order in which they are offered. */
export const CITATION_FORMATS = {
  bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', print: bibtex },
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', print: ris },
  'csl-json': { name: 'CSL-JSON', ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', print: cslJson },
  markdown: { name: 'Markdown', ending: 'md', type: 'text/markdown', print: markdown },
  text: { name: 'Text', ending: 'txt', type: 'text/plain', print: plainText },
} as const satisfies Record<string, CitationFormat>;

/** The name of a format. */
export type CitationFormatId = keyof typeof CITATION_FORMATS;
