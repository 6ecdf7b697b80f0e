import { nearTies, type Tie } from '../../relations/lineage.ts';
import { indexArchive } from '../../source/archive-index.ts';
import { archiveLineage } from '../../source/archive-relations.ts';
import type { ArchiveFiles } from '../../source/read-archive.ts';

/** What belongs together in an archive, each pair with the key that both have, or `title`: for the editor to know, no faults. */
export interface LineageNotes {
  /** Mentions of the same work. */
  ties: readonly Tie[];
  /** An item, and one that points to it. */
  companions: readonly Tie[];
  /** What may be the same work and is not taken for it. */
  nearTies: readonly Tie[];
}

/** Finds what the site ties, and what it nearly ties. Drafts count: they will be published. */
export function lineageNotes(files: ArchiveFiles): LineageNotes {
  const { items, lineage } = archiveLineage(indexArchive(files));
  return { ties: lineage.ties, companions: lineage.companions, nearTies: nearTies(items, lineage) };
}

/** The notes as lines for a person. */
export function formatNotes({ ties, companions, nearTies: near }: LineageNotes): string[] {
  return [
    ...ties.map(({ items: [a, b], by }) => `note: ${a} and ${b} are about the same work (${by})`),
    ...companions.map(({ items: [a, b], by }) => `note: ${b} points to what ${a} is about (${by})`),
    ...near.map(
      ({ items: [a, b] }) =>
        `note: ${a} and ${b} are nearly the same by their titles, and are taken for two works: where they are one, give both the paper's ids`,
    ),
  ];
}
