import { matchRoutes, type RouteObject } from 'react-router';
import { readPath, type PageId } from '../archive/paths.ts';
import type { Prefetch } from '../design/page-link.tsx';
import type { ArchiveContext } from '../shell/archive-context.ts';
import { loadPageCode } from './create-routes.ts';
import { PAGES } from './pages.ts';

/** Loads the code of the routes that match a path; afterwards they render at once. Paths are relative to the language's base. */
export async function loadRouteCode(routes: RouteObject[], pathname: string): Promise<void> {
  const matches = matchRoutes(routes, pathname) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  );
}

/** A Prefetch that gets code and data of a page ready, once each; failures are left to the navigation itself. */
export function prefetcher(context: ArchiveContext, extra: (page: PageId) => void): Prefetch {
  return (path) => {
    const place = readPath(path.replace(/[?#].*$/, ''));
    if (!place) return;
    extra(place.page);
    loadPageCode(place.page).catch(() => {});
    PAGES[place.page].load?.(context, place.id).catch(() => {});
  };
}
