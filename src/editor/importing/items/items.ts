import type { Item } from '../../../source/schema.ts';
import { workKey } from '../markdown/addresses.ts';
import { warning, type Note, type Noted } from '../report/notes.ts';
import type { RawItem } from '../structure/outline-parts.ts';
import { recurringCaptions } from './captions.ts';
import type { ImportContext } from './item-addresses.ts';
import { giveIds } from './item-ids.ts';
import { buildItem, type ImportedItem } from './item.ts';

/** Makes items of a document's raw ones, each with its notes. */
export function readItems(raw: readonly RawItem[], context: ImportContext): Noted<ImportedItem>[] {
  const captions = recurringCaptions(raw);
  return raw.map((each) => buildItem(each, captions, context));
}

/** What is doubtful about items beside each other: no address, the same address twice. */
export function doubtsOf(items: readonly ImportedItem[], language: string): Note[] {
  return items.flatMap(({ item, line }, index): Note[] => {
    if (item.url === undefined) return [warning(line, `"${item.headline[language] ?? ''}" has no address: the document gives none`)];
    const key = workKey(item.url);
    const before = items.slice(0, index).findLast((other) => other.item.url !== undefined && workKey(other.item.url) === key);
    return before
      ? [warning(line, `the item in line ${before.line} has the same address: both are kept; remove one if it is there by mistake`)]
      : [];
  });
}

/** The items with their ids, in the archive's form. */
export function withIds(items: readonly ImportedItem[]): Item[] {
  const ids = giveIds(items.map(({ item }) => item));
  return items.map(({ item }, index): Item => ({ id: ids[index] ?? '', ...item }));
}
