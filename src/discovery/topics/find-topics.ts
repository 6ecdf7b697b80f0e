import type { NamedTopic } from '../../archive/published/topics.ts';
import { foldCase, normaliseText } from '../../engine/text/fold.ts';

const folded = (text: string) => foldCase(normaliseText(text)).replace(/[\p{P}\s]+/gu, ' ');

/**
 * Topics of which something is called what was typed, or begins with it: the label, another name, or something narrower.
 * Gives the topic's id with what it was found by; empty where that is the label.
 */
export function findTopics(topics: readonly NamedTopic[], typed: string): Map<string, string> {
  const words = folded(typed).trim();
  const says = (name: string) => ` ${folded(name)}`.includes(` ${words}`) || (/[^\0-\x7f]/.test(words) && folded(name).includes(words));
  return new Map(
    topics.flatMap(({ id, label, words: others }): [string, string][] => {
      if (says(label) || says(id)) return [[id, '']];
      const other = others.find(says);
      return other === undefined ? [] : [[id, other]];
    }),
  );
}
