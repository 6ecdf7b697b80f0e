import { useEffect, useState } from 'react';
import { ownId } from '../../archive/ids.ts';

declare global {
  interface Window {
    /** Presses since the page began to show, kept by the script in index.html; absent once the page's code answers them. */
    early?: Event[];
  }
}

/** A prerendered page as its reader had it when its code came. */
export interface PageBefore {
  /** Its outermost elements. They are no longer in the page where another program had changed it, and React rendered it again. */
  parts: readonly Element[];
  focused: Element | null;
  /** The panel that is open. */
  opened: Element | null;
}

function pageNow(): PageBefore | undefined {
  if (typeof document === 'undefined') return undefined;
  const parts = [...(document.getElementById(ownId('root'))?.children ?? [])];
  return { parts, focused: document.activeElement, opened: document.querySelector(':popover-open') };
}

let replay: Promise<void> | undefined;

/** While what was pressed before is still being answered: its end. */
export function replaying(): Promise<void> | undefined {
  return replay;
}

/** Once the page is taken over, what its reader did before counts. */
export function useTakeover(): void {
  // While it is rendered the first time, the page still is what was prerendered.
  const [before] = useState(pageNow);
  useEffect(() => {
    const { early = [] } = window;
    delete window.early;
    delete document.documentElement.dataset.hold;
    if (before && (early.length > 0 || before.parts.some((part) => !part.isConnected)))
      replay = import('./replay-input.ts')
        .then(({ replayInput }) => replayInput(before, early))
        .catch(() => {})
        .finally(() => (replay = undefined));
  }, [before]);
}
