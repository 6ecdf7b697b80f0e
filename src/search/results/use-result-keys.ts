import { useEffect, type RefObject } from 'react';
import { pressedKey } from '../../design/pressed-key.ts';

function onKey(event: KeyboardEvent, page: HTMLElement): void {
  const key = pressedKey(event);
  const field = page.querySelector<HTMLInputElement>('[data-search-field]');
  const target = event.target instanceof Element ? event.target : null;
  const result = target?.closest('[data-result]');
  if (target !== field && !result) return;
  if (key === 'Escape' && result) {
    event.preventDefault();
    field?.focus();
    return;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const links = [...page.querySelectorAll<HTMLElement>('[data-result] :is(h2, h3) a')];
  const current = result ? links.findIndex((link) => result.contains(link)) : -1;
  if (key === 'ArrowUp' && current < 0) return;
  event.preventDefault();
  const next = key === 'ArrowDown' ? links[current + 1] : links[current - 1];
  if (next) {
    next.focus({ preventScroll: true });
    next.closest('[data-result]')?.scrollIntoView({ block: 'nearest' });
  } else if (key === 'ArrowUp') field?.focus();
}

/**
 * Up and Down go through the results within an element, from the field and back to it; Escape goes back to the field.
 * Enter follows the link, as everywhere.
 */
export function useResultKeys(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const listener = (event: KeyboardEvent) => onKey(event, element);
    element.addEventListener('keydown', listener);
    return () => element.removeEventListener('keydown', listener);
  }, [page]);
}
