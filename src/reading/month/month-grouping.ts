import { ownId } from '../../archive/ids.ts';
import { sectionAnchor } from '../../archive/paths.ts';
import type { ListedItem, PublishedMonth } from '../../archive/published.ts';
import { showsSection, type SectionFilter } from '../../archive/section-filter.ts';
import type { Section } from '../../archive/sections.ts';

/** How a month's items are grouped; `section` is the usual way and stands for itself in no address. */
export const MONTH_GROUPINGS = ['section', 'week', 'topic'] as const;

/** How a month's items are grouped. */
export type MonthGrouping = (typeof MONTH_GROUPINGS)[number];

/** Reads the grouping from an address (`?by=topic`). */
export function readMonthGrouping(params: URLSearchParams): MonthGrouping {
  return MONTH_GROUPINGS.find((grouping) => grouping === params.get('by')) ?? 'section';
}

/** A copy of an address's parameters with the grouping in it. */
export function writeMonthGrouping(params: URLSearchParams, grouping: MonthGrouping): URLSearchParams {
  const written = new URLSearchParams(params);
  if (grouping === 'section') written.delete('by');
  else written.set('by', grouping);
  return written;
}

/** Items under one heading: a section, a week (issue id; the month's for the edition's own items) or a topic (id; empty for items without one). */
export interface MonthGroup {
  key: string;
  items: ListedItem[];
}

/**
 * Groups a month's items of the sections chosen; `sections` are all of the archive's, in page order. By topic, an item
 * stands under each of its topics, the most frequent topic first; by section and week it stands once, the edition's own
 * items last. Groups without items are left out.
 */
export function groupMonth(
  month: PublishedMonth,
  filter: SectionFilter,
  grouping: MonthGrouping,
  sections: readonly Section[],
): MonthGroup[] {
  const items = month.items.filter((item) => showsSection(filter, item.section));
  const groups: MonthGroup[] =
    grouping === 'section'
      ? sections.map((section) => ({ key: section, items: items.filter((item) => item.section === section) }))
      : grouping === 'week'
        ? [...month.weeks, month].map(({ id }) => ({ key: id, items: items.filter((item) => item.ref.edition === id) }))
        : [
            ...month.topics.map(({ id }) => ({ key: id, items: items.filter((item) => item.topics.some((topic) => topic.id === id)) })),
            { key: '', items: items.filter((item) => item.topics.length === 0) },
          ];
  return groups.filter((group) => group.items.length > 0);
}

/** The anchor of a group on its page. */
export function groupAnchor(key: string, grouping: MonthGrouping): string {
  return grouping === 'section' ? sectionAnchor(key) : ownId('group', key);
}
