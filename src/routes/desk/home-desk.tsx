import { Suspense } from 'react';
import { lazyPart } from '../../design/lazy-part.ts';
import { useMadeOfFacts } from '../../library/reader-library.ts';

const HomeSearches = lazyPart(
  () => import('./home-searches.tsx').catch(() => undefined),
  (module) => module.HomeSearches,
);

/** What the start page has for this reader, at its end, where nothing moves for it. Its code comes only where there is something. */
export function HomeDesk() {
  const hasSearches = useMadeOfFacts((facts) =>
    [...facts.values()].some(({ about, value }) => about.startsWith('search-') && value !== null),
  );
  return (
    hasSearches && (
      <Suspense>
        <HomeSearches />
      </Suspense>
    )
  );
}
