import type { PublishedMonth } from '../../archive/published.ts';
import type { ArchiveIndex } from '../../source/archive-index.ts';
import { defined } from '../localizing/defined.ts';
import { listedItem, publishedPick } from '../localizing/items.ts';
import { weekLabel } from '../localizing/labels.ts';
import type { Localizer } from '../localizing/localizer.ts';
import { localRichText } from '../localizing/texts.ts';
import { topicCounts } from '../localizing/topic-counts.ts';
import { oncePerSite, type Output } from '../site.ts';
import { allBelowData, localizedFiles } from './localized-files.ts';

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
    picks: (edition?.picks ?? []).map((pick) => publishedPick(pick, id, index.items, localizer)),
    weeks: issues.map((issue) => ({ ...weekLabel(issue), items: issue.items.length })),
    items: issues.flatMap((issue) => issue.items.map((item) => listedItem(item, issue.id, localizer))),
    topics: topicCounts(issues, previous === undefined ? undefined : index.months.get(previous), localizer),
    previous,
    next: ids[place + 1],
  });
}

/** The file of each month in each language, by its id. */
export const monthFiles = oncePerSite((site) =>
  localizedFiles(
    site,
    site.index.months.keys(),
    'months',
    (id) => id,
    (id, localizer) => publishMonth(id, site.index, localizer),
  ),
);

/** Months: `data/<language>/months/2020-11.<hash>.json`. */
export const months: Output = (site) => allBelowData(monthFiles(site));
