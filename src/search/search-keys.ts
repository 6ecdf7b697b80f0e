import { identitiesOf, readIdentity, type Identified } from '../archive/work-identity.ts';
import type { ReadExact } from '../engine/query/query-fields.ts';

/** What an item links to beside its own address. */
const linked = (key: string) => `link:${key}`;
/** The original of the week or month that an item is in. */
const inside = (key: string) => `in:${key}`;
const isAddress = (key: string) => /^(url|post):/.test(key);

/** The keys under which the index knows an item: its own, those of its further links, and of its edition's original. */
export function keysOf(item: Identified, links: readonly string[], source: string | undefined): string[] {
  const own = identitiesOf(item);
  const further = links.flatMap((url) => identitiesOf({ url })).filter((key) => !own.includes(key));
  return [...new Set([...own, ...further.map(linked), ...identitiesOf({ url: source }).filter(isAddress).map(inside)])];
}

/** Whether a key is that of an edition's original. */
export function isEditionKey(key: string): boolean {
  return key.startsWith(inside(''));
}

/** Reads what a query names to the letter: a number of a paper, or an address. Items that it is the address of come first, then those that link to it; else its edition is meant. */
export const readExact: ReadExact = (typed) => {
  const identity = readIdentity(typed);
  if (identity === undefined) return undefined;
  const { keys, loose, text, sure } = identity;
  const sets = [keys, loose].map((set) => [...set, ...set.map(linked)]);
  return { text, sure, keys: [...sets, [...keys, ...loose].filter(isAddress).map(inside)].filter((set) => set.length > 0) };
};
