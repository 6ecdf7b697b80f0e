import { type TermDictionary, termAt } from '../format/term-dictionary.ts';
import type { Correction, Nearest } from '../index-answer.ts';
import { nearWords } from './edit-distance.ts';
import type { Expansion, ExpandedTerm } from './expanded-term.ts';
import { documentsOf } from './posting-algebra.ts';
import type { QueryPlan } from './query-plan.ts';

const occurs = ({ posting }: Expansion): boolean => posting.titleDocs.length + posting.bodyDocs.length > 0;

/** For words that no document has as typed, the words that the first hits have instead. */
export function correctionsOf(terms: readonly ExpandedTerm[], hits: Int32Array): Correction[] {
  const first = Int32Array.from(hits.subarray(0, 10));
  return terms.flatMap(({ text, expansions }) => {
    const occurring = expansions.filter(occurs);
    if (occurring.some(({ kind }) => kind !== 'near')) return [];
    const counted = occurring.map((expansion) => {
      const docs = new Set(documentsOf(expansion.posting));
      return { expansion, hits: first.reduce((sum, doc) => sum + (docs.has(doc) ? 1 : 0), 0) };
    });
    const value = (one: (typeof counted)[number]) => one.hits * one.expansion.weight;
    const meant = counted.sort((a, b) => value(b) - value(a)).filter((one) => value(one) > 0 && value(one) >= value(counted[0]!) / 3);
    return meant.length === 0 ? [] : [{ word: text, meant: [...new Set(meant.map((one) => one.expansion.text))].slice(0, 3) }];
  });
}

/** Words of the query that no document has, nor any of their expansions. */
export function unknownWords(terms: readonly ExpandedTerm[]): string[] {
  return [...Map.groupBy(terms, (term) => term.group).values()]
    .filter((parts) => !parts.some((term) => term.expansions.some(occurs)))
    .map((parts) => parts[0]!.source);
}

/** What to say where nothing was found. `hitsWithout` counts the hits without the nth filter. */
export function nearestOf({ terms, filters }: QueryPlan, dictionary: TermDictionary, hitsWithout: (index: number) => number): Nearest {
  const excluding = filters.map(({ clause }, i) => ({ clause, hits: hitsWithout(i) })).filter(({ hits }) => hits > 0);
  const words = unknownWords(terms).map((word) => {
    const near = nearWords(dictionary, word, Math.min(4, Math.ceil(word.length / 2)), false);
    near.sort((a, b) => a.distance - b.distance || dictionary.logFrequencies[b.ordinal]! - dictionary.logFrequencies[a.ordinal]!);
    return { word, meant: near.slice(0, 3).map(({ ordinal }) => termAt(dictionary, ordinal)) };
  });
  return { excluding, words };
}
