import { createContext, use } from 'react';
import { useLocation } from 'react-router';
import { useHydrated } from '../design/use-hydrated.ts';

/** The path that a prerendered page was made for: `/404` on the page that answers every unknown address. */
export const PrerenderedPathContext = createContext<string | undefined>(undefined);

/** The page's path; while a prerendered page is taken over, the one that it was made for. */
export function usePagePath(): string {
  const { pathname } = useLocation();
  const prerendered = use(PrerenderedPathContext);
  return useHydrated() || prerendered === undefined ? pathname : prerendered;
}
