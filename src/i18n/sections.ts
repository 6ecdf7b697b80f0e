import type { Language } from '../archive/languages.ts';
import type { LocalSection } from '../archive/local-archive.ts';
import type { Accent, Section, SectionCounts } from '../archive/sections.ts';
import { isSingular, numberIn } from './numbers.ts';

/** The archive's sections in the page's language. */
export interface Sections {
  /** In page order. */
  ids: readonly Section[];
  /** A section's name; for one that the archive does not have, its id. */
  name: (id: Section) => string;
  /** The accent of a section, for `data-accent`. */
  accent: (id: Section | undefined) => Accent | undefined;
  /** A number of items of a section: `7 papers`. */
  count: (id: Section, n: number) => string;
}

/** Reads an archive's sections, which are in a language. */
export function sectionsIn(settings: readonly LocalSection[], language: Language): Sections {
  const byId = new Map(settings.map((section) => [section.id, section]));
  const name = (id: Section) => byId.get(id)?.name ?? id;
  return {
    ids: settings.map(({ id }) => id),
    name,
    accent: (id) => (id === undefined ? undefined : byId.get(id)?.accent),
    count: (id, n) => {
      const forms = byId.get(id)?.count;
      const form = (typeof forms === 'object' ? forms[isSingular(n, language) ? 'one' : 'other'] : forms) ?? `${name(id)}: #`;
      return form.replace('#', numberIn(n, language));
    },
  };
}

/** How many items each section has, in words and in page order: `7 papers, 1 article`. */
export function countsInWords(counts: SectionCounts, { ids, count }: Sections, separator: string): string {
  return ids.flatMap((id) => (counts[id] ? [count(id, counts[id])] : [])).join(separator);
}
