import type { ReactNode } from 'react';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { PATTERNS, type PageId } from '../archive/addresses/paths.ts';
import { archiveQuery } from '../archive/fetching/queries.ts';
import { ArchiveError } from '../archive/fetching/read-json.ts';
import { archiveContext } from '../shell/archive-context.ts';
import { ErrorPage } from '../shell/error-page.tsx';
import { RootLayout } from '../shell/root-layout.tsx';
import { withWholeStyles } from '../shell/whole-styles.ts';
import { ERROR_PAGES, PAGE_IDS, pageModule, PAGES, type LoadPage } from './pages.ts';

interface PageModule {
  Component: () => ReactNode;
}

/** The pages' modules by their names; each becomes a chunk of its own. */
const MODULES = import.meta.glob<PageModule | undefined>(['./*-page.tsx', './desk/*-page.tsx']);

/** Loads the code of a page. */
export async function loadPageCode(id: PageId): Promise<PageModule> {
  // Where a chunk is missing, the import gives nothing while the document is being reloaded: wait for that.
  return (await MODULES[pageModule(id)]?.()) ?? new Promise<PageModule>(() => {});
}

/** Loads the code of a page that is to show in place of the one that is there, whose styles are then in use too. */
export async function loadPage(id: PageId): Promise<PageModule> {
  return withWholeStyles(loadPageCode(id));
}

/** A loader that fills the cache; what the archive does not have becomes a 404. */
function loaderOf(load: LoadPage | undefined) {
  return async ({ context, params }: LoaderFunctionArgs): Promise<null> => {
    const archive = context.get(archiveContext);
    try {
      await Promise.all([archive.client.query(archiveQuery(archive.language)), load?.(archive, params.id ?? '')]);
    } catch (error) {
      if (error instanceof ArchiveError && error.kind === 'missing') throw data(null, { status: 404, statusText: error.message });
      throw error;
    }
    return null;
  };
}

function errorLoader(status: number) {
  return async ({ context }: LoaderFunctionArgs) => {
    const { client, language } = context.get(archiveContext);
    await client.query(archiveQuery(language));
    throw data(null, { status });
  };
}

/**
 * The routes of one language's pages; `page` shows errors in place of those below it.
 * Every route has an id, under which a prerendered page is taken over.
 */
export function createRoutes(): RouteObject[] {
  const pages = PAGE_IDS.map((id) => ({
    id,
    path: PATTERNS[id],
    loader: loaderOf(PAGES[id].load),
    lazy: () => loadPage(id),
  }));
  // Their components never show: the loader always leads to the error page.
  const errorPages = ERROR_PAGES.map(({ id, pattern, status }) => ({
    id,
    path: pattern,
    loader: errorLoader(status),
    Component: () => null,
  }));
  return [
    {
      id: 'root',
      Component: RootLayout,
      children: [{ id: 'page', ErrorBoundary: ErrorPage, children: [...pages, ...errorPages] }],
    },
  ];
}
