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
  /** Of an item by its printed reference: the mentions of its work beside itself, in order, then its companions. */
  relatedTo: (ref: string) => readonly RelatedItem[];
  /** The work that an item is about, named by its first mention. */
  workOf: (ref: string) => string;
}

/** The lineage of a site's items, from which its works and its people are told: computed once a build. */
export const itemLineage = oncePerSite((site) => archiveLineage(site.index));

/** Which items of a site are about the same work, and which point to each other: computed once a build. */
export const siteLineage = oncePerSite((site): SiteLineage => {
  const { lineage } = itemLineage(site);
  const related = new Map<string, RelatedItem[]>();
  const relate = (ref: string, other: string, more: Omit<RelatedItem, 'ref'>) => {
    const parsed = parseItemRef(other);
    if (parsed) related.set(ref, [...(related.get(ref) ?? []), { ...more, ref: parsed }]);
  };
  for (const [first, mentions] of lineage.mentions)
    for (const ref of mentions)
      for (const other of mentions) if (other !== ref) relate(ref, other, { as: other === first ? 'first' : 'again' });
  for (const {
    items: [a, b],
    by,
  } of lineage.companions) {
    relate(a, b, { as: 'near', by });
    relate(b, a, { as: 'near', by });
  }
  return { relatedTo: (ref) => related.get(ref) ?? [], workOf: (ref) => lineage.works.get(ref) ?? ref };
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
