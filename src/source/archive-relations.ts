import { lineageItem } from '../relations/lineage-item.ts';
import { lineageOf, type Lineage, type LineageItem } from '../relations/lineage.ts';
import { peopleOf, type Person, type SettledPerson } from '../relations/people.ts';
import { archiveItems, type ArchiveIndex } from './archive-index.ts';

/** The items of an archive as lineage sees them, the oldest first, and what belongs together. */
export interface ArchiveLineage {
  items: LineageItem[];
  lineage: Lineage;
}

/** Which items of an archive are about the same work, and which point to each other. */
export function archiveLineage(index: ArchiveIndex): ArchiveLineage {
  const items = archiveItems(index).map(({ ref, item }) => lineageItem(ref, item));
  return { items, lineage: lineageOf(items) };
}

/** Who wrote the papers of an archive; `settled` is what its editor knows of them. */
export function archivePeople({ items, lineage }: ArchiveLineage, settled: readonly SettledPerson[]): Person[] {
  return peopleOf(
    items.map(({ ref, authors }) => ({ ref, authors, work: lineage.works.get(ref) ?? ref })),
    settled,
  );
}
