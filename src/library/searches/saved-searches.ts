import { textHash } from '../../archive/texts/text-hash.ts';
import type { Mark } from '../store/change.ts';
import { factKey, SETTING, type Fact } from '../store/fact.ts';

/** A search that a reader saved. */
export interface SavedSearch {
  /** The setting that holds it: the same for the same search, on every device. */
  id: string;
  /** The search as its address says it, without a question mark: `q=gan&section=papers`. */
  query: string;
  name: string;
  /** The newest week that had hits when its results were last looked at. */
  seen: string;
}

const ID = /^search-[0-9a-z]+$/;
/** What is kept of a search must have room in a setting. */
const LONGEST_QUERY = 800;
const LONGEST_NAME = 100;

/** The setting's name of a search. */
export function searchId(query: string): string {
  return `search-${[0x811c9dc5, 0x9e3779b9].map((start) => textHash(query, start)).join('')}`;
}

/** Whether a search is short enough to be kept. */
export function canBeSaved(query: string): boolean {
  return query.length <= LONGEST_QUERY;
}

/** The setting of when the results of a search were last looked at. */
const seenSetting = (id: string) => id.replace('search-', 'seen-search-');

function textOf(facts: ReadonlyMap<string, Fact>, about: string): string {
  const value = facts.get(factKey({ about, kind: SETTING }))?.value;
  return typeof value === 'string' ? value : '';
}

/** The searches among what is kept, by their names. A file made by hand may hold anything: what is no search is passed over. */
export function savedSearches(facts: ReadonlyMap<string, Fact>): SavedSearch[] {
  const searches = [...facts.values()].flatMap(({ about, kind }): SavedSearch[] => {
    if (kind !== SETTING || !ID.test(about)) return [];
    const [query = '', ...name] = textOf(facts, about).split('\n');
    return query ? [{ id: about, query, name: name.join(' ') || query, seen: textOf(facts, seenSetting(about)) }] : [];
  });
  return searches.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** The change that saves a search under a name, or gives it another one. */
export function saved(query: string, name: string): Mark {
  const words = name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) || query.slice(0, LONGEST_NAME);
  return { about: searchId(query), kind: SETTING, value: `${query}\n${words}` };
}

/** The changes that remove a search. */
export function removed(id: string): Mark[] {
  return [id, seenSetting(id)].map((about) => ({ about, kind: SETTING, value: null }));
}

/** The newest week among those that have hits; empty where none has. */
export function newestWeek(hits: Readonly<Record<string, number>>): string {
  return (
    Object.keys(hits)
      .filter((id) => id.includes('w') && (hits[id] ?? 0) > 0)
      .sort()
      .at(-1) ?? ''
  );
}

/** How many hits lie in weeks that are newer than the newest that was seen. */
export function freshHits(hits: Readonly<Record<string, number>>, seen: string): number {
  return Object.entries(hits).reduce((sum, [id, count]) => (id.includes('w') && id > seen ? sum + count : sum), 0);
}

/** The change that says which results of a search have been looked at; undefined where that is known. */
export function lookedAt({ id, seen }: SavedSearch, hits: Readonly<Record<string, number>>): Mark | undefined {
  const newest = newestWeek(hits);
  return newest > seen ? { about: seenSetting(id), kind: SETTING, value: newest } : undefined;
}
