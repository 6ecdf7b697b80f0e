import { languageAddress, type Languages } from '../../archive/addresses/language-address.ts';
import type { PageState } from '../state/page-state.ts';

interface EntryState {
  key?: string;
}

/** Gives the entry of the history that is shown a key where it has none, and an address where one is given. */
function settleEntry(address?: string): void {
  const state = history.state as EntryState | null;
  history.replaceState({ ...state, key: state?.key ?? Math.random().toString(36).slice(2) }, '', address);
}

/**
 * To be called before the router reads the address. The page is the one that the host answered with, so the address
 * becomes that page's own, whatever led to it: a file's name, doubled slashes, encoded letters. Query and fragment stay.
 * A page that says that there is no such page goes on to the one that is meant, if there is one.
 *
 * Each entry of the history gets a key, by which its place in the page is found again. The router gives one to those that
 * it makes; the others are the page that was opened, and those that the browser makes for links within it.
 */
export function settleAddress(state: PageState | undefined, base: string, languages: Languages): void {
  const { origin, pathname, search, hash } = location;
  const path = state?.path !== undefined && !state.status ? languageAddress(base, state.language, state.path, languages) : pathname;
  // Anchors of sections were once written `section-papers`, as an item may be called.
  const fragment = document.getElementById(hash.slice(1)) ? hash : hash.replace(/^#(section|group)-/, '#_$1_');
  settleEntry(path === pathname && fragment === hash ? undefined : origin + path + search + fragment);
  // The router listens too, but later.
  addEventListener('popstate', () => settleEntry());
  if (state?.status === 404) void import('./lost-address.ts').then(({ goOn }) => goOn(base, languages)).catch(() => {});
}
