import type { MouseEvent } from 'react';
import { say } from '../notices/notice-store.ts';

/** Copies the address that a link to a place on this page leads to, without what the reader chose to see; where that is not allowed, it is followed. */
export function copyLink(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || !navigator.clipboard) return;
  event.preventDefault();
  const address = new URL(event.currentTarget.href);
  address.search = '';
  navigator.clipboard.writeText(address.href).then(
    () => say({ words: ({ copied }) => copied }),
    () => location.assign(address),
  );
}
