import { factKey, type Fact } from './fact.ts';
import { mergeNotes, noteStamp, type Note } from './note.ts';

/** Two facts of one key that were written at once, as only a file changed by hand can have them, still have an order. */
function isLater(a: Fact, b: Fact): boolean {
  return a.at === b.at ? JSON.stringify(a.value) > JSON.stringify(b.value) : a.at > b.at;
}

/**
 * What holds where two places have a fact of the same key: the one that was changed last, be it that it no longer holds. Of
 * notes that were changed on both sides, both texts. The order in which places tell each other, and how often, is the same.
 */
export function mergeFact(a: Fact, b: Fact): Fact {
  if (a.kind === 'note') {
    const value = mergeNotes(a.value as Note, b.value as Note);
    return { about: a.about, kind: a.kind, value, at: noteStamp(value) };
  }
  return isLater(b, a) ? b : a;
}

/** The facts of a list that say something new to those that are known, as they are after the merge. */
export function newIn(known: ReadonlyMap<string, Fact>, facts: readonly Fact[]): Fact[] {
  const merged = new Map<string, Fact>();
  for (const fact of facts) {
    const key = factKey(fact);
    const before = merged.get(key) ?? known.get(key);
    merged.set(key, before ? mergeFact(before, fact) : fact);
  }
  return [...merged].filter(([key, fact]) => !same(known.get(key), fact)).map(([, fact]) => fact);
}

/** Whether two facts of a key say the same. */
export function same(a: Fact | undefined, b: Fact | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.at === b.at && JSON.stringify(a.value) === JSON.stringify(b.value));
}
