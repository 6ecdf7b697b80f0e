import { nameMatcher } from '../filter/name-match.ts';
import type { ExpandedTerm } from '../match/expanded-term.ts';
import { idf } from '../rank/idf.ts';
import { SCORE } from '../rank/weights.ts';

interface Wanted {
  term: number;
  /** Units of the word that are highlighted; undefined for all. */
  units: number | undefined;
}

/** What is highlighted: only what the index took for a word of the query, never stray letters. Values are term numbers. */
export interface Highlighter {
  words: Map<string, Wanted>;
  /** Two words in a row, with a space between. */
  splits: Map<string, number>;
  bigrams: Map<string, number>;
  characters: Map<string, number>;
  /** The terms that are stop words. */
  weak: Set<number>;
  /** The inverse document frequencies of the terms, by their numbers. */
  idfs: readonly number[];
  /** Tests of names that are asked for as such. */
  names: readonly ((name: string) => boolean)[];
}

/** Makes the highlighter of a query with these terms, which asks for these names, over an index of so many documents. */
export function highlighterOf(terms: readonly ExpandedTerm[], documents: number, names: readonly string[] = []): Highlighter {
  const highlighter: Highlighter = {
    words: new Map(),
    splits: new Map(),
    bigrams: new Map(),
    characters: new Map(),
    weak: new Set(),
    idfs: terms.map((term) => term.boost * idf(Math.min(documents, documentsHaving(term)), documents)),
    names: names.map(nameMatcher),
  };
  for (const [term, { text, expansions, positionIncrement, boost }] of terms.entries()) {
    if (boost < 1 && terms.some((other) => other.boost === 1)) highlighter.weak.add(term);
    for (const { text: other, kind, posting } of expansions) {
      // A single letter that a longer word begins with tells the reader nothing.
      if (kind === 'prefix' && text.length < 2) continue;
      if (posting.titleDocs.length + posting.bodyDocs.length === 0) continue;
      if (kind === 'bigram') highlighter.bigrams.set(other, term);
      // Swapped characters are highlighted, a gap is not: what stands in it was not asked for.
      else if (kind === 'loose-bigram') setOnce(highlighter.bigrams, [...other].reverse().join(''), term);
      else if (kind === 'split') highlighter.splits.set(other, term);
      else if (kind === 'exact' && positionIncrement > 0) highlighter.characters.set(other, term);
      if (kind === 'character' || kind === 'bigram' || kind === 'loose-bigram') continue;
      setOnce(highlighter.words, other, { term, units: kind === 'prefix' ? text.length : undefined });
    }
  }
  return highlighter;
}

/** In how many documents the likeliest of a term's expansions stand, about: a document that has two of them counts twice. */
function documentsHaving({ expansions }: ExpandedTerm): number {
  const most = Math.max(0, ...expansions.map(({ weight }) => weight));
  const likely = expansions.filter(({ weight }) => weight >= most * SCORE.idfShare);
  return likely.reduce((sum, { posting }) => sum + Math.max(posting.titleDocs.length, posting.bodyDocs.length), 0);
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
