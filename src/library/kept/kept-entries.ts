import type { ItemRef } from '../../archive/item-ref.ts';
import type { Label, Labels } from '../labels/labels-in-use.ts';
import { refOf, type Fact, type KeptItem } from '../store/fact.ts';
import { noteText, type Note } from '../store/note.ts';
import type { Stamp } from '../store/stamp.ts';

/** An item that something is kept of. */
export interface KeptEntry {
  /** Its reference as it is written: the key of its facts. */
  about: string;
  ref: ItemRef;
  /** What it was when it was kept. */
  item: KeptItem;
  /** When it was last saved, noted on or labelled; of what is only read, when it was marked. */
  at: Stamp;
  saved: boolean;
  read: boolean;
  /** Its note as text; empty where there is none. */
  note: string;
  labels: readonly Label[];
}

const UNKNOWN: KeptItem = { section: '', headline: {}, topics: [] };

/** All items that something is kept of, the latest first: also those that are only marked as read. */
export function keptEntries(facts: ReadonlyMap<string, Fact>, labels: Labels): KeptEntry[] {
  const entries = new Map<string, KeptEntry>();
  const items = new Map<string, KeptItem>();
  const reads: [about: string, at: Stamp][] = [];
  const entryOf = (about: string, at: Stamp): KeptEntry => {
    const entry = entries.get(about) ?? {
      about,
      ref: refOf(about),
      item: UNKNOWN,
      at,
      saved: false,
      read: false,
      note: '',
      labels: labels.of.get(about) ?? [],
    };
    if (at > entry.at) entry.at = at;
    entries.set(about, entry);
    return entry;
  };
  for (const { about, kind, value, at } of facts.values()) {
    if (kind === 'item') items.set(about, value as KeptItem);
    else if (kind === 'saved' && value !== null) entryOf(about, at).saved = true;
    else if (kind === 'read' && value !== null) reads.push([about, at]);
    else if (kind === 'note' && (value as Note).texts.length > 0) entryOf(about, at).note = noteText(value as Note);
  }
  for (const [about, own] of labels.of) entryOf(about, own[0]?.at ?? '');
  // Marking what is kept as read does not move it.
  for (const [about, at] of reads) entryOf(about, entries.get(about)?.at ?? at).read = true;
  return [...entries.values()]
    .map((entry) => ({ ...entry, item: items.get(entry.about) ?? UNKNOWN }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.about < b.about ? -1 : 1));
}
