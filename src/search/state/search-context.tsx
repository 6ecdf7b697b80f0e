import { createContext, use } from 'react';
import type { SearchEngine } from '../search-engine.ts';

/** Search as a page uses it: an engine that can be got ready beforehand. */
export interface PageSearch extends SearchEngine {
  /** Starts what a search will need. Rejects where it cannot be loaded. */
  warm(): Promise<void>;
}

/** The search of the page; undefined where there is none, as in prerendering. */
export const SearchContext = createContext<PageSearch | undefined>(undefined);

/** The search of the page. Undefined in prerendering. */
export function usePageSearch(): PageSearch | undefined {
  return use(SearchContext);
}
