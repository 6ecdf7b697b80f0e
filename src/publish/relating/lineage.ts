import { parseItemRef, printItemRef, type ItemRef } from '../../archive/item-ref.ts';
import { archiveLineage } from '../../source/archive-relations.ts';
import { oncePerSite } from '../site.ts';

/** What an item has to do with another one: the first mention of its work, a later one, or one that points to it or that it points to. */
export interface RelatedItem {
  as: 'first' | 'again' | 'near';
  ref: ItemRef;
  /** What ties them: a key, `arxiv:2010.05334`, or `title`. Of companions. */
  by?: string;
}

/** What belongs together on a site. */
export interface SiteLineage {
  /** Of an item by its printed reference: the first mention of its work and those nearest to it, in order, then companions, those that it points to first. */
  relatedTo: (ref: string) => readonly RelatedItem[];
  /** How many mentions of its work there are beside an item. */
  othersOf: (ref: string) => number;
  /** The work that an item is about, named by its first mention. */
  workOf: (ref: string) => string;
}

/** The lineage of a site's items, from which its works and its people are told: computed once a build. */
export const itemLineage = oncePerSite((site) => archiveLineage(site.index));

/** So many other mentions of its work does an item name, and so many companions the items of an edition: a page does not grow with all that comes after it. */
const NAMED_MENTIONS = 3;
const NAMED_COMPANIONS = 3;

/** Of the mentions of a work, those that the one at a place names: the first, and the nearest on both sides. From one to the next, all are found. */
export function namedMentions<T>(mentions: readonly T[], place: number): T[] {
  const others = mentions.filter((_, at) => at !== place);
  if (others.length <= NAMED_MENTIONS) return others;
  const from = Math.max(1, Math.min(place - 1, others.length - NAMED_MENTIONS + 1));
  return [...others.slice(0, 1), ...others.slice(from, from + NAMED_MENTIONS - 1)];
}

/** Which items of a site are about the same work, and which point to each other: computed once a build. */
export const siteLineage = oncePerSite((site): SiteLineage => {
  const { lineage } = itemLineage(site);
  const related = new Map<string, RelatedItem[]>();
  const relatedOf = (ref: string) => {
    const known = related.get(ref) ?? [];
    related.set(ref, known);
    return known;
  };
  const relate = (ref: string, other: string, more: Omit<RelatedItem, 'ref'>) => {
    const parsed = parseItemRef(other);
    if (parsed) relatedOf(ref).push({ ...more, ref: parsed });
  };
  for (const [first, mentions] of lineage.mentions)
    for (const [place, ref] of mentions.entries())
      for (const other of namedMentions(mentions, place)) relate(ref, other, { as: other === first ? 'first' : 'again' });
  const companionsIn = new Map<string, number>();
  const relateNear = (ref: string, other: string, by: string) => {
    const edition = parseItemRef(ref)?.edition ?? '';
    const named = companionsIn.get(edition) ?? 0;
    if (named === NAMED_COMPANIONS) return;
    companionsIn.set(edition, named + 1);
    relate(ref, other, { as: 'near', by });
  };
  // The second of two companions is the one that points to the first.
  for (const { items, by } of lineage.companions) relateNear(items[1], items[0], by);
  for (const { items, by } of lineage.companions) relateNear(items[0], items[1], by);
  const workOf = (ref: string) => lineage.works.get(ref) ?? ref;
  const othersOf = (ref: string) => (lineage.mentions.get(workOf(ref))?.length ?? 1) - 1;
  return { relatedTo: (ref) => related.get(ref) ?? [], othersOf, workOf };
});

/** Items of an edition, or of several, each with its work where another one of them has the same. */
export function withWorks<T extends { edition: string; item: { id: string } }>(
  held: readonly T[],
  { workOf }: SiteLineage,
): (T & { work?: string })[] {
  const works = held.map(({ edition, item }) => workOf(printItemRef({ edition, item: item.id })));
  return held.map((each, at) => {
    const work = works[at]!;
    return works.indexOf(work) === works.lastIndexOf(work) ? each : { ...each, work };
  });
}
