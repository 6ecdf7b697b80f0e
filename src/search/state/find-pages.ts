import Fuse from 'fuse.js';
import { parseQuery, textOf } from '../../engine/query/parse-query.ts';

/** A week, a month or a topic of the archive, by its name. */
export interface Place {
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

/** What a query says in words, with the values of its operators: `topic:gans` says `gans`. */
function wordsOf(text: string): string {
  const terms = parseQuery(text).clauses.flatMap(({ not, options }) => (not ? [] : options));
  return terms.map(textOf).join(' ');
}

/** The places whose names the whole of a query is like, the nearest first; a few at most, and none for a single letter. */
export function findPlaces(places: readonly Place[], text: string): Place[] {
  const words = wordsOf(text);
  if ([...words].length < 2) return [];
  const options = { keys: ['name', 'also'], threshold: FARTHEST, ignoreLocation: true, ignoreDiacritics: true, includeScore: true };
  const found = new Fuse(places, options).search(words, { limit: MOST });
  const nearest = found[0]?.score ?? 0;
  return found.filter(({ score = 0 }) => score <= nearest + BEHIND).map(({ item }) => item);
}
