import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  RouterContextProvider,
  StaticRouterProvider,
  type StaticHandler,
} from 'react-router';
import { languageAddress, routerBase } from '../../archive/addresses/language-address.ts';
import { archiveQuery, createQueryClient } from '../../archive/fetching/queries.ts';
import type { ReadJson } from '../../archive/fetching/read-json.ts';
import type { PageLinks } from '../../design/links/page-link.tsx';
import { loadMessages } from '../../i18n/messages.tsx';
import { createRoutes } from '../../routes/create-routes.ts';
import { App } from '../../shell/app.tsx';
import { archiveContext } from '../../shell/archive-context.ts';
import { readState, restoreState, serializeState, stateOf, type PageState } from '../../shell/state/page-state.ts';
import type { PreparePage } from './rendered-page.ts';
import { structuredData } from './structured-data.ts';

/** The elements that React hoists stand first in its output; a document wants them in its head. */
const HOISTED = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)/;

function splitHead(html: string): { head: string; body: string } {
  let body = html;
  const head: string[] = [];
  for (let match = HOISTED.exec(body); match; match = HOISTED.exec(body)) {
    head.push(match[0]);
    body = body.slice(match[0].length);
  }
  return { head: head.join(''), body };
}

/** Marks as `data-plain` say what they say by being there: without their value, pages weigh less. In texts React escapes the quotation marks. */
function withBareMarks(html: string): string {
  return html.replace(/ (data-[a-z-]+)="true"/g, ' $1');
}

/** By the address below which they are. */
const handlers = new Map<string, StaticHandler>();

function handlerOf(basename: string): StaticHandler {
  const handler = handlers.get(basename) ?? createStaticHandler(createRoutes(), { basename });
  handlers.set(basename, handler);
  return handler;
}

/** Nothing but its state is what a page is rendered from. */
const readNothing: ReadJson = async (path) => {
  throw new Error(`a page reads ${path}, which its loader does not`);
};

/** Renders a page as the reader's code will take it over: from its state. Throws where the archive lacks what the page needs. */
export const preparePage: PreparePage = async (path, language, base, readJson) => {
  const loading = createQueryClient(readJson);
  const { languages } = await loading.query(archiveQuery(language));
  const handler = handlerOf(routerBase(base, language, languages));
  const address = new URL(languageAddress(base, language, path, languages), 'http://localhost');
  const context = await handler.query(new Request(address), {
    requestContext: new RouterContextProvider(new Map([[archiveContext, { client: loading, language }]])),
  });
  if (context instanceof Response) throw new Error(`${path} answers with a redirect: a prerendered page cannot`);
  const error = Object.values(context.errors ?? {})[0];
  if (error && !isRouteErrorResponse(error)) throw error;
  const state: PageState = { language, path, queries: stateOf(loading), ...(error ? { status: context.statusCode } : {}) };
  const written = serializeState(state);
  const render = async () => {
    const client = createQueryClient(readNothing);
    restoreState(client, readState(written).queries);
    const router = createStaticRouter(handler.dataRoutes, context);
    const links: PageLinks = {
      address: (to) => languageAddress(base, language, to, languages),
      follow: () => {},
      search: () => '',
      prefetch: () => {},
    };
    const messages = await loadMessages(language);
    // All that a page needs is in the cache, so nothing is waited for; a stream of the same page takes twice the time.
    const html = renderToString(
      <App client={client} language={language} messages={messages} links={links} prerenderedPath={path}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </App>,
    );
    return { ...splitHead(withBareMarks(html)), structured: structuredData(client, language, path, messages) };
  };
  return { state: written, status: context.statusCode, render };
};
