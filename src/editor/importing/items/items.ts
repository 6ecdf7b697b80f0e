import type { Item } from '../../../source/schema.ts';
import { workKey } from '../markdown/addresses.ts';
import { spansText } from '../markdown/spans.ts';
import { together, warning, type Note, type Noted } from '../report/notes.ts';
import { linksOf, widthOf } from '../structure/headlines.ts';
import type { RawItem } from '../structure/outline-parts.ts';
import type { ImportContext } from './item-addresses.ts';
import { giveIds } from './item-ids.ts';
import { buildItem, type ImportedItem } from './item.ts';

/** Lines under figures that recur in a document and say nothing of one item. */
function recurringCaptions(items: readonly RawItem[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { body } of items) {
    for (const block of body) {
      const text = spansText(block.spans);
      if (block.kind === 'paragraph' && text !== '' && widthOf(text) <= 80 && linksOf(block.spans).length === 0)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
}

/** Makes items of a document's raw ones. */
export function readItems(raw: readonly RawItem[], context: ImportContext): Noted<ImportedItem[]> {
  const captions = recurringCaptions(raw);
  return together(raw.map((each) => buildItem(each, captions, context)));
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
