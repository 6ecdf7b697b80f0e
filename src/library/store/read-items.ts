import type { Fact } from './fact.ts';

/** The references of all items that are marked as read. */
export function readItems(facts: ReadonlyMap<string, Fact>): Set<string> {
  const read = new Set<string>();
  for (const { about, kind, value } of facts.values()) if (kind === 'read' && value !== null) read.add(about);
  return read;
}
