import { Suspense } from 'react';
import { printItemRef } from '../../archive/item-ref.ts';
import { lazyPart } from '../../design/lazy-part.ts';
import { askToMute, useMuteRequest } from './mute-request.ts';

/** It comes when somebody mutes. */
const MuteDialog = lazyPart(
  () => import('./mute-dialog.tsx'),
  (module) => module.MuteDialog,
);

/** The dialog in which something of an item is muted, while a reader asks for it. */
export function OpenMuteDialog() {
  const request = useMuteRequest();
  return (
    request && (
      <Suspense>
        <MuteDialog key={printItemRef(request.ref)} request={request} onClose={() => askToMute(undefined)} />
      </Suspense>
    )
  );
}
