import type { Locator, Page } from 'playwright-core';

/** What is said of what was done. */
export function noticeOn(page: Page): Locator {
  return page.locator('[data-notice]');
}

/** Waits until the code of what a reader does with items is there. */
export async function untilTools(page: Page): Promise<void> {
  await noticeOn(page).waitFor({ state: 'attached' });
}

/** A tool of an item, by the key that presses it. */
export function toolOf(item: Locator, key: 's' | 'm' | 'n' | 'c'): Locator {
  return item.locator(`[data-shortcut="${key}"]`);
}
