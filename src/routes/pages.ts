import type { PageId } from '../archive/addresses/paths.ts';
import {
  aboutQuery,
  archiveQuery,
  authorListQuery,
  authorQuery,
  homeQuery,
  issueQuery,
  monthQuery,
  searchStartQuery,
  topicListQuery,
  topicQuery,
  yearIndexQuery,
  yearQuery,
  yearsQuery,
} from '../archive/fetching/queries.ts';
import { yearOf } from '../archive/ids.ts';
import type { ArchiveContext } from '../shell/archive-context.ts';

/** Gets everything that a page reads into the cache; `id` is that in its address. */
export type LoadPage = (context: ArchiveContext, id: string) => Promise<unknown>;

/** A kind of page: what the router, prefetching, prerendering and the site's map know of it. */
export interface Page {
  /** Absent where a page reads nothing but the archive's entry, which all of them have. */
  load?: LoadPage;
  /** The folder of its module, where it has one of its own. */
  room?: 'desk';
  /** Of no use to search engines, and so not in the site's map. */
  unlisted?: true;
}

const home: LoadPage = async ({ client, language }) => {
  const { newest } = await client.query(archiveQuery(language));
  await Promise.all([client.query(homeQuery(language)), newest && client.query(yearIndexQuery(language, newest.year))]);
};

const search: LoadPage = async ({ client, language }) => {
  const { newest } = await client.query(archiveQuery(language));
  await Promise.all([client.query(searchStartQuery(language)), newest && client.query(yearIndexQuery(language, newest.year))]);
};

const issue: LoadPage = ({ client, language }, id) =>
  Promise.all([client.query(yearIndexQuery(language, yearOf(id))), client.query(issueQuery(language, id))]);

const month: LoadPage = ({ client, language }, id) =>
  Promise.all([client.query(yearIndexQuery(language, yearOf(id))), client.query(monthQuery(language, id))]);

const year: LoadPage = ({ client, language }, id) =>
  Promise.all([client.query(yearIndexQuery(language, Number(id))), client.query(yearQuery(language, Number(id)))]);

const years: LoadPage = ({ client }) => client.query(yearsQuery());

const topics: LoadPage = ({ client, language }) => client.query(topicListQuery(language));

const topic: LoadPage = ({ client, language }, id) => client.query(topicQuery(language, id));

const authors: LoadPage = ({ client, language }) => client.query(authorListQuery(language));

const author: LoadPage = ({ client, language }, id) => client.query(authorQuery(language, id));

const about: LoadPage = ({ client, language }) => client.query(aboutQuery(language));

/**
 * The pages of the reader, by name. Under the same name, a page has its address in `archive/addresses/paths.ts` (which lies at the
 * bottom, for all that links to pages) and its component in this folder: `issue` is shown by `issue-page.tsx`. This
 * module itself imports no page and nothing that needs a browser, so that the build can read it.
 */
export const PAGES: Record<PageId, Page> = {
  home: { load: home },
  issue: { load: issue },
  month: { load: month },
  year: { load: year },
  years: { load: years },
  search: { load: search, unlisted: true },
  topics: { load: topics },
  topic: { load: topic },
  authors: { load: authors },
  author: { load: author },
  saved: { room: 'desk', unlisted: true },
  'catch-up': { unlisted: true, room: 'desk' },
  settings: { unlisted: true, room: 'desk' },
  privacy: { room: 'desk' },
  about: { load: about },
};

/** All pages by name, in the order of the table. */
export const PAGE_IDS = Object.keys(PAGES) as PageId[];

/** The name of a page's module in this folder. */
export function pageModule(page: PageId): string {
  const { room } = PAGES[page];
  return `./${room ? `${room}/` : ''}${page}-page.tsx`;
}

/** Pages that only say what went wrong: hosts show `500.html` and `404.html` at any address. */
export const ERROR_PAGES = [
  { id: 'failed', pattern: '/500', status: 500 },
  { id: 'not-found', pattern: '*', status: 404 },
] as const;
