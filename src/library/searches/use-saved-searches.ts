import { useMadeOfFacts } from '../reader-library.ts';
import { savedSearches, type SavedSearch } from './saved-searches.ts';

/** The reader's saved searches, in a component, which follows them. */
export function useSavedSearches(): readonly SavedSearch[] {
  return useMadeOfFacts(savedSearches);
}
