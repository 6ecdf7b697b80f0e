import type { PublishedSearchStart } from '../../../archive/published/archive.ts';
import { topicLabel } from '../../localizing/labels.ts';
import { localizerOf, type Localizer } from '../../localizing/localizer.ts';
import type { Output } from '../../site.ts';
import { belowData, entryJson } from './data-file.ts';
import { searchFiles, type WorkCounts } from './search.ts';

/** So many topics are offered: some eight lines of a laptop's window. */
const START_TOPICS = 24;

/** Where a search can start, of an archive with these works. */
export function publishSearchStart({ works, sections, topics }: WorkCounts, localizer: Localizer): PublishedSearchStart {
  const frequent = [...topics].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, START_TOPICS);
  return { works, sections, topics: frequent.map(([id, count]) => ({ ...topicLabel(id, localizer), works: count })) };
}

/** What the search page shows before anything is asked for: `data/<language>/search-start.json`. */
export const searchStart: Output = async (site) => {
  const { counts } = await searchFiles(site);
  return belowData(
    site.settings.languages.map((language) =>
      entryJson(`${language}/search-start.json`, publishSearchStart(counts, localizerOf(site, language))),
    ),
  );
};
