import { defined } from '../../../archive/defined.ts';
import type { PublishedMonth } from '../../../archive/published/issue.ts';
import type { ListedItem } from '../../../archive/published/listing.ts';
import { monthItems, type ArchiveIndex } from '../../../source/archive-index.ts';
import { listedItem, publishedItem, publishedPicks } from '../../localizing/items.ts';
import { weekLabel } from '../../localizing/labels.ts';
import type { Localizer } from '../../localizing/localizer.ts';
import { localRichText } from '../../localizing/texts.ts';
import { topicCounts } from '../../localizing/topic-counts.ts';
import { withWorks } from '../../relating/lineage.ts';
import { oncePerSite, type Output } from '../../site.ts';
import { allBelowData, localizedFiles } from '../localized-files.ts';

/** One month's roll-up in one language: the edition's picks, all items of the weeks that start in it, and the edition's own. */
export function publishMonth(id: string, index: ArchiveIndex, localizer: Localizer): PublishedMonth {
  const ids = [...index.months.keys()];
  const place = ids.indexOf(id);
  const previous = ids[place - 1];
  const issues = index.months.get(id) ?? [];
  const edition = index.editions.get(id);
  const withTheirWorks = (month: string) => withWorks(monthItems(index, month), localizer.lineage);
  const items = withTheirWorks(id);
  return defined<PublishedMonth>({
    id,
    draft: edition?.draft || undefined,
    source: edition?.source,
    note: localRichText(edition?.note, localizer.language),
    picks: edition ? publishedPicks(edition, index.items, localizer) : [],
    weeks: issues.map((issue) => ({ ...weekLabel(issue), items: issue.items.length })),
    items: items.map(({ edition: holder, item, work }) => defined<ListedItem>({ ...listedItem(item, holder, localizer), work })),
    ownItems: (edition?.items ?? []).map((item) => publishedItem(item, id, localizer)),
    topics: topicCounts(items, previous === undefined ? undefined : withTheirWorks(previous), localizer),
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
