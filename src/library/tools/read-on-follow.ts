import { readSetting, SETTINGS } from '../settings/setting.ts';

/** Where the reader wants that, following a link of an item to another site presses its tool that marks it as read. */
export function readOnFollow(): void {
  const onFollow = ({ target, button }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-item] a[href]') : null;
    if (!link || button > 1 || link.origin === location.origin || readSetting(SETTINGS.readOnFollow) !== true) return;
    link.closest('[data-item]')?.querySelector<HTMLElement>('[data-shortcut="m"][aria-pressed="false"]')?.click();
  };
  document.addEventListener('click', onFollow);
  // In a new tab, by the middle button.
  document.addEventListener('auxclick', onFollow);
}
