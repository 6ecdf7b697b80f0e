import { lazy, Suspense } from 'react';
import { cite, useCiteRequest } from './cite-request.ts';

/** The formats come when somebody cites. */
const CitePanel = lazy(() => import('./cite-panel.tsx').then(({ CitePanel: panel }) => ({ default: panel })));

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
