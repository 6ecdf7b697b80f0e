import type { KeyboardEvent } from 'react';

/** Up and Down go through the results, from the field and back to it; Escape goes back to the field. Enter follows the link, as everywhere. */
export function onResultKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing) return;
  const page = event.currentTarget;
  const field = page.querySelector<HTMLInputElement>('[data-search-field]');
  const target = event.target instanceof Element ? event.target : null;
  const result = target?.closest('[data-result]');
  if (target !== field && !result) return;
  if (event.key === 'Escape' && result) {
    event.preventDefault();
    field?.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...page.querySelectorAll<HTMLElement>('[data-result] :is(h2, h3) a')];
  const place = result ? links.findIndex((link) => result.contains(link)) : -1;
  if (event.key === 'ArrowUp' && place < 0) return;
  event.preventDefault();
  const next = event.key === 'ArrowDown' ? links[place + 1] : links[place - 1];
  if (next) {
    next.focus({ preventScroll: true });
    next.closest('[data-result]')?.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'ArrowUp') field?.focus();
}
