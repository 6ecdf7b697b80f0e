import type { Item } from '../../../source/schema.ts';
import { isPaper, paperIdentity } from '../items/paper-identity.ts';
import { workKey } from '../markdown/addresses.ts';
import type { LoosePick, PickTarget } from './pick.ts';
import { closest, hasNumbersOf, likeness } from './wording.ts';

/*
 * How much of its telling words a pick has to share with an item (`closest`), and how much clearer than with the next best. Measured on
 * the 94 picks of the newsletter's 29 weeks: 87 are tied, none wrongly, and no item of its issue answers any of the other 7.
 */
const CLOSE = 0.1;
const CLOSE_ELSEWHERE = 0.2;
const CLEARLY = 1.8;
/** Within the section that the pick's heading names, among the items that no other pick has. */
const CLOSE_IN_SECTION = 0.08;
const CLEARLY_IN_SECTION = 1.3;
/** Where section, pick and item are the last of their kind. */
const CLOSE_AS_LAST = 0.03;
/** A line whose address is no item's is tied only to nearly the same words (`likeness`). */
const SAME = 0.6;

/** The item that a pick means, and how that is known. */
export interface Tie {
  target: PickTarget;
  how: 'address' | 'wording';
}

function wordsOf(item: Omit<Item, 'id'>, language: string): string[] {
  return [item.headline[language], item.paper?.title, item.card?.title[language]].filter((text) => text !== undefined);
}

function closestTargets(pick: LoosePick, targets: readonly PickTarget[], language: string): { target: PickTarget; score: number }[] {
  const texts = targets.map(({ item }) => [...wordsOf(item, language), item.summary?.[language] ?? ''].join(' '));
  return closest(pick.text, texts).flatMap(({ index, score }) => {
    const target = targets[index];
    return target ? [{ target, score }] : [];
  });
}

/** Finds the item whose words are closest to a pick's, clearly closer than any other. */
export function byWords(pick: LoosePick, targets: readonly PickTarget[], language: string): PickTarget | undefined {
  const [best, second] = closestTargets(pick, targets, language);
  if (!best || best.score < CLEARLY * (second?.score ?? 0)) return undefined;
  return best.score >= (pick.section === best.target.item.section ? CLOSE : CLOSE_ELSEWHERE) ? best.target : undefined;
}

/** Finds the item that has one of a pick's addresses, as its own or as a further link. */
export function byAddress(pick: LoosePick, targets: readonly PickTarget[]): PickTarget | undefined {
  for (const { url } of pick.addresses) {
    const key = workKey(url);
    const found =
      targets.find(({ item }) => item.url !== undefined && workKey(item.url) === key) ??
      targets.find(({ item }) => item.links?.some((link) => workKey(link.url) === key));
    if (found) return found;
  }
  return undefined;
}

/** Finds the item with nearly the same headline or title, and the same numbers in it. */
export function bySameWords(pick: LoosePick, targets: readonly PickTarget[], language: string): PickTarget | undefined {
  const score = ({ item }: PickTarget) =>
    Math.max(
      0,
      ...wordsOf(item, language)
        .filter((words) => hasNumbersOf(words, pick.text))
        .map((words) => likeness(pick.text, words)),
    );
  const [best] = targets.map((target) => ({ target, score: score(target) })).sort((a, b) => b.score - a.score);
  return best && best.score >= SAME ? best.target : undefined;
}

function inSection(pick: LoosePick, free: readonly PickTarget[]): PickTarget[] {
  return free.filter(({ item }) => item.section === pick.section);
}

/** Finds the item of the pick's section that its words fit best, among those that no other pick has. */
function byWordsInSection(pick: LoosePick, free: readonly PickTarget[], language: string): PickTarget | undefined {
  if (pick.section === undefined) return undefined;
  const [best, second] = closestTargets(pick, free, language).filter(({ target }) => target.item.section === pick.section);
  const isClear = best && best.score >= CLOSE_IN_SECTION && best.score >= CLEARLY_IN_SECTION * (second?.score ?? 0);
  return isClear ? best.target : undefined;
}

/** Whether a pick is about a paper of its own, which no item of the targets is. */
function namesAnotherPaper(pick: LoosePick): boolean {
  return pick.addresses.some(({ url }) => isPaper(paperIdentity(url)));
}

/** How close a pick's words are to one of several items. */
function closeness(pick: LoosePick, target: PickTarget, targets: readonly PickTarget[], language: string): number {
  return closestTargets(pick, targets, language).find((each) => each.target === target)?.score ?? 0;
}

/**
 * Finds the item of each pick. Addresses come first; of two picks with one address, the one whose words say another item gives way.
 * Then words: nearly the same, or clearly closest, or closest in the pick's section among the items that are left; at last the one
 * pick and the one item that are left in a section. Gives no entry for a pick that no item answers.
 */
export function tieEach(picks: readonly LoosePick[], targets: readonly PickTarget[], language: string): Map<LoosePick, Tie> {
  const ties = new Map<LoosePick, Tie>();
  const near = targets.filter((target) => !target.far);
  const far = targets.filter((target) => target.far);
  for (const pick of picks) {
    const target = byAddress(pick, near) ?? byAddress(pick, targets);
    if (target) ties.set(pick, { target, how: 'address' });
  }
  for (const [pick, { target }] of [...ties]) {
    const rivals = [...ties].filter(([other, tie]) => other !== pick && tie.target === target).map(([other]) => other);
    const own = closeness(pick, target, near, language);
    const closer = byWords(pick, near, language);
    const givesWay = rivals.some((rival) => closeness(rival, target, near, language) > own) && closer && closer !== target;
    if (givesWay) ties.set(pick, { target: closer, how: 'wording' });
  }
  const free = () => near.filter((target) => ![...ties.values()].some((tie) => tie.target === target));
  const rules: ((pick: LoosePick) => PickTarget | undefined)[] = [
    (pick) => (pick.addresses.length > 0 ? bySameWords(pick, near, language) : byWords(pick, near, language)),
    (pick) => byWordsInSection(pick, free(), language),
    (pick) => {
      const [only, ...others] = inSection(pick, free());
      const left = picks.filter((other) => other.section === pick.section && !ties.has(other));
      if (pick.section === undefined || !only || others.length > 0 || left.length > 1 || namesAnotherPaper(pick)) return undefined;
      return closeness(pick, only, near, language) >= CLOSE_AS_LAST ? only : undefined;
    },
    // Last, another week's: a pick that takes up again what readers know says so in its headline.
    (pick) => bySameWords(pick, far, language),
  ];
  for (const rule of rules) {
    for (const pick of picks) {
      const target = ties.has(pick) ? undefined : rule(pick);
      if (target) ties.set(pick, { target, how: 'wording' });
    }
  }
  return ties;
}
