import { matchRoutes, type RouteObject } from 'react-router';
import type { Prefetch } from '../design/page-link.tsx';
import type { ArchiveContext } from '../shell/archive-context.ts';
import type { PageHandle } from './create-routes.ts';

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
export function prefetcher(routes: RouteObject[], context: ArchiveContext, extra: (pathname: string) => void): Prefetch {
  return (path) => {
    const pathname = path.replace(/[?#].*$/, '');
    extra(pathname);
    for (const { route, params } of matchRoutes(routes, pathname) ?? []) {
      if (typeof route.lazy === 'function') void Promise.resolve(route.lazy()).catch(() => {});
      const handle: unknown = route.handle;
      if (typeof handle === 'object' && handle !== null && 'load' in handle)
        void (handle as PageHandle).load(context, params).catch(() => {});
    }
  };
}
