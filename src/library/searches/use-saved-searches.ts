import { useMemo } from 'react';
import { LIBRARY, useLibraryVersion } from '../reader-library.ts';
import { savedSearches, type SavedSearch } from './saved-searches.ts';

/** The reader's saved searches, in a component, which follows them. */
export function useSavedSearches(): readonly SavedSearch[] {
  const version = useLibraryVersion();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the facts are another whenever the version is
  return useMemo(() => savedSearches(LIBRARY.facts), [version]);
}
