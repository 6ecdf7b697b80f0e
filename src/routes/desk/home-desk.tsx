import { lazy, Suspense } from 'react';
import { LIBRARY, useLibraryVersion } from '../../library/reader-library.ts';

const HomeSearches = lazy(() => import('./home-searches.tsx').then(({ HomeSearches: panel }) => ({ default: panel })));

/** What the start page has for this reader, at its end, where nothing moves for it. Its code comes only where there is something. */
export function HomeDesk() {
  useLibraryVersion();
  const hasSearches = [...LIBRARY.facts.values()].some(({ about, value }) => about.startsWith('search-') && value !== null);
  return (
    hasSearches && (
      <Suspense>
        <HomeSearches />
      </Suspense>
    )
  );
}
