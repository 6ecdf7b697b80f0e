import { useCallback } from 'react';
import type { View } from '../../design/links/view-link.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { readSearchState, searchOf, type SearchState } from './search-state.ts';

/** What a control or a link changes of a search. */
export type SearchChange = (state: SearchState) => SearchState;

/** Makes of a change to a search the view that it leads to. */
export function useSearchView(): (change: SearchChange) => View {
  const { ids: sections } = useSections();
  return useCallback((change) => (params) => searchOf(change(readSearchState(params, sections))), [sections]);
}
