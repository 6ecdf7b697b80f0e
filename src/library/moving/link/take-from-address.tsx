import { useLocation } from 'react-router';
import { LateDialog } from '../../../design/dialogs/late-dialog.tsx';
import { sayNotLoaded } from '../../notices/notice-store.ts';
import { LIBRARY, useMadeOfFacts } from '../../reader-library.ts';
import { isTake } from './take-fragment.ts';

/** It comes where an address carries something. */
const load = () => import('./take-link-dialog.tsx');

/** Takes in what the page's address carries, once what is kept here is read, and if the reader wants it; the address goes on carrying it until it is asked. */
export function TakeFromAddress() {
  const { hash } = useLocation();
  const isRead = useMadeOfFacts(() => LIBRARY.isRead);
  return (
    isTake(hash) &&
    isRead && (
      <LateDialog key={hash} load={load} onFail={sayNotLoaded}>
        {({ TakeLinkDialog }) => <TakeLinkDialog hash={hash} />}
      </LateDialog>
    )
  );
}
