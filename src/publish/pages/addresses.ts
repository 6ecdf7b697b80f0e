import { pagePath, type PageId, type PageWithId } from '../../archive/addresses/paths.ts';
import type { Language } from '../../archive/languages.ts';
import { AUTHOR_PAGES, AUTHORS_A_PAGE, TOPIC_PAGES, TOPICS_A_PAGE } from '../../discovery/item-pages.ts';
import { interfaceOf } from '../../i18n/interfaces.ts';
import { MESSAGE_MODULES } from '../../i18n/message-modules.ts';
import { ERROR_PAGES, PAGE_IDS, pageModule, PAGES } from '../../routes/pages.ts';
import { itemPageIds } from '../outputs/data/item-pages.ts';
import { listPageIds } from '../outputs/data/list-pages.ts';
import { siteAuthors } from '../relating/authors.ts';
import { siteTopics } from '../relating/topics.ts';
import type { Site } from '../site.ts';
import { pageFiles } from './page-files.ts';

/** A page to prerender. */
export interface PageAddress {
  /** Its path in its language. */
  path: string;
  language: Language;
  /** The files that answer its address, relative to the site's base: `zh-Hans/issues/2020-w48.html`. */
  files: string[];
  /** The lazy modules that it needs before it can be taken over, as the client build's manifest names them. */
  modules: string[];
  /** What a host should answer with. */
  status: number;
  /** Whether search engines are told of it. */
  listed: boolean;
}

/** The ids of the pages that there are many of: what the archive has. */
function pageIds(site: Site): Record<PageWithId, readonly string[]> {
  const { issues, months, years } = site.index;
  const [{ shapes: topics }, { pages: authors }] = [siteTopics(site), siteAuthors(site)];
  return {
    topic: [
      ...[...topics.values()].flatMap(({ id, items }) => [id, ...itemPageIds(id, items.length)]),
      ...listPageIds(TOPIC_PAGES, topics.size, TOPICS_A_PAGE),
    ],
    author: [
      ...authors.flatMap(({ id, items }) => [id, ...itemPageIds(id, items.length)]),
      ...listPageIds(AUTHOR_PAGES, authors.length, AUTHORS_A_PAGE),
    ],
    issue: issues.map(({ id }) => id),
    month: [...months.keys()],
    year: [...years.keys()].map(String),
  };
}

/** Every page that an archive has, in every language, with the error pages of each. */
export function pageAddresses(site: Site): PageAddress[] {
  const { languages } = site.settings;
  const ids: Partial<Record<PageId, readonly string[]>> = pageIds(site);
  return languages.flatMap((language) => [
    ...PAGE_IDS.flatMap((page) =>
      (ids[page] ?? ['']).map((id) => {
        const path = pagePath(page, id);
        return {
          path,
          language,
          files: pageFiles(path, language, languages),
          modules: [MESSAGE_MODULES[interfaceOf(language)], `src/routes/${pageModule(page).slice(2)}`],
          status: 200,
          listed: !PAGES[page].unlisted,
        };
      }),
    ),
    ...ERROR_PAGES.map(({ status }) => ({
      path: `/${status}`,
      language,
      files: pageFiles(`/${status}`, language, languages),
      modules: [MESSAGE_MODULES[interfaceOf(language)]],
      status,
      listed: false,
    })),
  ]);
}
