/** The sections of an issue, in the order in which a page shows them. */
export const SECTIONS = ['features', 'papers', 'articles', 'use-cases', 'other'] as const;

/** One section of an issue: the `section` of an item. */
export type Section = (typeof SECTIONS)[number];

/** How many items each section has; a section without items is left out. */
export type SectionCounts = Partial<Record<Section, number>>;

/** Whether a string names a section. */
export function isSection(value: string): value is Section {
  return (SECTIONS as readonly string[]).includes(value);
}

/** Counts items a section. Takes anything with a `section`; gives only sections that occur, in page order. */
export function countSections(items: readonly { section: Section }[]): SectionCounts {
  const counts: SectionCounts = {};
  for (const section of SECTIONS) {
    const count = items.filter((item) => item.section === section).length;
    if (count > 0) counts[section] = count;
  }
  return counts;
}

/** The sum of all sections' counts. */
export function totalCount(counts: SectionCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
