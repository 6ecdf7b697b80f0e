import { queryOptions } from '@tanstack/react-query';

/** What finds pages by their names: Fuse comes with the first search, not with the page. */
export function findPagesQuery() {
  return queryOptions({ queryKey: ['find-pages'], queryFn: () => import('./find-pages.ts') });
}
