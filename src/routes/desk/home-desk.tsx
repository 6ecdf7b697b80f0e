import { Suspense } from 'react';
import { lazyPart } from '../../design/lazy-part.ts';
import { useMadeOfFacts } from '../../library/reader-library.ts';

const HomeSearches = lazyPart(
  () => import('./home-searches.tsx').catch(() => undefined),
  (module) => module.HomeSearches,
);
const CatchUpOffer = lazyPart(
  () => import('../../library/catching-up/catch-up-offer.tsx').catch(() => undefined),
  (module) => module.CatchUpOffer,
);

/** What the start page has for this reader, at its end, where nothing moves for it. Its code comes only where there is something. */
export function HomeDesk() {
  const [hasSearches, hasRead] = useMadeOfFacts((facts) => {
    const held = [...facts.values()].filter(({ value }) => value !== null);
    return [held.some(({ about }) => about.startsWith('search-')), held.some(({ kind }) => kind === 'read')];
  });
  return (
    <Suspense>
      {hasRead && <CatchUpOffer />}
      {hasSearches && <HomeSearches />}
    </Suspense>
  );
}
