import { parseItemRef, printItemRef } from '../../archive/item-ref.ts';
import { faultAt, type Fault } from '../faults.ts';
import type { ArchiveFiles } from '../read-archive.ts';

/** Picks of weeks and of months alike name an item: of their own file by its id, of another week or month as `2020-w48/few-shot-gan`. */
export function checkPicks({ issues, months }: ArchiveFiles): Fault[] {
  const editions = [...issues, ...months];
  const items = new Map(
    editions.flatMap(({ value }) =>
      (value.items ?? []).map(({ id }) => [printItemRef({ edition: value.id, item: id }), value.draft === true] as const),
    ),
  );
  return editions.flatMap(({ file, value: edition }) =>
    edition.picks.flatMap((pick, index): Fault[] => {
      if (!('item' in pick)) return [];
      const ref = parseItemRef(pick.item, edition.id);
      const inDraft = ref && items.get(printItemRef(ref));
      if (inDraft === false || (inDraft && edition.draft)) return [];
      if (inDraft)
        return [
          faultAt(
            file,
            ['picks', index, 'item'],
            `${pick.item} is in a draft: a build leaves this pick out until ${ref?.edition ?? ''} is none any more`,
            'warning',
          ),
        ];
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
