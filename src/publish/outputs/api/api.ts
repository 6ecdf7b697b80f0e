import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { editionPath } from '../../../archive/addresses/paths.ts';
import { defined } from '../../../archive/defined.ts';
import type { Language } from '../../../archive/languages.ts';
import { weekEnd } from '../../../archive/weeks.ts';
import { archiveItems, type HeldItem } from '../../../source/archive-index.ts';
import type { Issue } from '../../../source/schema.ts';
import { itemChanged, latestDay, weekChanged } from '../../localizing/last-change.ts';
import { localizerOf, type Localizer } from '../../localizing/localizer.ts';
import { fileAddress, outsideAddress, wholeAddress } from '../../localizing/whole-address.ts';
import { oncePerSite, type Contents, type Output, type Site } from '../../site.ts';
import { apiItem, apiPicks, apiText } from './api-item.ts';
import { API_SCHEMA_PATHS, API_VERSION, apiSchemaFiles, type ApiMonth, type ApiWeek } from './api-schema.ts';

/** The path of the JSON of a week or a month, in its language. */
function apiPath(edition: string): string {
  return `${editionPath(edition)}.json`;
}

const heldItems = oncePerSite((site) => Map.groupBy(archiveItems(site.index), ({ edition }) => edition));

/** What weeks and months have in common. */
function frame(id: string, all: readonly string[], kind: 'week' | 'month', site: Site, language: Language) {
  const place = all.indexOf(id);
  const at = (other: string | undefined) => (other === undefined ? undefined : wholeAddress(site, language, apiPath(other)));
  return {
    $schema: fileAddress(site, API_SCHEMA_PATHS[kind]),
    version: API_VERSION,
    id,
    language,
    page: wholeAddress(site, language, editionPath(id)),
    previous: at(all[place - 1]),
    next: at(all[place + 1]),
  } as const;
}

function sourceOf(source: Issue['source']): ApiWeek['source'] {
  const url = outsideAddress(source?.url);
  return source && url !== undefined ? { name: source.name, url } : undefined;
}

function itemsOf(held: readonly HeldItem[] | undefined, site: Site, localizer: Localizer) {
  return (held ?? []).map((each) => apiItem(each, site, localizer));
}

function apiWeek(issue: Issue, site: Site, localizer: Localizer): ApiWeek {
  const { id, week, intro, source } = issue;
  const { language } = localizer;
  return defined<ApiWeek>({
    ...frame(
      id,
      site.index.issues.map((each) => each.id),
      'week',
      site,
      language,
    ),
    week: defined({ ...week, endsOn: weekEnd(week.startsOn) }),
    source: sourceOf(source),
    intro: apiText(intro, language),
    picks: apiPicks(issue, localizer),
    items: itemsOf(heldItems(site).get(id), site, localizer),
    updated: weekChanged(issue, site.index.items),
  });
}

function apiMonth(id: string, site: Site, localizer: Localizer): ApiMonth {
  const { months, editions, items } = site.index;
  const { language } = localizer;
  const edition = editions.get(id);
  const issues = months.get(id) ?? [];
  const own = edition?.items ?? [];
  return defined<ApiMonth>({
    ...frame(id, [...months.keys()], 'month', site, language),
    source: sourceOf(edition?.source),
    note: apiText(edition?.note, language),
    picks: edition ? apiPicks(edition, localizer) : [],
    weeks: issues.map((issue) => wholeAddress(site, language, apiPath(issue.id))),
    items: itemsOf(heldItems(site).get(id), site, localizer),
    updated: latestDay([`${id}-01`, ...issues.map((issue) => weekChanged(issue, items)), ...own.map((item) => itemChanged(item))]),
  });
}

/**
 * The plain JSON of each week and month beside its page, in each language: `issues/2020-w48.json`, `months/2020-11.json`; and its
 * schemas, `schema/week.v1.json`, `schema/month.v1.json`. It is the API for other programs (docs/published-format.md).
 */
export const api: Output = (site) => {
  const { languages } = site.settings;
  const { issues, months } = site.index;
  const editions = languages.flatMap((language) => {
    const localizer = localizerOf(site, language);
    const file = (id: string, value: () => object): [string, () => Promise<Uint8Array>] => [
      languageAddress('/', language, apiPath(id), languages).slice(1),
      () => Promise.resolve(Buffer.from(`${JSON.stringify(value(), null, 1)}\n`)),
    ];
    return [
      ...issues.map((issue) => file(issue.id, () => apiWeek(issue, site, localizer))),
      ...[...months.keys()].map((id) => file(id, () => apiMonth(id, site, localizer))),
    ];
  });
  return new Map<string, Contents>([...editions, ...apiSchemaFiles()]);
};
