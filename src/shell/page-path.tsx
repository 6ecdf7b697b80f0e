import { createContext, use, useState } from 'react';
import { useLocation } from 'react-router';
import { useInBrowser } from '../design/use-in-browser.ts';

/** The path that a prerendered page was made for: `/404` on the page that answers every unknown address. */
export const PrerenderedPathContext = createContext<string | undefined>(undefined);

/** The page's path; while a prerendered page is taken over, the one that it was made for. */
export function usePagePath(): string {
  const { pathname } = useLocation();
  const prerendered = use(PrerenderedPathContext);
  return useInBrowser(pathname, prerendered ?? pathname);
}

/** The path that the page shows itself as: the one that it was made for, until the reader goes elsewhere. */
export function useShownPath(): string {
  const { pathname } = useLocation();
  const [opened] = useState(pathname);
  const prerendered = use(PrerenderedPathContext);
  return pathname === opened && prerendered !== undefined ? prerendered : pathname;
}
