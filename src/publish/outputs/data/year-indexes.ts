import { yearIndexPath } from '../../../archive/addresses/data-paths.ts';
import { defined } from '../../../archive/defined.ts';
import { yearOf } from '../../../archive/ids.ts';
import type { Language } from '../../../archive/languages.ts';
import type { YearIndex } from '../../../archive/published/weeks.ts';
import { worksOnce } from '../../../archive/works.ts';
import { monthItems } from '../../../source/archive-index.ts';
import { siteLineage, withWorks } from '../../relating/lineage.ts';
import type { Output, Site } from '../../site.ts';
import { hashOf } from '../localized-files.ts';
import { belowData, entryJson } from './data-file.ts';
import { issueFiles } from './issues.ts';
import { monthFiles } from './months.ts';
import { yearFiles } from './years.ts';

/** Which weeks and months a year has in one language, and where their files are. */
function yearIndex(year: number, site: Site, language: Language): YearIndex {
  const { index } = site;
  const years = [...index.years.keys()];
  const place = years.indexOf(year);
  return defined<YearIndex>({
    year,
    weeks: (index.years.get(year) ?? []).map((issue) => ({
      id: issue.id,
      number: issue.week.number,
      startsOn: issue.week.startsOn,
      items: issue.items.length,
      hash: hashOf(issueFiles(site), language, issue),
    })),
    months: [...index.months]
      .filter(([id]) => yearOf(id) === year)
      .map(([id]) => ({
        id,
        items: worksOnce(withWorks(monthItems(index, id), siteLineage(site))).length,
        hash: hashOf(monthFiles(site), language, id),
      })),
    hash: hashOf(yearFiles(site), language, year),
    previous: years[place - 1],
    next: years[place + 1],
  });
}

/** The entry to each year: `data/<language>/years/2020.json`. */
export const yearIndexes: Output = (site) =>
  belowData(
    site.settings.languages.flatMap((language) =>
      [...site.index.years.keys()].map((year) => entryJson(yearIndexPath(language, year), yearIndex(year, site, language))),
    ),
  );
