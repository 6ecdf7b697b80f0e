import { LABEL, type Fact } from '../store/fact.ts';
import type { Stamp } from '../store/stamp.ts';

/** A label that items have. */
export interface Label {
  key: string;
  /** As it was last written. */
  name: string;
  /** How many items have it, and when the last of them was given it. */
  items: number;
  at: Stamp;
}

/** Which labels there are, and which items have. */
export interface Labels {
  /** By their names' keys. */
  all: ReadonlyMap<string, Label>;
  /** The labels of an item, by its reference, in the order of their keys. */
  of: ReadonlyMap<string, readonly Label[]>;
}

/** The labels in use, among all facts. */
export function labelsInUse(facts: ReadonlyMap<string, Fact>): Labels {
  const all = new Map<string, Label>();
  const of = new Map<string, Label[]>();
  for (const { about, kind, value, at } of facts.values()) {
    if (!kind.startsWith(LABEL) || value === null) continue;
    const key = kind.slice(LABEL.length);
    const name = typeof value === 'string' ? value : key;
    const label = all.get(key) ?? { key, name, items: 0, at };
    label.items += 1;
    if (at > label.at) Object.assign(label, { name, at });
    all.set(key, label);
    const own = of.get(about);
    if (own) own.push(label);
    else of.set(about, [label]);
  }
  for (const own of of.values()) own.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { all, of };
}
