import type { Text } from './languages.ts';

/** A section's id: the `section` of an item. Which sections there are is a setting of the archive. */
export type Section = string;

/** The accents of the design's palette (design/styles/tokens.css), of which a section has one. */
export const ACCENTS = ['violet', 'indigo', 'teal', 'ochre', 'magenta'] as const;

/** An accent's name. */
export type Accent = (typeof ACCENTS)[number];

/**
 * How a number of items is put in one language, `#` for the number: `# 篇论文`, or in a language that has a singular,
 * `{ "one": "# paper", "other": "# papers" }` (plural categories of CLDR).
 */
export type CountForms = string | { one: string; other: string };

/** A section as `archive.json` settles it. The order of the list is that of every page. */
export interface SectionSettings {
  id: Section;
  name: Text;
  count?: Record<string, CountForms> | undefined;
  accent: Accent;
}

/** How many items each section has; a section without items is left out. */
export type SectionCounts = Partial<Record<Section, number>>;

/** Counts items per section. Takes anything with a `section`; gives only sections that occur. */
export function countSections(items: readonly { section: Section }[]): SectionCounts {
  const counts: SectionCounts = {};
  for (const { section } of items) counts[section] = (counts[section] ?? 0) + 1;
  return counts;
}

/** Several counts as one: each section with the sum of its items. */
export function sumCounts(all: readonly SectionCounts[]): SectionCounts {
  const sums: SectionCounts = {};
  for (const counts of all) for (const [id, count] of Object.entries(counts)) sums[id] = (sums[id] ?? 0) + (count ?? 0);
  return sums;
}

/** The sum of all sections' counts. */
export function totalCount(counts: SectionCounts): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
