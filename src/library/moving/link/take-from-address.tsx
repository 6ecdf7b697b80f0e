import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { lazyPart } from '../../../design/lazy-part.ts';
import { LIBRARY, useMadeOfFacts } from '../../reader-library.ts';
import { isTake } from './take-fragment.ts';

/** It comes where an address carries something. */
const TakeLinkDialog = lazyPart(
  () => import('./take-link-dialog.tsx'),
  (module) => module.TakeLinkDialog,
);

/** Takes in what the page's address carries, once what is kept here is read, and if the reader wants it. */
export function TakeFromAddress() {
  const { hash } = useLocation();
  const isRead = useMadeOfFacts(() => LIBRARY.isRead);
  return (
    isTake(hash) &&
    isRead && (
      <Suspense>
        <TakeLinkDialog key={hash} hash={hash} />
      </Suspense>
    )
  );
}
