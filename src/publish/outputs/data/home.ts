import { defined } from '../../../archive/defined.ts';
import type { IssueInShort, PublishedHome } from '../../../archive/published/archive.ts';
import type { ArchiveIndex } from '../../../source/archive-index.ts';
import type { Issue } from '../../../source/schema.ts';
import { publishedPicks } from '../../localizing/items.ts';
import { weekLabel } from '../../localizing/labels.ts';
import { localizerOf, type Localizer } from '../../localizing/localizer.ts';
import { requiredText } from '../../localizing/texts.ts';
import type { Output } from '../../site.ts';
import { belowData, entryJson } from './data-file.ts';
import { readingMinutes } from './issues.ts';
import { listedWeek } from './years.ts';

/** So many weeks before the newest are on home: with real weeks it then weighs some 12 KB (brotli). The year's page has all. */
const EARLIER_WEEKS = 6;

/** So many years are on home; `/years` has all. */
const NEWEST_YEARS = 10;

function inShort(issue: Issue, index: ArchiveIndex, localizer: Localizer): IssueInShort {
  return {
    week: weekLabel(issue),
    minutes: readingMinutes(issue, localizer.language),
    picks: publishedPicks(issue, index.items, localizer),
    items: issue.items.map(({ id, section, headline }) => ({ id, section, headline: requiredText(headline, localizer.language) })),
  };
}

/** What home shows in one language. */
export function publishHome(index: ArchiveIndex, localizer: Localizer): PublishedHome {
  const newest = index.issues.at(-1);
  const earlier = index.issues.slice(0, -1).slice(-EARLIER_WEEKS).toReversed();
  return defined<PublishedHome>({
    issue: newest && inShort(newest, index, localizer),
    earlier: earlier.map((issue) => listedWeek(issue, index, localizer)),
    years: [...index.years]
      .slice(-NEWEST_YEARS)
      .toReversed()
      .map(([year, issues]) => ({ year, issues: issues.length })),
  });
}

/** What home shows: `data/<language>/home.json`. */
export const home: Output = (site) =>
  belowData(
    site.settings.languages.map((language) => entryJson(`${language}/home.json`, publishHome(site.index, localizerOf(site, language)))),
  );
