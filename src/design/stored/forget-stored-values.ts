import { storageKey } from './stored-value.ts';

/** Forgets all values of this site, in this tab and in others; those of sites below its address are theirs. */
export function forgetStoredValues(): void {
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      const names = Object.keys(globalThis[area]).filter(
        (key) => key.startsWith(storageKey('')) && !key.slice(storageKey('').length).includes('/'),
      );
      for (const name of names) globalThis[area].removeItem(name);
    } catch {
      // What cannot be read was not kept.
    }
  }
  dispatchEvent(new StorageEvent('storage', { key: null }));
}
