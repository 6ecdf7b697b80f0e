import type { ToolKey } from '../../design/shortcuts/shortcuts.ts';
import { placeBeingRead } from '../../items/being-read.ts';

/** The items of a page, and which one is being read; -1 above the first one. */
interface ItemsOnPage {
  items: readonly HTMLElement[];
  place: number;
}

function itemsOnPage(): ItemsOnPage {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const focused = items.findIndex((item) => item.contains(document.activeElement));
  return { items, place: focused >= 0 ? focused : placeBeingRead(items) };
}

/** The item that is being read. */
export function itemBeingRead(): HTMLElement | undefined {
  const { items, place } = itemsOnPage();
  return items[place];
}

/** Goes to the next item, or the one before. */
export function stepThroughItems(step: 1 | -1): void {
  const { items, place } = itemsOnPage();
  const item = items[Math.max(0, place + step)];
  item?.focus({ preventScroll: true });
  item?.scrollIntoView();
}

/** Opens the item that is being read: in a list its page, on its page the work that it is about. */
export function openItem(): void {
  itemBeingRead()?.querySelector<HTMLElement>(':is(h2, h3) a, a[rel="noopener"]')?.click();
}

/** Presses the tool of a key on the item that is being read; its button says which key it is. */
export function pressTool(key: ToolKey): void {
  itemBeingRead()?.querySelector<HTMLElement>(`[data-shortcut="${key}"]`)?.click();
}

/** Follows the link to the page before this one, or after it; gives whether there is one. */
export function turnPage(rel: 'prev' | 'next'): boolean {
  const link = document.querySelector<HTMLElement>(`a[rel="${rel}"]`);
  link?.click();
  return link !== null;
}

/** Goes to the next result of a search or the one before, from the field and back to it. */
export function stepThroughResults(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-result] :is(h2, h3) a')];
  const result = document.activeElement?.closest('[data-result]');
  const link = links[(result ? links.findIndex((each) => result.contains(each)) : -1) + step];
  link?.focus({ preventScroll: true });
  if (link) link.closest('[data-result]')?.scrollIntoView({ block: 'nearest' });
  else if (step < 0) searchField()?.focus();
}

/** The field of the search page. */
export function searchField(): HTMLInputElement | null {
  return document.querySelector('[data-search-field]');
}

/** From a result back to the field; else to the page of this site from which the reader came here. */
export function goBack(): void {
  if (document.activeElement?.closest('[data-result]')) searchField()?.focus();
  else if ((history.state as { idx?: number } | null)?.idx) history.back();
}
