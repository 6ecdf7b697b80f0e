import { use, useLayoutEffect, useRef } from 'react';
import { UNSAFE_DataRouterStateContext as RouterState } from 'react-router';
import { readAnchor } from '../archive/addresses/paths.ts';
import { storedValue } from '../design/stored/stored-value.ts';
import { useInBrowser } from '../design/use-in-browser.ts';
import { PrerenderedPathContext } from './page-path.tsx';

const MOST_PLACES = 100;

/** How far down the page the reader was in each entry of this tab's history, in pixels, by the entry's key. */
const PLACES = storedValue<Record<string, unknown>>('places', {
  area: 'sessionStorage',
  fallback: {},
  parse: (text) => ({ ...(JSON.parse(text) as object) }),
  print: (places) => JSON.stringify(Object.fromEntries(Object.entries(places).slice(-MOST_PLACES))),
});

/**
 * Each entry of the history keeps its place: Back and Forward lead to where the reader was, other ways to the anchor that
 * the address names, or to the top. In place of the router's ScrollRestoration, which complains of fragments that are not
 * well encoded, and takes the places to which links within a page lead for those that they are left from. A component, so
 * that nothing else is rendered again with it.
 */
export function Places(): null {
  const state = use(RouterState);
  const hydrated = useInBrowser(true, false);
  const places = useRef<Record<string, unknown>>({});
  /** The entry whose page is in the window; undefined while another one is on its way there. */
  const shown = useRef<string>(undefined);
  // The browser finds the place in a page as it is served, unless the address asks for another view of it.
  const isServed = use(PrerenderedPathContext) !== undefined;
  const left = useRef<string>(undefined);
  const byBrowser = useRef(isServed && typeof document !== 'undefined' && !('hold' in document.documentElement.dataset));
  const location = state?.location;
  useLayoutEffect(() => {
    places.current = { ...PLACES.read() };
    const stopping = new AbortController();
    const on = (name: string, act: () => void) => addEventListener(name, act, { signal: stopping.signal });
    const take = () => {
      history.scrollRestoration = 'manual';
    };
    take();
    on('pageshow', take);
    on('popstate', () => {
      // The router may have shown the other page at once.
      if (shown.current !== (history.state as { key?: string } | null)?.key) shown.current = undefined;
    });
    on('scroll', () => {
      if (shown.current !== undefined) places.current[shown.current] = scrollY;
    });
    on('pagehide', () => {
      PLACES.write(places.current);
      // A page that is opened again is brought to its place before its code comes.
      history.scrollRestoration = 'auto';
    });
    return () => stopping.abort();
  }, []);
  useLayoutEffect(() => {
    if (!location || !hydrated) return;
    const { key, hash, pathname } = location;
    const target = document.getElementById(readAnchor(hash));
    const place = state.historyAction === 'POP' ? places.current[key] : undefined;
    // So it does where a link within the page made the entry.
    const isNew = pathname === left.current && state.historyAction === 'POP' && place === undefined;
    if ((byBrowser.current && !target) || ((byBrowser.current || isNew) && target?.matches(':target'))) {
      if (isNew) places.current[key] = scrollY;
    } else if (typeof place === 'number') scrollTo(0, place);
    else if (target) target.scrollIntoView();
    else if (!state.preventScrollReset) scrollTo(0, 0);
    byBrowser.current = false;
    left.current = pathname;
    shown.current = key;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each arrival: what else the state says belongs to it
  }, [location, hydrated]);
  return null;
}
