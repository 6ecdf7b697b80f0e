import type { ArchiveFiles } from '../../source/read-archive.ts';
import type { AdvicePiece, Edition } from './open-advice.ts';
import { suggesterOf, suggestionsInWords, wordsOfItem } from './topic-suggestions.ts';

/** Advice on items without a topic, with topics that their words speak for. None where the archive has no vocabulary. */
export function adviseOnTopics(files: ArchiveFiles): AdvicePiece[] {
  if (!files.topics || files.topics.value.topics.length === 0) return [];
  const editions: Edition[] = [...files.issues, ...files.months];
  const bare = editions.flatMap((edition) =>
    (edition.value.items ?? []).flatMap((item, index) => (item.topics.length === 0 ? [{ edition, item, index }] : [])),
  );
  if (bare.length === 0) return [];
  const suggester = suggesterOf(files);
  return bare.map(({ edition, item, index }) => {
    const suggested = suggestionsInWords(suggester.suggest(wordsOfItem(item)));
    const message = `has no topic: give it one of topics.json${suggested ? `; its words speak for ${suggested}` : ''}`;
    return { id: 'no-topics', edition, path: ['items', index, 'topics'], message };
  });
}
