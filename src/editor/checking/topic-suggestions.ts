import { TopicSuggester, type TopicSuggestion } from '../../relations/suggest-topics.ts';
import type { ArchiveFiles } from '../../source/read-archive.ts';
import type { Item } from '../../source/schema.ts';

const MOST = 4;

/** What an item says of its subject, in all languages. */
export function wordsOfItem({ headline, paper, card, summary }: Pick<Item, 'headline' | 'paper' | 'card' | 'summary'>): string {
  const texts = [headline, card?.title, card?.description, summary].flatMap((text) => Object.values(text ?? {}));
  return [...texts, paper?.title ?? ''].join(' \n ');
}

/** Suggests topics by an archive's vocabulary and by what its items say that have topics. */
export function suggesterOf({ topics, issues, months }: Pick<ArchiveFiles, 'topics' | 'issues' | 'months'>): TopicSuggester {
  const words = (topics?.value.topics ?? []).map(({ id, label, synonyms, includes }) => ({
    id,
    names: [...Object.values(label), ...Object.values(synonyms).flat()],
    includes: Object.values(includes).flat(),
  }));
  const items = [...issues, ...months].flatMap(({ value }) => value.items ?? []).filter((item) => item.topics.length > 0);
  return new TopicSuggester(
    words,
    items.map((item) => ({ text: wordsOfItem(item), topics: item.topics })),
  );
}

/** Suggestions in words, with what speaks for each: `gan ("StyleGAN", "generator"), image-synthesis ("pixels")`; empty for none. */
export function suggestionsInWords(suggestions: readonly TopicSuggestion[]): string {
  return suggestions
    .slice(0, MOST)
    .map(({ topic, words }) => `${topic} (${words.map((word) => `"${word}"`).join(', ')})`)
    .join(', ');
}
