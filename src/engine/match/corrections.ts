import { type Vocabulary, wordAt } from '../format/term-dictionary.ts';
import type { Correction, Nearest } from '../index-answer.ts';
import { nearWords } from './edit-distance.ts';
import type { Alternative, Slot } from './expanded-term.ts';
import { documentsOf } from './posting-algebra.ts';
import type { QueryPlan } from './query-plan.ts';

const occurs = ({ posting }: Alternative): boolean => posting.titleDocs.length + posting.bodyDocs.length > 0;

/** For words that are in no document as typed, the words that the first hits have in their place. */
export function correctionsOf(slots: readonly Slot[], hits: Int32Array): Correction[] {
  const first = Int32Array.from(hits.subarray(0, 10));
  return slots.flatMap(({ text, alternatives }) => {
    const occurring = alternatives.filter(occurs);
    if (occurring.some(({ kind }) => kind !== 'near')) return [];
    const counted = occurring.map((alternative) => {
      const docs = new Set(documentsOf(alternative.posting));
      return { alternative, hits: first.reduce((sum, doc) => sum + (docs.has(doc) ? 1 : 0), 0) };
    });
    const value = (one: (typeof counted)[number]) => one.hits * one.alternative.weight;
    const meant = counted.sort((a, b) => value(b) - value(a)).filter((one) => value(one) > 0 && value(one) >= value(counted[0]!) / 3);
    return meant.length === 0 ? [] : [{ word: text, meant: [...new Set(meant.map((one) => one.alternative.text))].slice(0, 3) }];
  });
}

/** Words of the query that no document has, nor anything that was looked for in their place. */
export function unknownWords(slots: readonly Slot[]): string[] {
  return [...Map.groupBy(slots, (slot) => slot.group).values()]
    .filter((parts) => !parts.some((slot) => slot.alternatives.some(occurs)))
    .map((parts) => parts[0]!.source);
}

/** What to say where nothing was found. `hitsWithout` counts the hits without the nth filter. */
export function nearestOf({ slots, filters }: QueryPlan, vocabulary: Vocabulary, hitsWithout: (index: number) => number): Nearest {
  const excluding = filters.map(({ clause }, i) => ({ clause, hits: hitsWithout(i) })).filter(({ hits }) => hits > 0);
  const words = unknownWords(slots).map((word) => {
    const near = nearWords(vocabulary, word, Math.min(4, Math.ceil(word.length / 2)), false);
    near.sort((a, b) => a.distance - b.distance || vocabulary.frequencies[b.ordinal]! - vocabulary.frequencies[a.ordinal]!);
    return { word, meant: near.slice(0, 3).map(({ ordinal }) => wordAt(vocabulary, ordinal)) };
  });
  return { excluding, words };
}
