import type { Item } from '../../../source/schema.ts';
import type { FoundAddress } from '../items/item-addresses.ts';
import { workKey } from '../markdown/addresses.ts';
import type { LoosePick, PickTarget } from './pick.ts';
import { closest, likeness } from './wording.ts';

/** A sentence without an address has to share this part of its telling words with an item, the more where its section differs, and clearly more than with the next. */
const CLOSE = 0.1;
const CLOSE_ELSEWHERE = 0.2;
const CLEARLY = 1.8;
/** A line whose address is no item's is tied only to nearly the same words. */
const SAME = 0.6;

function wordsOf(item: Omit<Item, 'id'>, language: string): string[] {
  return [item.headline[language], item.paper?.title, item.card?.title[language]].filter((text) => text !== undefined);
}

/** Finds the item that a pick means: by address, else by the closest wording. `how` says which. */
export function findTarget(
  pick: LoosePick,
  targets: readonly PickTarget[],
  language: string,
): { target: PickTarget; how: 'address' | 'wording'; address?: FoundAddress } | undefined {
  for (const address of pick.addresses) {
    const target =
      targets.find(({ item }) => item.url !== undefined && workKey(item.url) === workKey(address.url)) ??
      targets.find(({ item }) => item.links?.some((link) => workKey(link.url) === workKey(address.url)));
    if (target) return { target, how: 'address', address };
  }
  if (pick.addresses.length > 0) {
    const [best] = targets
      .map((target) => ({ target, score: Math.max(0, ...wordsOf(target.item, language).map((words) => likeness(pick.text, words))) }))
      .sort((a, b) => b.score - a.score);
    return best && best.score >= SAME ? { target: best.target, how: 'wording' } : undefined;
  }
  const closestItem = byWords(pick, targets, language);
  return closestItem && { target: closestItem, how: 'wording' };
}

/** Finds the item whose words are closest to a pick's, clearly closer than any other. */
export function byWords(pick: LoosePick, targets: readonly PickTarget[], language: string): PickTarget | undefined {
  const texts = targets.map(({ item }) => [...wordsOf(item, language), item.summary?.[language] ?? ''].join(' '));
  const [best, second] = closest(pick.text, texts);
  const target = best && targets[best.index];
  if (!best || !target || best.score < CLEARLY * (second?.score ?? 0)) return undefined;
  return best.score >= (pick.section === target.item.section ? CLOSE : CLOSE_ELSEWHERE) ? target : undefined;
}
