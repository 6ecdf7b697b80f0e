import './design/styles/fonts.css';
import './design/styles/tokens.css';
import './design/styles/base.css';
import type { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterContextProvider, type HydrationState } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { languageAddress, languageOf, pathIn, routerBase } from './archive/addresses/language-address.ts';
import { archiveQuery, createQueryClient, searchIndexQuery } from './archive/fetching/queries.ts';
import { networkReader } from './archive/fetching/read-json.ts';
import { ownId } from './archive/ids.ts';
import { FALLBACK_LANGUAGE, type Language } from './archive/languages.ts';
import type { PageLinks } from './design/links/page-link.tsx';
import { loadMessages } from './i18n/messages.tsx';
import type { LoadItemTools } from './items/item-tools.tsx';
import { createRoutes } from './routes/create-routes.ts';
import { loadRouteCode, prefetcher } from './routes/prefetch.ts';
import { lazyEngine } from './search/worker/lazy-engine.ts';
import { settleAddress } from './shell/addresses/settle-address.ts';
import { App } from './shell/app.tsx';
import { archiveContext } from './shell/archive-context.ts';
import { reloadOnMissingChunk } from './shell/start/missing-chunk.ts';
import { noteRemade } from './shell/start/note-remade.ts';
import { goWithoutCode, startPage } from './shell/start/start-page.ts';
import { readState, restoreState, STATE_ID, type PageState } from './shell/state/page-state.ts';
import { wholeStyles, wholeStylesWhenUsed, withWholeStyles } from './shell/whole-styles.ts';

/** What the page was prerendered with; undefined on the development server, which serves a page with nothing in it at all. */
function readPageState(): PageState | undefined {
  const text = document.getElementById(STATE_ID)?.textContent;
  return text ? readState(text) : undefined;
}

/** The archive's languages: a prerendered page knows them; the development server's asks, and shows why where that fails. */
async function languagesOf(client: QueryClient, state: PageState | undefined): Promise<readonly Language[]> {
  const query = archiveQuery(state?.language ?? FALLBACK_LANGUAGE);
  if (import.meta.env.DEV) await client.query(query).catch(() => {});
  return client.getQueryData(query.queryKey)?.languages ?? [FALLBACK_LANGUAGE];
}

/** Loads what a reader does with items, and its styles. */
const loadTools: LoadItemTools = (show) => {
  withWholeStyles(import('./routes/item-tools/item-tools.tsx'))
    // As every import, undefined while the document is being reloaded for a missing chunk.
    .then((module) => (module as typeof module | undefined)?.showTools(show))
    .catch(() => {});
};

/** Whether a page goes on as it was prerendered, as far as its reader, its address and its entry in the history tell. */
function showsAsMade(state: PageState | undefined): boolean {
  const { usr } = (history.state ?? {}) as { usr?: unknown };
  return state?.path !== undefined && !state.status && !window.early?.length && !location.search && !usr;
}

async function start(): Promise<void> {
  let goingTo: () => Pick<Location, 'pathname' | 'search' | 'hash'> | undefined = () => location;
  reloadOnMissingChunk(() => goingTo());
  const state = readPageState();
  const base = import.meta.env.BASE_URL;
  const dataBase = new URL(`${base}data/`, location.href).href;
  const client = createQueryClient(networkReader(dataBase));
  if (state) restoreState(client, state.queries);
  const languages = await languagesOf(client, state);
  const language = state?.language ?? languageOf(base, location.pathname, languages);
  settleAddress(state, base, languages);
  const routes = createRoutes();
  const basename = routerBase(base, language, languages);
  // A host's error page at an address outside the site: there is nothing for the router to show, and the page stands as it is.
  if (state?.status && !matchRoutes(routes, location, basename)) return goWithoutCode();
  const pathname = pathIn(base, language, location.pathname, languages);
  const [messages] = await Promise.all([
    loadMessages(language),
    state?.path === undefined ? undefined : loadRouteCode(routes, pathname),
    showsAsMade(state) ? wholeStylesWhenUsed() : wholeStyles(),
  ]);

  const hydrationData: HydrationState | undefined =
    state?.path === undefined
      ? undefined
      : {
          loaderData: Object.fromEntries((matchRoutes(routes, pathname) ?? []).map(({ route }) => [route.id, null])),
          ...(state.status ? { errors: { page: { status: state.status, statusText: '', internal: false, data: null } } } : {}),
        };
  const context = { client, language };
  const router = createBrowserRouter(routes, {
    basename,
    ...(hydrationData ? { hydrationData } : {}),
    getContext: () => new RouterContextProvider(new Map([[archiveContext, context]])),
  });
  goingTo = () => router.state.navigation.location;
  const search = lazyEngine(async () => {
    const [{ SearchClient }, { startSearchWorker }] = await Promise.all([
      import('./search/worker/search-client.ts'),
      import('./shell/addresses/trusted-address.ts'),
    ]);
    return new SearchClient(startSearchWorker, async () => {
      const [archive, index] = await Promise.all([client.query(archiveQuery(language)), client.query(searchIndexQuery())]);
      return { root: dataBase + index, sections: archive.sections.map(({ id }) => id) };
    });
  });
  const prefetch = prefetcher(context, (page) => {
    if (page === 'search') search.warm().catch(() => {});
  });
  const links: PageLinks = {
    address: (path) => languageAddress(base, language, path, languages),
    follow(path, options) {
      const { pathname, search: query, hash } = router.state.location;
      void router.navigate(path, { replace: pathname + query + hash === links.address(path), ...options });
    },
    search() {
      const { location: shown, navigation } = router.state;
      return navigation.location?.pathname === shown.pathname ? navigation.location.search : shown.search;
    },
    prefetch,
  };
  const root = document.getElementById(ownId('root'));
  if (!root) throw new Error('the page has no element with the id _root');
  const app = (
    <StrictMode>
      <App
        client={client}
        language={language}
        messages={messages}
        links={links}
        search={search}
        loadTools={loadTools}
        prerenderedPath={state?.path}
      >
        <RouterProvider router={router} />
      </App>
    </StrictMode>
  );
  if (state?.path === undefined) return createRoot(root).render(app);
  // Taken over in slices between which the browser can do other things.
  startTransition(() => void hydrateRoot(root, app, { onRecoverableError: noteRemade }));
}

void startPage(start);
