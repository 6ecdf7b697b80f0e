import type { Section } from './sections.ts';

/** Which sections are shown, in page order; empty means all. */
export type SectionFilter = readonly Section[];

/**
 * Reads the filter from an address (`?section=papers&section=other`, or with commas). `sections` are those of the archive
 * in page order; what names none of them is passed over.
 */
export function readSectionFilter(params: URLSearchParams, sections: readonly Section[]): SectionFilter {
  const named = params.getAll('section').flatMap((value) => value.split(','));
  return sections.filter((section) => named.includes(section));
}

/** Gives a copy of an address's parameters with the filter in it; other parameters keep their place. */
export function writeSectionFilter(params: URLSearchParams, filter: SectionFilter): URLSearchParams {
  const written = new URLSearchParams(params);
  written.delete('section');
  for (const section of filter) written.append('section', section);
  return written;
}

/** The filter with one section switched on or off; `sections` are those of the archive in page order. */
export function toggleSection(filter: SectionFilter, section: Section, sections: readonly Section[]): SectionFilter {
  return sections.filter((each) => (each === section ? !filter.includes(each) : filter.includes(each)));
}

/** Whether a filter lets a section through. */
export function showsSection(filter: SectionFilter, section: Section): boolean {
  return filter.length === 0 || filter.includes(section);
}
