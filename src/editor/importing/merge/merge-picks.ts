import type { Pick } from '../../../source/schema.ts';
import { addressKey } from '../markdown/addresses.ts';
import type { MergeRecord } from './merge-texts.ts';

function samePick(left: Pick, right: Pick, language: string): boolean {
  if ('item' in left || 'item' in right) return 'item' in left && 'item' in right && left.item === right.item;
  if (left.url !== undefined && right.url !== undefined) return addressKey(left.url) === addressKey(right.url);
  return left.url === right.url && left.note[language] === right.note[language];
}

/** Merges picks: known ones get their note, new ones come last. */
export function mergePicks(
  archive: readonly Pick[],
  document: readonly Pick[],
  language: string,
  fill: boolean,
  record: MergeRecord,
): Pick[] {
  let picks = [...archive];
  const used = new Set<Pick>();
  for (const pick of document) {
    const name = 'item' in pick ? `pick ${pick.item}` : `pick ${pick.url ?? pick.note[language] ?? ''}`;
    const known = picks.find((each) => !used.has(each) && samePick(each, pick, language));
    if (!known) {
      if (record.choose(name, undefined, pick, fill)) picks.push(pick);
      if (picks.includes(pick)) used.add(pick);
      continue;
    }
    const note = record.text(`${name}: note`, known.note, pick.note, fill);
    const merged = note && note !== known.note ? { ...known, note } : known;
    picks = picks.map((each) => (each === known ? merged : each));
    used.add(merged);
  }
  return picks;
}
