import { createContext, use } from 'react';
import type { SearchEngine } from '../search-engine.ts';

/** Search as a page uses it: an engine that can be got ready beforehand. */
export interface PageSearch extends SearchEngine {
  /** Starts what a search will need. Rejects where it cannot be loaded. */
  warm(): Promise<void>;
}

const none = () => Promise.reject(new Error('a page that is being prerendered has no search'));

/** The search of the page; in prerendering, one that is never asked. */
export const SearchContext = createContext<PageSearch>({ search: none, hits: none, warm: none });

/** The search of the page. */
export function usePageSearch(): PageSearch {
  return use(SearchContext);
}
