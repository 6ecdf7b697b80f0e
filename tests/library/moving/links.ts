import { carriedFacts, PARTS, type Part } from '../../../src/library/moving/link/carried.ts';
import { packText } from '../../../src/library/moving/link/packed-text.ts';
import { printTake, readTake } from '../../../src/library/moving/link/take-link.ts';
import { factKey, type Fact } from '../../../src/library/store/fact.ts';
import { mergeAll } from '../facts.ts';

/** The site that links are of. */
export const SITE = 'https://example.org/weekly/';

/** All parts of what is kept. */
export const ALL: ReadonlySet<Part> = new Set(PARTS);

/** A stamp of a time that has been. */
export const AT = '2026-11-29T22:10:00.123Z-0000-k3f9x2ab';

/** A fact: that an item is saved, unless something else is said. */
export const fact = (more: object = {}) => ({ about: '2020-w48/superloss', kind: 'saved', value: true, at: AT, ...more }) as Fact;

/** Facts in one order. */
export const byKey = (facts: Iterable<Fact>) => [...facts].sort((a, b) => (factKey(a) < factKey(b) ? -1 : 1));

/** What a link carries of facts. */
export const carried = (facts: ReadonlyMap<string, Fact>) => carriedFacts(facts.values(), ALL);

/** The link that carries facts. */
export async function linkOf(facts: readonly Fact[]): Promise<string> {
  const link = await printTake(facts, SITE);
  if (link === undefined) throw new Error('too much for a link');
  return link;
}

/** Facts after their way through a link. */
export async function sent(facts: readonly Fact[]): Promise<Fact[]> {
  const read = await readTake(await linkOf(facts), SITE);
  if ('fault' in read) throw new Error(read.fault);
  return byKey(read.facts);
}

/** Facts by their keys. */
export const mapOf = (facts: readonly Fact[]) => new Map(facts.map((each): [string, Fact] => [factKey(each), each]));

/** A place after it took in the link of another. */
export const afterLink = async (place: ReadonlyMap<string, Fact>, from: ReadonlyMap<string, Fact>) =>
  mergeAll(place, mapOf(await sent(carried(from))));

/** A link that says what it is told to. */
export async function saying(value: unknown): Promise<string> {
  return `#take=1.${await packText(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]))}`;
}
