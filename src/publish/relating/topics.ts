import { movementDays, topicShapes, type TopicItem, type TopicShape } from '../../relations/topics.ts';
import { archiveItems, type HeldItem } from '../../source/archive-index.ts';
import { oncePerSite } from '../site.ts';

/** An item with what topics count of it. */
export type HeldTopicItem = HeldItem & TopicItem;

/** The topics of an archive that have items. */
export interface SiteTopics {
  /** The days of the archive's first and last items. */
  span: { first: string; last: string };
  /** By id, in the vocabulary's order. */
  shapes: ReadonlyMap<string, TopicShape<HeldTopicItem>>;
  /** The days by which their movement is told (see `movementDays`); undefined where the archive is younger. */
  days: { recent: string; before: string } | undefined;
}

/** Topics with their items, neighbours and movement: computed once a build. */
export const siteTopics = oncePerSite((site): SiteTopics => {
  const items = archiveItems(site.index).map((held): HeldTopicItem => ({ ...held, topics: held.item.topics }));
  const newest = site.index.issues.at(-1)?.week.startsOn ?? items.at(-1)?.day ?? '1970-01-01';
  const shapes = topicShapes([...site.topics.keys()], items, newest);
  const days = movementDays(newest);
  const span = { first: items[0]?.day ?? newest, last: items.at(-1)?.day ?? newest };
  return { span, shapes: new Map(shapes.map((shape) => [shape.id, shape])), days: span.first <= days.before ? days : undefined };
});
