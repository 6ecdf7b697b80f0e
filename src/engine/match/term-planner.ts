import type { QueryWord } from '../query/query-words.ts';
import { runSlots } from './cjk-terms.ts';
import type { Slot } from './expanded-term.ts';
import type { PlanSource } from './plan-source.ts';
import { wordSlot } from './word-terms.ts';

/**
 * Turns the words of a query into slots, with the postings of everything that may be meant.
 * All shards are asked for at once: the root's vocabulary says which they are.
 */
export async function planSlots(words: readonly QueryWord[], source: PlanSource): Promise<Slot[]> {
  const planned = await Promise.all(
    words.map((word, i) => (word.run ? runSlots(word.term, source) : wordSlot(words, i, source).then((slot) => [slot]))),
  );
  let before: QueryWord | undefined;
  return planned.flatMap((slots, i) => {
    // A run's last pair begins one position before its last character.
    const step = before?.run === true && [...before.term].length > 1 ? 2 : 1;
    before = words[i];
    return slots.map((slot, k) => (k === 0 ? { ...slot, step } : slot));
  });
}
