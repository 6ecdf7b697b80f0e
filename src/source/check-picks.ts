import { parseItemRef, printItemRef } from '../archive/item-ref.ts';
import { faultAt, type Fault } from './faults.ts';
import type { ArchiveFiles } from './read-archive.ts';

/** Picks of weeks and of months alike name an item: of their own file by its id, of another week as `2020-w48/few-shot-gan`. */
export function checkPicks({ issues, months }: ArchiveFiles): Fault[] {
  const items = new Set(issues.flatMap(({ value }) => value.items.map((item) => printItemRef({ edition: value.id, item: item.id }))));
  return [...issues, ...months].flatMap(({ file, value: edition }) =>
    edition.picks.flatMap((pick, index): Fault[] => {
      if (!('item' in pick)) return [];
      const ref = parseItemRef(pick.item, edition.id);
      if (ref && items.has(printItemRef(ref))) return [];
      return [
        faultAt(
          file,
          ['picks', index, 'item'],
          `no item ${pick.item} is in the archive: write the id of an item of this file, or issue/item like 2020-w48/few-shot-gan`,
        ),
      ];
    }),
  );
}
