import { useCallback } from 'react';
import { LateDialog } from '../design/dialogs/late-dialog.tsx';
import { cite, useCiteRequest } from './cite-request.ts';

/** The formats come when somebody cites. */
const load = () => import('./cite-panel.tsx');
const close = () => cite(undefined);

interface OpenCitePanelProps {
  /** They do not come. The same function at each rendering. */
  onFail: () => void;
}

/** The panel with references, while something is cited. */
export function OpenCitePanel({ onFail }: OpenCitePanelProps) {
  const request = useCiteRequest();
  const onNone = useCallback(() => {
    close();
    onFail();
  }, [onFail]);
  return (
    request && (
      <LateDialog load={load} onFail={onNone}>
        {({ CitePanel }) => <CitePanel key={request.path} request={request} onClose={close} />}
      </LateDialog>
    )
  );
}
