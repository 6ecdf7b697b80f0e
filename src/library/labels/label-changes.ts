import type { Mark } from '../store/change.ts';
import type { Fact } from '../store/fact.ts';
import { labelKey, labelKind, labelName } from './label-name.ts';

/** Puts a label on items, by its name as somebody typed it; nothing where that is no name. */
export function labelled(abouts: readonly string[], typed: string): Mark[] {
  const name = labelName(typed);
  const key = labelKey(name);
  return key === '' ? [] : abouts.map((about) => ({ about, kind: labelKind(key), value: name === key ? true : name }));
}

/** Takes a label from items. */
export function unlabelled(abouts: readonly string[], key: string): Mark[] {
  return abouts.map((about) => ({ about, kind: labelKind(key), value: null }));
}

/** The items that have a label. */
export function itemsWith(facts: ReadonlyMap<string, Fact>, key: string): string[] {
  const wanted = labelKind(key);
  return [...facts.values()].flatMap(({ about, kind, value }) => (kind === wanted && value !== null ? [about] : []));
}

/** Gives a label another name, on all its items; another label of that name then has them too. */
export function renamed(facts: ReadonlyMap<string, Fact>, key: string, typed: string): Mark[] {
  const abouts = itemsWith(facts, key);
  const added = labelled(abouts, typed);
  const isOther = added[0]?.kind !== labelKind(key);
  return added.length > 0 && isOther ? [...unlabelled(abouts, key), ...added] : added;
}
