import { useEffect, type RefObject } from 'react';

/** Calls `onFollow`, the same function each time, when a link of a result within an element is about to be followed. */
export function useFollowedResults(page: RefObject<HTMLElement | null>, onFollow: () => void): void {
  useEffect(() => {
    const element = page.current;
    const listener = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-result] a')) onFollow();
    };
    // Before the link itself hears of it: following it leaves the page.
    element?.addEventListener('click', listener, { capture: true });
    return () => element?.removeEventListener('click', listener, { capture: true });
  }, [page, onFollow]);
}
