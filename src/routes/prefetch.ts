import { matchRoutes, type RouteObject } from 'react-router';
import { readPath, type PageId } from '../archive/addresses/paths.ts';
import type { Prefetch } from '../design/links/page-link.tsx';
import type { ArchiveContext } from '../shell/archive-context.ts';
import { loadPage, loadPageCode } from './create-routes.ts';
import { PAGES } from './pages.ts';

/** Loads the code of the page at a path, which then renders at once. The path is relative to the language's base. */
export async function loadRouteCode(routes: RouteObject[], pathname: string): Promise<void> {
  const route = matchRoutes(routes, pathname)?.at(-1)?.route;
  if (route?.lazy) Object.assign(route, await loadPageCode(route.id as PageId), { lazy: undefined });
}

/** A Prefetch that gets code and data of a page ready, once each; failures are left to the navigation itself. */
export function prefetcher(context: ArchiveContext, extra: (page: PageId) => void): Prefetch {
  return (path) => {
    const place = readPath(path.replace(/[?#].*$/, ''));
    if (!place) return;
    extra(place.page);
    loadPage(place.page).catch(() => {});
    PAGES[place.page].load?.(context, place.id).catch(() => {});
  };
}
