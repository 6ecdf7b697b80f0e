import { printItemRef } from '../../archive/item-ref.ts';
import { itemsOf, type Asked } from '../hiding/whole-items.ts';
import { itemChange } from '../keep.ts';
import { LIBRARY } from '../reader-library.ts';
import type { Change } from '../store/change.ts';
import { refOf } from '../store/fact.ts';

/**
 * Notes what saved items are of which that is not known here, since a link carried no more than that they are saved: as the archive
 * has them. What it no longer has, or cannot be read now, is left for another time.
 */
export async function completeItems(asked: Asked): Promise<void> {
  const nameless = [...LIBRARY.facts.values()]
    .filter(({ about, kind, value }) => kind === 'saved' && value !== null && LIBRARY.value(about, 'item') === undefined)
    .map(({ about }) => refOf(about));
  const changes: Change[] = [];
  for (const [edition, refs] of Map.groupBy(nameless, (ref) => ref.edition)) {
    const items = await itemsOf(edition, asked).catch(() => undefined);
    for (const ref of refs) {
      const item = items?.get(printItemRef(ref));
      if (item) changes.push(...itemChange({ ...item, ref, title: (item.paper ?? item.card)?.title }, asked.language));
    }
  }
  if (changes.length > 0) await LIBRARY.change(changes);
}
