import { Suspense } from 'react';
import { lazyPart } from '../../design/lazy-part.ts';
import { useSharedValue } from '../../design/shared-value.ts';
import { MENU } from './menu-request.ts';

/** The menu comes when somebody opens one. */
const ItemMenu = lazyPart(
  () => import('./item-menu.tsx'),
  (module) => module.ItemMenu,
);

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
