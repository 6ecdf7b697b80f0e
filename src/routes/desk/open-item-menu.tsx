import { lazy, Suspense } from 'react';
import { useSharedValue } from '../../design/shared-value.ts';
import { MENU } from './menu-request.ts';

/** The menu comes when somebody opens one. */
const ItemMenu = lazy(() => import('./item-menu.tsx').then(({ ItemMenu: menu }) => ({ default: menu })));

/** An item's menu, while it is open. */
export function OpenItemMenu() {
  const request = useSharedValue(MENU);
  return (
    request && (
      <Suspense>
        <ItemMenu request={request} />
      </Suspense>
    )
  );
}
