import { CITATION_FORMATS, type CitationFormatId } from '../citing/formats/formats.ts';
import { storedValue } from '../design/stored/stored-value.ts';

/** All formats, in the order in which they are offered. */
export const FORMAT_IDS = Object.keys(CITATION_FORMATS) as CitationFormatId[];

/** The format that was chosen last, kept on this device. */
export const CHOSEN_FORMAT = storedValue<CitationFormatId>('cite-format', {
  area: 'localStorage',
  fallback: 'bibtex',
  parse: (text) => FORMAT_IDS.find((id) => id === text),
  print: (id) => (id === 'bibtex' ? undefined : id),
});
