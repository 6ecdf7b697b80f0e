import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useInBrowser } from './use-in-browser.ts';

/** The address's parameters; none while a prerendered page, which was made without any, is taken over. */
export function useAddressParams(): URLSearchParams {
  const search = useInBrowser(useLocation().search, '');
  return useMemo(() => new URLSearchParams(search), [search]);
}
