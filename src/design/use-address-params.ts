import { useSearchParams } from 'react-router';
import { useHydrated } from './use-hydrated.ts';

const NONE = new URLSearchParams();

/** The address's parameters; none while a prerendered page, which was made without any, is taken over. */
export function useAddressParams(): URLSearchParams {
  const [params] = useSearchParams();
  return useHydrated() ? params : NONE;
}
