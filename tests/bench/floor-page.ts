import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What the results' element holds once each text is typed: what the floor's handler puts in. */
export type AnsweredRows = Map<string, string>;

/** What the search page's results are in, as it answers a text. */
export const ANSWERED = '[data-answered]';

/** The one handler of the floor: the rows of the text that stands in the field, at once. */
const HANDLER = `
  const field = document.querySelector('[data-search-field]');
  const results = document.querySelector('${ANSWERED}');
  window.rows = new Map();
  field.addEventListener('input', () => {
    const rows = window.rows.get(field.value);
    if (rows !== undefined) results.innerHTML = rows;
    results.dataset.answered = field.value;
  });
`;

/**
 * The floor under a keystroke: the search page as it stands in a browser, with its styles and all that is around the results,
 * but without React, worker and policy. A key puts in the very rows that the search page showed for the same text. Written
 * into the site's folder; gives the page's path.
 */
export async function writeFloorPage(page: Page, folder: string): Promise<string> {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll('script, meta[http-equiv], link[rel="modulepreload"]')) each.remove();
    return copy.outerHTML;
  });
  writeFileSync(join(folder, 'floor.html'), `<!doctype html>${html.replace('</body>', () => `<script>${HANDLER}</script></body>`)}`);
  return '/floor';
}

/** Hands the floor the rows for the texts that will be typed next. */
export async function giveRows(floor: Page, rows: AnsweredRows): Promise<void> {
  await floor.evaluate(
    (entries) => {
      (window as unknown as { rows: Map<string, string> }).rows = new Map(entries);
    },
    [...rows],
  );
}
