import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, isRouteErrorResponse, RouterContextProvider, StaticRouterProvider } from 'react-router';
import { languageAddress, routerBase } from '../../archive/language-address.ts';
import { archiveQuery, createQueryClient } from '../../archive/queries.ts';
import type { PageLinks } from '../../design/page-link.tsx';
import { loadMessages } from '../../i18n/messages.tsx';
import { createRoutes } from '../../routes/create-routes.ts';
import { App } from '../../shell/app.tsx';
import { archiveContext } from '../../shell/archive-context.ts';
import { serializeState, stateOf, type PageState } from '../../shell/page-state.ts';
import type { RenderPage } from './rendered-page.ts';

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

/** Renders a page as the reader's code will take it over. Throws where the archive lacks what the page needs. */
export const renderPage: RenderPage = async (path, language, base, readJson) => {
  const client = createQueryClient(readJson);
  const { languages } = await client.query(archiveQuery(language));
  const basename = routerBase(base, language, languages);
  const handler = createStaticHandler(createRoutes(), { basename });
  const address = new URL(languageAddress(base, language, path, languages), 'http://localhost');
  const context = await handler.query(new Request(address), {
    requestContext: new RouterContextProvider(new Map([[archiveContext, { client, language }]])),
  });
  if (context instanceof Response) throw new Error(`${path} answers with a redirect: a prerendered page cannot`);
  const error = Object.values(context.errors ?? {})[0];
  if (error && !isRouteErrorResponse(error)) throw error;
  const router = createStaticRouter(handler.dataRoutes, context);
  const links: PageLinks = {
    address: (to) => languageAddress(base, language, to, languages),
    follow: () => {},
    search: () => '',
    prefetch: () => {},
  };
  // All that a page needs is in the cache, so nothing is waited for; a stream of the same page takes twice the time.
  const html = renderToString(
    <App client={client} language={language} messages={await loadMessages(language)} links={links} prerenderedPath={path}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </App>,
  );
  const { head, body } = splitHead(withBareMarks(html));
  const state: PageState = { language, path, queries: stateOf(client), ...(error ? { status: context.statusCode } : {}) };
  return { head, body, state: serializeState(state), status: context.statusCode };
};
