import type { ItemRef } from '../../archive/item-ref.ts';
import { factKey, refOf, type Fact, type KeptItem } from '../store/fact.ts';
import type { Stamp } from '../store/stamp.ts';

/** An item that is saved. */
export interface KeptEntry {
  /** Its reference as it is written: the key of its facts. */
  about: string;
  ref: ItemRef;
  /** What it was when it was kept. */
  item: KeptItem;
  /** When it was saved. */
  at: Stamp;
}

/** All that is saved, the latest first. */
export function keptEntries(facts: ReadonlyMap<string, Fact>): KeptEntry[] {
  const entries: KeptEntry[] = [];
  for (const { about, kind, value, at } of facts.values()) {
    if (kind !== 'saved' || value === null) continue;
    const item = facts.get(factKey({ about, kind: 'item' }))?.value as KeptItem | null | undefined;
    entries.push({ about, ref: refOf(about), item: item ?? { section: '', headline: {}, topics: [] }, at });
  }
  return entries.sort((a, b) => (a.at < b.at ? 1 : -1));
}
