import { MUTE, SETTING, type Fact } from '../../store/fact.ts';

/** What a link carries, as a reader chooses of it: what is saved, what was read, and settings with saved searches and mutes. */
export const PARTS = ['saved', 'read', 'settings'] as const;

/** One of these. */
export type Part = (typeof PARTS)[number];

/** Notes and labels, which are long, and what items were when they were kept, which the archive says too, are in none. */
const PART_OF: ReadonlyMap<string, Part> = new Map([
  ['saved', 'saved'],
  ['read', 'read'],
  [SETTING, 'settings'],
  [MUTE, 'settings'],
]);

/** The facts of some parts, also those that no longer hold: that something was deleted goes along. */
export function carriedFacts(facts: Iterable<Fact>, parts: ReadonlySet<Part>): Fact[] {
  return [...facts].filter(({ kind }) => {
    const part = PART_OF.get(kind);
    return part !== undefined && parts.has(part);
  });
}

/** How many facts of each part hold. */
export function countParts(facts: Iterable<Fact>): Record<Part, number> {
  const counts: Record<Part, number> = { saved: 0, read: 0, settings: 0 };
  for (const { kind, value } of facts) {
    const part = PART_OF.get(kind);
    if (part && value !== null) counts[part] += 1;
  }
  return counts;
}
