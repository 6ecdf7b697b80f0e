import { SECTIONS, type SectionCounts } from '../archive/sections.ts';
import type { Messages } from './en.ts';

/** Counts per section, in words: `7 papers, 1 article`. */
export function countsInWords(counts: SectionCounts, { sectionCount, listSeparator }: Messages, separator = listSeparator): string {
  return SECTIONS.flatMap((section) => (counts[section] ? [sectionCount(section, counts[section])] : [])).join(separator);
}
