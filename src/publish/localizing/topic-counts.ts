import type { TopicCount, TopicLabel } from '../../archive/published.ts';
import type { Item } from '../../source/schema.ts';
import { topicLabels } from './labels.ts';
import type { Localizer } from './localizer.ts';

function countTopics(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const topic of items.flatMap((item) => item.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

/**
 * Topics by how often they occur, the most frequent first; ties by id, so that a build is the same each time.
 * With the counts of `before` beside them where there are any items before.
 */
export function topicCounts(items: readonly Item[], before: readonly Item[] | undefined, localizer: Localizer): TopicCount[] {
  const earlier = before && before.length > 0 ? countTopics(before) : undefined;
  return [...countTopics(items)]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id, count]) => ({
      ...(topicLabels([id], localizer)[0] as TopicLabel),
      count,
      ...(earlier ? { before: earlier.get(id) ?? 0 } : {}),
    }));
}
