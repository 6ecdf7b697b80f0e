import { LateDialog } from '../../design/dialogs/late-dialog.tsx';
import { useSharedValue } from '../../design/stored/shared-value.ts';
import { sayNotLoaded } from '../../library/notices/notice-store.ts';
import { MENU } from './menu-request.ts';

/** The menu comes when somebody opens one. */
const load = () => import('./item-menu.tsx');
const onFail = () => {
  MENU.write(undefined);
  sayNotLoaded();
};

/** An item's menu, while it is open. */
export function OpenItemMenu() {
  const request = useSharedValue(MENU);
  return (
    request && (
      <LateDialog load={load} onFail={onFail}>
        {({ ItemMenu }) => <ItemMenu request={request} />}
      </LateDialog>
    )
  );
}
