import { MONTH_ID, ownId } from '../ids.ts';
import type { ItemRef } from '../item-ref.ts';
import type { Section } from '../sections.ts';

/**
 * The addresses of the reader's pages as route patterns, relative to the site's base and language. A page that there are
 * many of has an id at the end. What each page is stands in `routes/pages.ts`, under the same name.
 */
export const PATTERNS = {
  home: '/',
  issue: '/issues/:id',
  month: '/months/:id',
  year: '/years/:id',
  years: '/years',
  search: '/search',
  topics: '/topics',
  topic: '/topics/:id',
  authors: '/authors',
  author: '/authors/:id',
  saved: '/saved',
  'catch-up': '/catch-up',
  settings: '/settings',
  privacy: '/privacy',
  about: '/about',
} as const;

/** The name of a kind of page. */
export type PageId = keyof typeof PATTERNS;

/** The kinds of page that there are many of: one for each id. */
export type PageWithId = { [Page in PageId]: (typeof PATTERNS)[Page] extends `${string}/:id` ? Page : never }[PageId];

/** A page's path; `id` is the one that its pattern asks for. */
export function pagePath(page: PageId, id = ''): string {
  return PATTERNS[page].replace(':id', id);
}

/** The id in the address of a page with a number, of those that list all items of a topic or an author. No id of theirs has an underscore. */
export function numberedId(id: string, page: number): string {
  return `${id}_${page}`;
}

/** Which page a path leads to (relative to the language, without search and hash), and the id in it; undefined for any other path. */
export function readPath(path: string): { page: PageId; id: string } | undefined {
  const [, start = '', id = '', more] = path.replace(/\/$/, '').split('/');
  const page = (Object.keys(PATTERNS) as PageId[]).find((each) => PATTERNS[each] === `/${start}${id && '/:id'}`);
  return page && more === undefined ? { page, id } : undefined;
}

/** The newest issue and the archive. */
export function homePath(): string {
  return PATTERNS.home;
}

/** An issue's page. */
export function issuePath(id: string): string {
  return pagePath('issue', id);
}

/** The page of an issue or of a monthly edition. */
export function editionPath(id: string): string {
  return MONTH_ID.test(id) ? monthPath(id) : issuePath(id);
}

/** The file of what an issue or a month refers to, in a format of reference managers: `/issues/2020-w48.bib`. */
export function citationsPath(id: string, ending: string): string {
  return `${editionPath(id)}.${ending}`;
}

/** An item on the page of the issue or monthly edition that holds it. */
export function itemPath({ edition, item }: ItemRef): string {
  return `${editionPath(edition)}#${item}`;
}

/** A month's roll-up; `id` is `YYYY-MM`. */
export function monthPath(id: string): string {
  return pagePath('month', id);
}

/** A year's overview. */
export function yearPath(year: number): string {
  return pagePath('year', String(year));
}

/** All years. */
export function yearsPath(): string {
  return PATTERNS.years;
}

/**
 * What a link to the search page may ask for. Several topics or authors: items that have all of them. `from` and `to` are
 * days. `mentions`: each mention of a work, as numbers of items count them.
 */
export interface SearchLink {
  q?: string;
  section?: Section;
  topic?: string | readonly string[];
  author?: string | readonly string[];
  from?: string;
  to?: string;
  mentions?: 'all';
}

/** The search page, optionally with a query or filters. */
export function searchPath(state: SearchLink = {}): string {
  const params = new URLSearchParams(
    Object.entries(state).flatMap(([name, values]) => [values].flat().map((value: string): [string, string] => [name, value])),
  ).toString();
  return PATTERNS.search + (params && `?${params}`);
}

/** All topics. */
export function topicsPath(): string {
  return PATTERNS.topics;
}

/** A topic's page. */
export function topicPath(id: string): string {
  return pagePath('topic', id);
}

/** All authors that have a page. */
export function authorsPath(): string {
  return PATTERNS.authors;
}

/** An author's page, optionally with those of the items that have a topic. */
export function authorPath(id: string, topic?: string): string {
  return pagePath('author', id) + (topic === undefined ? '' : `?topic=${topic}`);
}

/** What a reader keeps on the device. */
export function savedPath(): string {
  return PATTERNS.saved;
}

/** What to read of missed weeks. */
export function catchUpPath(): string {
  return PATTERNS['catch-up'];
}

/** How the reader has the site: keys, reading, what is kept. */
export function settingsPath(): string {
  return PATTERNS.settings;
}

/** What is kept where. */
export function privacyPath(): string {
  return PATTERNS.privacy;
}

/** What the reader is and where its contents come from. */
export function aboutPath(): string {
  return PATTERNS.about;
}

/** The id that an address's fragment names, `#few-shot-gan`; one that is not well encoded as it stands. */
export function readAnchor(hash: string): string {
  const anchor = hash.slice(1);
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The anchor of a section in an issue's page. */
export function sectionAnchor(section: Section): string {
  return ownId('section', section);
}
