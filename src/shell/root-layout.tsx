import { useEffect, useLayoutEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigation, useNavigationType } from 'react-router';
import { readAnchor } from '../archive/addresses/paths.ts';
import { ownId } from '../archive/ids.ts';
import { isFoundState } from '../design/found-state.ts';
import { OverPage } from '../design/over-page.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { SiteBar } from './bar/site-bar.tsx';
import { Places } from './places.ts';
import styles from './root-layout.module.css';
import { useShortcuts } from './shortcuts/use-shortcuts.ts';
import { SiteFoot } from './site-foot.tsx';
import { useTakeover } from './start/use-takeover.ts';

/**
 * After a navigation to another page, keyboard and screen-reader users go on from its heading, or from the anchor asked
 * for; after Back and Forward between the anchors of a page, from there too. A filter leaves the focus where it is.
 */
function useFocusOnArrival(): void {
  const { pathname, hash } = useLocation();
  const byHistory = useNavigationType() === 'POP';
  const before = useRef({ pathname, hash });
  // At once: a key that is pressed next goes on from there.
  useLayoutEffect(() => {
    const left = before.current;
    before.current = { pathname, hash };
    if (left.pathname === pathname && (left.hash === hash || !byHistory)) return;
    const focused = document.activeElement;
    if (focused?.matches('[data-search-field]')) return;
    const target = document.getElementById(readAnchor(hash)) ?? document.querySelector<HTMLElement>('main h1');
    target?.focus({ preventScroll: true });
    // A heading takes no focus, but what had it is behind the reader.
    if (target !== document.activeElement && focused instanceof HTMLElement) focused.blur();
  }, [pathname, hash, byHistory]);
}

/** The words that a search found in the item which it led to are highlighted there; the code for that comes then. */
function useFoundWords(): void {
  const { state } = useLocation();
  useEffect(() => {
    const left = new AbortController();
    if (isFoundState(state)) import('./found-words.ts').then(({ showFound }) => showFound(state.found, left.signal)).catch(() => {});
    return () => left.abort();
  }, [state]);
}

/** What every page has: skip link, bar, main part, foot; a thin line while the next page is on its way. */
export function RootLayout() {
  const messages = useMessages();
  const navigation = useNavigation();
  useShortcuts();
  useFocusOnArrival();
  useTakeover();
  useFoundWords();
  return (
    <>
      <a className={styles.skip} href={`#${ownId('main')}`} data-plain data-noprint>
        {messages.skipToContent}
      </a>
      <SiteBar />
      <div className={styles.progress} data-busy={navigation.state === 'loading' || undefined} role="status" data-noprint>
        {navigation.state === 'loading' && <span className="visually-hidden">{messages.loading}</span>}
      </div>
      <main id={ownId('main')} tabIndex={-1} aria-busy={navigation.state === 'loading' || undefined}>
        <Outlet />
      </main>
      <SiteFoot />
      <Places />
      <OverPage />
    </>
  );
}
