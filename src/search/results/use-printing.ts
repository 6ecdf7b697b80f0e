import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed, or shown as it would be. What hangs on it is in the page before the browser looks. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  // From when it is in the page: who prints at once prints that too.
  useLayoutEffect(() => {
    const paper = window.matchMedia('print');
    const ended = new AbortController();
    const { signal } = ended;
    const set = (next: boolean) => flushSync(() => setPrinting(next));
    window.addEventListener('beforeprint', () => set(true), { signal });
    window.addEventListener('afterprint', () => set(false), { signal });
    // Some browsers print without these events, and previews in a browser's tools have none.
    paper.addEventListener('change', () => set(paper.matches), { signal });
    return () => ended.abort();
  }, []);
  return printing;
}
