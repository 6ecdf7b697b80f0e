import { defined } from '../../../archive/defined.ts';
import { localText, type Language } from '../../../archive/languages.ts';
import type { PublishedIssue, SourceLink } from '../../../archive/published/issue.ts';
import type { Neighbour } from '../../../archive/published/weeks.ts';
import { readingSeconds } from '../../../archive/texts/reading-time.ts';
import { monthOf } from '../../../archive/weeks.ts';
import { worksOnce } from '../../../archive/works.ts';
import { monthItems, sourceKey, type ArchiveIndex } from '../../../source/archive-index.ts';
import type { Issue } from '../../../source/schema.ts';
import { publishedItem, publishedPicks } from '../../localizing/items.ts';
import { weekLabel } from '../../localizing/labels.ts';
import type { Localizer } from '../../localizing/localizer.ts';
import { localRichText, paperTitle, requiredText } from '../../localizing/texts.ts';
import { withWorks } from '../../relating/lineage.ts';
import { oncePerSite, type Output } from '../../site.ts';
import { allBelowData, localizedFiles } from '../localized-files.ts';

function neighbour(issue: Issue | undefined, index: ArchiveIndex, localizer: Localizer): Neighbour | undefined {
  if (!issue) return undefined;
  const first = publishedPicks(issue, index.items, localizer).find((pick) => pick.ref?.edition === issue.id && pick.headline);
  const lead = first?.headline ?? (issue.items[0] && requiredText(issue.items[0].headline, localizer.language));
  return defined<Neighbour>({ ...weekLabel(issue), lead });
}

function sourceLinks(issue: Issue, index: ArchiveIndex, language: Language): SourceLink[] {
  const own = issue.source && sourceKey(issue.source.url);
  return (issue.sourceLinks ?? [])
    .filter((link) => sourceKey(link.url) !== own)
    .map(({ label = '', url }) => {
      const { text, ...lang } = paperTitle(label || url, language);
      return { label: text, ...lang, url, ...index.sources.get(sourceKey(url)) };
    });
}

/** Minutes to read an issue's texts. */
export function readingMinutes(issue: Issue, language: Language): number {
  const text = issue.items.flatMap((item) => [item.headline, item.summary].map((each) => localText(each, language)?.text ?? '')).join(' ');
  return Math.max(1, Math.round(readingSeconds(text) / 60));
}

/** One issue as its page shows it in one language. */
export function publishIssue(issue: Issue, index: ArchiveIndex, localizer: Localizer): PublishedIssue {
  const place = index.issues.indexOf(issue);
  const month = monthOf(issue.week);
  return defined<PublishedIssue>({
    id: issue.id,
    draft: issue.draft || undefined,
    week: { ...weekLabel(issue), ...(issue.week.serial === undefined ? {} : { serial: issue.week.serial }) },
    minutes: readingMinutes(issue, localizer.language),
    source: issue.source,
    intro: localRichText(issue.intro, localizer.language),
    picks: publishedPicks(issue, index.items, localizer),
    items: issue.items.map((item) => publishedItem(item, issue.id, localizer)),
    previous: neighbour(index.issues[place - 1], index, localizer),
    next: neighbour(index.issues[place + 1], index, localizer),
    month: {
      id: month,
      items: worksOnce(withWorks(monthItems(index, month), localizer.lineage)).length,
      picks: index.editions.get(month)?.picks.length ?? 0,
    },
    sourceLinks: sourceLinks(issue, index, localizer.language),
  });
}

/** The file of each issue in each language. */
export const issueFiles = oncePerSite((site) =>
  localizedFiles(
    site,
    site.index.issues,
    'issues',
    ({ id }) => id,
    (issue, localizer) => publishIssue(issue, site.index, localizer),
  ),
);

/** Issues: `data/<language>/issues/2020-w48.<hash>.json`. */
export const issues: Output = (site) => allBelowData(issueFiles(site));
