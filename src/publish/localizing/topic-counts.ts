import type { TopicCount } from '../../archive/published/issue.ts';
import { worksOnce } from '../../archive/works.ts';
import { grouped } from '../../relations/groups.ts';
import type { Item } from '../../source/schema.ts';
import { topicLabel } from './labels.ts';
import type { Localizer } from './localizer.ts';

/** An item, with its work where another one has the same. */
interface Counted {
  item: Item;
  work?: string | undefined;
}

/** How many works there are of each topic. */
function countTopics(items: readonly Counted[]): Map<string, number> {
  return new Map([...grouped(items, ({ item }) => item.topics)].map(([topic, own]) => [topic, worksOnce(own).length]));
}

/**
 * Topics by how often they occur, the most frequent first; ties by id, so that a build is the same each time. A work that is
 * mentioned more than once counts once. With the counts of `before` beside them where there are any items before.
 */
export function topicCounts(items: readonly Counted[], before: readonly Counted[] | undefined, localizer: Localizer): TopicCount[] {
  const earlier = before && before.length > 0 ? countTopics(before) : undefined;
  return [...countTopics(items)]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id, count]) => ({
      ...topicLabel(id, localizer),
      count,
      ...(earlier ? { before: earlier.get(id) ?? 0 } : {}),
    }));
}
