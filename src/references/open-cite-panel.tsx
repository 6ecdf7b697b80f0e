import { Suspense } from 'react';
import { lazyPart } from '../design/lazy-part.ts';
import { cite, useCiteRequest } from './cite-request.ts';

/** The formats come when somebody cites. */
const CitePanel = lazyPart(
  () => import('./cite-panel.tsx'),
  (module) => module.CitePanel,
);

/** The panel with references, while something is cited. */
export function OpenCitePanel() {
  const request = useCiteRequest();
  return (
    request && (
      <Suspense>
        <CitePanel key={request.path} request={request} onClose={() => cite(undefined)} />
      </Suspense>
    )
  );
}
