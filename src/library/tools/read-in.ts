import { LIBRARY } from '../reader-library.ts';
import { refOf } from '../store/fact.ts';

/** How many items of each edition have been read, as things stand. */
function counted(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { about, kind, value } of LIBRARY.facts.values()) {
    if (kind !== 'read' || value === null) continue;
    const { edition } = refOf(about);
    counts.set(edition, (counts.get(edition) ?? 0) + 1);
  }
  return counts;
}

/** Gives `show` a function that says how many items of an edition have been read, and another one whenever that changes: each shows all items of a page again. */
export function followReads(show: (readIn: (edition: string) => number) => void): void {
  let counts: ReadonlyMap<string, number> | undefined;
  const tell = () => {
    const before = counts;
    counts = counted();
    if (before?.size === counts.size && [...counts].every(([edition, count]) => before.get(edition) === count)) return;
    const now = counts;
    show((edition) => now.get(edition) ?? 0);
  };
  LIBRARY.subscribe(tell);
  tell();
}
