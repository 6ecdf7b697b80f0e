import type { PublishedMonth, PublishedYear, TopicCount, TopicLabel } from '../../archive/published.ts';
import { countSections } from '../../archive/sections.ts';
import type { ArchiveIndex } from '../../source/archive-index.ts';
import type { Issue } from '../../source/schema.ts';
import { defined, listedItem, localRichText, publishedPick, topicLabels, weekLabel, type Localizer } from './localize.ts';

function countTopics(issues: readonly Issue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const topic of issues.flatMap((issue) => issue.items.flatMap((item) => item.topics)))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

/** Topics by how often they occur, the most frequent first; ties by id, so that a build is the same each time. */
function topicCounts(issues: readonly Issue[], before: readonly Issue[] | undefined, localizer: Localizer): TopicCount[] {
  const earlier = before && before.length > 0 ? countTopics(before) : undefined;
  return [...countTopics(issues)]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id, count]) => ({
      ...(topicLabels([id], localizer)[0] as TopicLabel),
      count,
      ...(earlier ? { before: earlier.get(id) ?? 0 } : {}),
    }));
}

function itemCount(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + issue.items.length, 0);
}

/** One month's roll-up in one language: the edition's picks and all items of the weeks that start in it. */
export function publishMonth(id: string, index: ArchiveIndex, localizer: Localizer): PublishedMonth {
  const ids = [...index.months.keys()];
  const place = ids.indexOf(id);
  const previous = ids[place - 1];
  const issues = index.months.get(id) ?? [];
  const edition = index.editions.get(id);
  return defined<PublishedMonth>({
    id,
    source: edition?.source,
    note: localRichText(edition?.note, localizer.language),
    picks: (edition?.picks ?? []).map((pick) => publishedPick(pick, '', index.items, localizer)),
    weeks: issues.map((issue) => ({ ...weekLabel(issue), items: issue.items.length })),
    items: issues.flatMap((issue) => issue.items.map((item) => listedItem(item, issue.id, localizer))),
    topics: topicCounts(issues, previous === undefined ? undefined : index.months.get(previous), localizer),
    previous,
    next: ids[place + 1],
  });
}

/** One year's overview in one language: each month's frequent topics and each week's picks. */
export function publishYear(year: number, index: ArchiveIndex, localizer: Localizer): PublishedYear {
  return {
    year,
    months: [...index.months]
      .filter(([id]) => Number(id.slice(0, 4)) === year)
      .map(([id, issues]) => ({
        id,
        items: itemCount(issues),
        topics: topicCounts(issues, undefined, localizer)
          .slice(0, 3)
          .map(({ id: topic, label }) => ({ id: topic, label })),
      })),
    weeks: (index.years.get(year) ?? []).map((issue) => ({
      ...weekLabel(issue),
      items: issue.items.length,
      counts: countSections(issue.items),
      picks: issue.picks.map((pick) => publishedPick(pick, issue.id, index.items, localizer)),
    })),
  };
}
