import Fuse from 'fuse.js';
import { termText, type Query } from '../../engine/query/query.ts';

/** A page of the archive that has a name: a week, a month or a topic. */
export interface NamedPage {
  kind: 'week' | 'month' | 'topic';
  name: string;
  /** What else it is called: `2020-w48`. */
  also: readonly string[];
  to: string;
}

/** Names that are that far from what was typed are not meant (Fuse's score: 0 is the very name, 1 nothing of it). */
const FARTHEST = 0.2;
/** Nor are those that are so much farther than the nearest. */
const BEHIND = 0.03;
const MOST = 3;

/** The operators whose values are what pages are called. */
const NAMING = new Set(['topic', 'week', 'month', 'year']);

/** What a query's text says in words, with the values of operators that name pages: `topic:gans` says `gans`, `author:foret` nothing. */
function wordsOf({ clauses }: Query): string {
  const terms = clauses.flatMap(({ not, options }) => (not ? [] : options));
  return terms
    .filter((term) => term.kind !== 'field' || NAMING.has(term.field))
    .map(termText)
    .join(' ');
}

/** The pages whose names the whole of a query's text is like, the nearest first; a few at most, and none for a single letter. */
export function findPages(pages: readonly NamedPage[], query: Query): NamedPage[] {
  const words = wordsOf(query);
  if ([...words].length < 2) return [];
  const options = { keys: ['name', 'also'], threshold: FARTHEST, ignoreLocation: true, ignoreDiacritics: true, includeScore: true };
  const found = new Fuse(pages, options).search(words, { limit: MOST });
  const nearest = found[0]?.score ?? 0;
  return found.filter(({ score = 0 }) => score <= nearest + BEHIND).map(({ item }) => item);
}
