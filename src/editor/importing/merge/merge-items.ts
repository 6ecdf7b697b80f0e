import type { Item } from '../../../source/schema.ts';
import { giveIds } from '../items/item-ids.ts';
import type { ItemMatches } from './match-items.ts';
import { mergeItem } from './merge-item.ts';
import type { MergeRecord } from './merge-texts.ts';

/** Merges items: known ones get what they lack, new ones come last, with ids that are free. `found` says which are which, and learns the new ones. */
export function mergeItems(
  archive: readonly Item[],
  document: readonly Item[],
  found: ItemMatches,
  language: string,
  fill: boolean,
  record: MergeRecord,
): Item[] {
  const items = archive.map((item) => {
    const other = [...found.matches].find(([, own]) => own === item)?.[0];
    if (other && found.guessed.has(other))
      record.notes.push(
        `item ${item.id} has no address and was matched by its place in section ${item.section}: look whether it is the same as "${other.headline[language] ?? ''}"`,
      );
    return other ? mergeItem(item, other, language, record) : item;
  });
  let ids = new Set(items.map((item) => item.id));
  for (const item of document) {
    if (found.matches.has(item)) continue;
    if (record.choose(`item "${item.headline[language] ?? item.id}"`, undefined, item.url ?? item.id, fill) === undefined) continue;
    const id = ids.has(item.id) ? (giveIds([item], ids)[0] ?? item.id) : item.id;
    items.push({ ...item, id });
    ids = ids.add(id);
    found.matches.set(item, { ...item, id });
  }
  return items;
}
