import { yearOf } from '../../../archive/ids.ts';
import type { ListedWeek, PublishedYear } from '../../../archive/published/weeks.ts';
import { countSections } from '../../../archive/sections.ts';
import { worksOnce } from '../../../archive/works.ts';
import { monthItems, type ArchiveIndex } from '../../../source/archive-index.ts';
import type { Issue } from '../../../source/schema.ts';
import { publishedPicks } from '../../localizing/items.ts';
import { weekLabel } from '../../localizing/labels.ts';
import type { Localizer } from '../../localizing/localizer.ts';
import { topicCounts } from '../../localizing/topic-counts.ts';
import { withWorks } from '../../relating/lineage.ts';
import { oncePerSite, type Output } from '../../site.ts';
import { allBelowData, localizedFiles } from '../localized-files.ts';

/** A week as overviews list it. */
export function listedWeek(issue: Issue, index: ArchiveIndex, localizer: Localizer): ListedWeek {
  return {
    ...weekLabel(issue),
    items: issue.items.length,
    counts: countSections(issue.items),
    picks: publishedPicks(issue, index.items, localizer),
  };
}

/** One year's overview in one language: each month's frequent topics and each week's picks. */
export function publishYear(year: number, index: ArchiveIndex, localizer: Localizer): PublishedYear {
  return {
    year,
    months: [...index.months]
      .filter(([id]) => yearOf(id) === year)
      .map(([id]) => {
        const items = withWorks(monthItems(index, id), localizer.lineage);
        const most = topicCounts(items, undefined, localizer).slice(0, 3);
        return { id, items: worksOnce(items).length, topics: most.map(({ id: topic, label }) => ({ id: topic, label })) };
      }),
    weeks: (index.years.get(year) ?? []).map((issue) => listedWeek(issue, index, localizer)),
  };
}

/** The file of each year's overview in each language. */
export const yearFiles = oncePerSite((site) =>
  localizedFiles(
    site,
    site.index.years.keys(),
    'years',
    (year) => year,
    (year, localizer) => publishYear(year, site.index, localizer),
  ),
);

/** Years' overviews: `data/<language>/years/2020.<hash>.json`. */
export const years: Output = (site) => allBelowData(yearFiles(site));
