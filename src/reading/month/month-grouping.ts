import { sectionAnchor } from '../../archive/addresses/paths.ts';
import { ownId } from '../../archive/ids.ts';
import type { PublishedMonth } from '../../archive/published/issue.ts';
import type { ListedItem } from '../../archive/published/listing.ts';
import { readSectionFilter, showsSection, type SectionFilter } from '../../archive/section-filter.ts';
import type { Section } from '../../archive/sections.ts';
import { worksOnce } from '../../archive/works.ts';
import { readChoice, writeChoice } from '../../design/links/address-choice.ts';

/** How a month's items are grouped; `section` is the usual way and stands for itself in no address. */
export const MONTH_GROUPINGS = ['section', 'week', 'topic'] as const;

/** How a month's items are grouped. */
export type MonthGrouping = (typeof MONTH_GROUPINGS)[number];

/** Reads the grouping from an address (`?by=topic`). */
export function readMonthGrouping(params: URLSearchParams): MonthGrouping {
  return readChoice(params, MONTH_GROUPINGS);
}

/** A copy of an address's parameters with the grouping in it. */
export function writeMonthGrouping(params: URLSearchParams, grouping: MonthGrouping): URLSearchParams {
  return writeChoice(params, MONTH_GROUPINGS, grouping);
}

/** Items under one heading: a section, a week (issue id; the month's for the edition's own items) or a topic (id; empty for items without one). */
export interface MonthGroup {
  key: string;
  items: ListedItem[];
}

/**
 * Groups a month's items of the sections chosen; `sections` are all of the archive's, in page order. By topic, an item
 * stands under each of its topics, the most frequent topic first; by section and week it stands once, the edition's own
 * items last. A work that is mentioned more than once stands once in a group of a section or topic, unless the edition
 * itself has it again. Groups without items are left out.
 */
export function groupMonth(
  month: PublishedMonth,
  filter: SectionFilter,
  grouping: MonthGrouping,
  sections: readonly Section[],
): MonthGroup[] {
  const items = month.items.filter((item) => showsSection(filter, item.section));
  const once = (own: readonly ListedItem[]) => {
    const works = worksOnce(own);
    return own.filter((item) => works.includes(item) || !isListed(item, month, grouping));
  };
  const groups: MonthGroup[] =
    grouping === 'section'
      ? sections.map((section) => ({
          key: section,
          items: once(month.items).filter((item) => item.section === section && items.includes(item)),
        }))
      : grouping === 'week'
        ? [...month.weeks, month].map(({ id }) => ({ key: id, items: items.filter((item) => item.ref.edition === id) }))
        : [
            ...month.topics.map(({ id }) => ({
              key: id,
              items: once(items.filter((item) => item.topics.some((topic) => topic.id === id))),
            })),
            { key: '', items: once(items.filter((item) => item.topics.length === 0)) },
          ];
  return groups.filter((group) => group.items.length > 0);
}

/** What a month's page shows of its items, and how. */
export interface MonthView {
  filter: SectionFilter;
  grouping: MonthGrouping;
  groups: MonthGroup[];
}

/** The view that an address's parameters ask for; `sections` are all of the archive's, in page order. */
export function monthView(month: PublishedMonth, params: URLSearchParams, sections: readonly Section[]): MonthView {
  const filter = readSectionFilter(params, sections);
  const grouping = readMonthGrouping(params);
  return { filter, grouping, groups: groupMonth(month, filter, grouping, sections) };
}

/** Whether an item is listed on a month's page: those of its weeks are, and by topic, where an item may stand twice, the edition's own too. */
export function isListed({ ref }: ListedItem, month: PublishedMonth, grouping: MonthGrouping): boolean {
  return grouping === 'topic' || ref.edition !== month.id;
}

/** The anchors that a month's page has in a view: those of its groups, and those of the items that stand there in full. */
export function monthAnchors(month: PublishedMonth, { groups, grouping }: MonthView): string[] {
  return groups.flatMap(({ key, items }) => [
    groupAnchor(key, grouping),
    ...items.flatMap((item) => (isListed(item, month, grouping) ? [] : item.ref.item)),
  ]);
}

/** The anchor of a group on its page. */
export function groupAnchor(key: string, grouping: MonthGrouping): string {
  return grouping === 'section' ? sectionAnchor(key) : ownId('group', key);
}
