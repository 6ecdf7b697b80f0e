import { useSearchParams } from 'react-router';
import { readSectionFilter, type SectionFilter } from '../archive/section-filter.ts';
import { useSections } from '../i18n/sections.ts';
import { useHydrated } from './use-hydrated.ts';

const NONE = new URLSearchParams();

/** The address's parameters; none while a prerendered page, which was made without any, is taken over. */
export function useAddressParams(): URLSearchParams {
  const [params] = useSearchParams();
  return useHydrated() ? params : NONE;
}

/** The sections that the address asks for; empty means all. */
export function useSectionFilter(): SectionFilter {
  return readSectionFilter(useAddressParams(), useSections().ids);
}
