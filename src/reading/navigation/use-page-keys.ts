import { useLayoutEffect } from 'react';
import { useNavigate } from 'react-router';
import { isTyping, pressedKey } from '../../design/pressed-key.ts';

/** Whether a key press belongs to something that takes text or its own arrow keys. */
function isTaken(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented || isTyping(event) || (event.target instanceof Element && event.target.closest('[popover], dialog') !== null)
  );
}

interface ItemsOnPage {
  items: readonly HTMLElement[];
  /** Which one is being read; -1 above the first one. */
  place: number;
}

function itemsOnPage(): ItemsOnPage {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const line = window.innerHeight / 3;
  // The item being read is the last one that begins above the upper third of the window.
  const focused = items.findIndex((item) => item.contains(document.activeElement));
  return { items, place: focused >= 0 ? focused : items.findLastIndex((item) => item.getBoundingClientRect().top < line) };
}

function stepThroughItems(step: 1 | -1): void {
  const { items, place } = itemsOnPage();
  const item = items[Math.max(0, place + step)];
  item?.focus({ preventScroll: true });
  item?.scrollIntoView();
}

/** Presses the tool of a key on the item that is being read; its button says which key it is. */
function pressTool(key: string): void {
  const { items, place } = itemsOnPage();
  items[place]?.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(key)}"]`)?.click();
}

/**
 * A page's keyboard shortcuts: ← and → go to the pages before and after it (where there are any), j and k step through its
 * items, and letters press the tools of the item that is being read.
 */
export function usePageKeys(previous: string | undefined, next: string | undefined): void {
  const navigate = useNavigate();
  // Before the paint: a key press right after turning a page must turn the new one.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const key = pressedKey(event);
      if (key === 'ArrowLeft' && previous) void navigate(previous);
      else if (key === 'ArrowRight' && next) void navigate(next);
      else if (key === 'j') stepThroughItems(1);
      else if (key === 'k') stepThroughItems(-1);
      else if (!event.repeat) pressTool(key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate, previous, next]);
}
