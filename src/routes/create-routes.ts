import type { ReactNode } from 'react';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { yearOf } from '../archive/ids.ts';
import { PATTERNS } from '../archive/paths.ts';
import { aboutQuery, archiveQuery, issueQuery, monthQuery, yearIndexQuery, yearQuery } from '../archive/queries.ts';
import { ArchiveError } from '../archive/read-json.ts';
import { archiveContext, type ArchiveContext } from '../shell/archive-context.ts';
import { ErrorPage } from '../shell/error-page.tsx';
import { RootLayout } from '../shell/root-layout.tsx';
import { wholeStyles } from '../shell/whole-styles.ts';

/** Gets everything that a page reads into the cache. */
export type LoadPage = (context: ArchiveContext, params: Readonly<Record<string, string | undefined>>) => Promise<unknown>;

/** What each route adds for prefetching: how to get its data. */
export interface PageHandle {
  load: LoadPage;
}

interface PageModule {
  Component: () => ReactNode;
}

const home: LoadPage = async ({ client, language }) => {
  const { newest } = await client.query(archiveQuery());
  if (!newest) return;
  const year = yearOf(newest.issue);
  await Promise.all([
    client.query(issueQuery(language, newest.issue)),
    client.query(yearIndexQuery(language, year)),
    client.query(yearQuery(language, year)),
  ]);
};

const issue: LoadPage = ({ client, language }, { id = '' }) =>
  Promise.all([client.query(yearIndexQuery(language, yearOf(id))), client.query(issueQuery(language, id))]);

const month: LoadPage = ({ client, language }, { id = '' }) =>
  Promise.all([client.query(yearIndexQuery(language, yearOf(id))), client.query(monthQuery(language, id))]);

const year: LoadPage = ({ client, language }, { year: number }) =>
  Promise.all([client.query(yearIndexQuery(language, Number(number))), client.query(yearQuery(language, Number(number)))]);

const none: LoadPage = async () => {};

/** A loader that fills the cache; what the archive does not have becomes a 404. */
function loaderOf(load: LoadPage) {
  return async ({ context, params }: LoaderFunctionArgs): Promise<null> => {
    const archive = context.get(archiveContext);
    try {
      await Promise.all([archive.client.query(archiveQuery()), load(archive, params)]);
    } catch (error) {
      if (error instanceof ArchiveError && error.kind === 'missing') throw data(null, { status: 404, statusText: error.message });
      throw error;
    }
    return null;
  };
}

function page(id: string, path: string, lazy: () => Promise<PageModule>, load: LoadPage = none): RouteObject {
  // Where a chunk is missing, the import gives nothing while the page is being loaded anew: wait for that.
  const code = async () => {
    const [module] = await Promise.all([lazy() as Promise<PageModule | undefined>, wholeStyles()]);
    return module ?? new Promise<PageModule>(() => {});
  };
  return { id, path, loader: loaderOf(load), lazy: code, handle: { load } satisfies PageHandle };
}

/** A page that only says what went wrong: hosts show `500.html` and `404.html` at any address. */
function errorPage(id: string, path: string, status: number): RouteObject {
  const loader = async ({ context }: LoaderFunctionArgs) => {
    await context.get(archiveContext).client.query(archiveQuery());
    throw data(null, { status });
  };
  // Never shown: the loader always leads to the error page.
  return { id, path, loader, Component: () => null };
}

/** The routes of one language's pages. Every route with a loader has an id, under which a prerendered page is taken over. */
export const routes: RouteObject[] = [
  {
    id: 'root',
    Component: RootLayout,
    children: [
      {
        id: 'page',
        ErrorBoundary: ErrorPage,
        children: [
          page('home', PATTERNS.home, () => import('./home-page.tsx'), home),
          page('issue', PATTERNS.issue, () => import('./issue-page.tsx'), issue),
          page('month', PATTERNS.month, () => import('./month-page.tsx'), month),
          page('year', PATTERNS.year, () => import('./year-page.tsx'), year),
          page('search', PATTERNS.search, () => import('./search-page.tsx')),
          page(
            'about',
            PATTERNS.about,
            () => import('./about-page.tsx'),
            ({ client, language }) => client.query(aboutQuery(language)),
          ),
          errorPage('failed', '/500', 500),
          errorPage('not-found', '*', 404),
        ],
      },
    ],
  },
];
