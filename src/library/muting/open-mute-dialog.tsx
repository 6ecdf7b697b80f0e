import { printItemRef } from '../../archive/item-ref.ts';
import { LateDialog } from '../../design/dialogs/late-dialog.tsx';
import { sayNotLoaded } from '../notices/notice-store.ts';
import { askToMute, useMuteRequest } from './mute-request.ts';

/** It comes when somebody mutes. */
const load = () => import('./mute-dialog.tsx');
const close = () => askToMute(undefined);
const onFail = () => {
  close();
  sayNotLoaded();
};

/** The dialog in which something of an item is muted, while a reader asks for it. */
export function OpenMuteDialog() {
  const request = useMuteRequest();
  return (
    request && (
      <LateDialog load={load} onFail={onFail}>
        {({ MuteDialog }) => <MuteDialog key={printItemRef(request.ref)} request={request} onClose={close} />}
      </LateDialog>
    )
  );
}
