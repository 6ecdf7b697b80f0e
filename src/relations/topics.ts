import { addDays } from '../archive/weeks.ts';
import { grouped } from './groups.ts';

/** An item as topics count it. */
export interface TopicItem {
  /** Its printed reference: `2020-w48/few-shot-gan`. */
  ref: string;
  topics: readonly string[];
  /** The first day of its week, or of its month where no week has it: `YYYY-MM-DD`. */
  day: string;
}

/** A topic beside others. */
export interface TopicShape<Item extends TopicItem> {
  id: string;
  /** In the order in which they were given. */
  items: readonly Item[];
  /** Topics that share items with it, the closest first. */
  neighbours: readonly { id: string; shared: number }[];
  /** How many items it has in the newest weeks, and in as many before. */
  movement: { recent: number; before: number };
}

/** The newest weeks that movement looks at, and as many before them: a quarter of a year each. */
export const MOVEMENT_WEEKS = 13;

/** The days by which movement is told: `recent` begins the newest quarter, `before` the one before it. */
export function movementDays(newest: string): { recent: string; before: string } {
  const recent = addDays(newest, -7 * (MOVEMENT_WEEKS - 1));
  return { recent, before: addDays(recent, -7 * MOVEMENT_WEEKS) };
}

/** How close two topics are that share items: the cosine of their items, shared by the geometric mean of their sizes (Salton and McGill, 1983). */
function closeness(shared: number, one: number, other: number): number {
  return shared / Math.sqrt(one * other);
}

/**
 * Each topic of a vocabulary that has items, in the vocabulary's order. Counts are of items; one that is given a topic
 * twice counts once. `newest` is the first day of the newest week.
 */
export function topicShapes<Item extends TopicItem>(
  vocabulary: readonly string[],
  items: readonly Item[],
  newest: string,
): TopicShape<Item>[] {
  const byTopic = grouped(items, ({ topics }) => [...new Set(topics)]);
  const size = (id: string) => byTopic.get(id)?.length ?? 0;
  const days = movementDays(newest);
  return vocabulary.flatMap((id) => {
    const own = byTopic.get(id);
    if (!own) return [];
    const shared = grouped(own, ({ topics }) => [...new Set(topics)].filter((other) => other !== id));
    return [
      {
        id,
        items: own,
        neighbours: [...shared]
          .map(([other, { length }]) => ({ id: other, shared: length }))
          .sort(
            (a, b) =>
              closeness(b.shared, size(id), size(b.id)) - closeness(a.shared, size(id), size(a.id)) ||
              b.shared - a.shared ||
              (a.id < b.id ? -1 : 1),
          ),
        movement: {
          recent: own.filter(({ day }) => day >= days.recent).length,
          before: own.filter(({ day }) => day >= days.before && day < days.recent).length,
        },
      },
    ];
  });
}
