import type { Locator, Page } from 'playwright-core';
import { en } from '../../src/i18n/en.ts';

/** The field to search in. */
export function searchField(page: Page): Locator {
  return page.getByRole('searchbox', { name: en.search.label });
}

/** The headlines of the results, from the first to the last. */
export async function resultHeadlines(page: Page): Promise<string[]> {
  return page.getByRole('main').locator('[data-result] :is(h2, h3)').allInnerTexts();
}

/** The first number in a text. */
export function numberIn(text: string | null): number {
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

/** What the page says of the number of results: `4 results`. */
export async function resultCount(page: Page): Promise<string> {
  return page.getByRole('main').getByRole('status').first().innerText();
}

/** Whether a request is for the file that search reads. */
export const SEARCH_FILE = /\/data\/search\/[^/]*\.bin$/;
