import { use, useCallback, useMemo } from 'react';
import { useLocation } from 'react-router';
import { useInBrowser } from '../use-in-browser.ts';
import { PageLinksContext } from './page-link.tsx';

/** The address's parameters; none while a prerendered page, which was made without any, is taken over. */
export function useAddressParams(): URLSearchParams {
  const search = useInBrowser(useLocation().search, '');
  return useMemo(() => new URLSearchParams(search), [search]);
}

/** Parameters as the query part of an address, with its question mark; empty where there is none. */
export function queryPart(params: URLSearchParams): string {
  return params.size > 0 ? `?${params}` : '';
}

/** Gives the address's parameters when it is called: a page that is still being rendered for them shows those before. */
export function useParamsNow(): () => URLSearchParams {
  const { search } = use(PageLinksContext);
  return useCallback(() => new URLSearchParams(search()), [search]);
}
