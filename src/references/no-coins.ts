import { useEffect } from 'react';

/** Tells reference managers, which read a page once, to read it again (https://www.zotero.org/support/dev/exposing_metadata). */
export function tellReferenceManagers(): void {
  document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
}

interface NoCoinsProps {
  path: string;
}

/** Stands on a page that names no works: reference managers are told of it, too. */
export function NoCoins({ path }: NoCoinsProps): null {
  useEffect(tellReferenceManagers, [path]);
  return null;
}
