import type { Page } from 'playwright-core';
import { ANSWERED, type AnsweredRows } from './floor-page.ts';

/** Waits before a text is typed: a search begins on a page at rest, and clearing the last one is not what is measured. */
const REST_MS = 400;

/**
 * Types a text key by key into the field of the search page or of its floor; gives the milliseconds from each key to the frame
 * that shows its results. `rows` takes what was shown for each text.
 */
export async function typeAndMeasure(page: Page, text: string, rows?: AnsweredRows): Promise<number[]> {
  const times: number[] = [];
  await page.bringToFront();
  const field = page.locator('[data-search-field]');
  await field.fill('');
  await page.waitForTimeout(REST_MS);
  for (const key of text) {
    await page.evaluate((answered) => {
      const state = window as unknown as { painted?: Promise<number> };
      state.painted = new Promise((resolve) => {
        const input = document.querySelector<HTMLInputElement>('[data-search-field]');
        input?.addEventListener(
          'input',
          () => {
            const start = performance.now();
            // The results are in the page when the list says what it answers; painted, in the task after the next frame.
            const observer = new MutationObserver(() => {
              if (document.querySelector<HTMLElement>(answered)?.dataset.answered !== input.value) return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
            });
            observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-answered'] });
          },
          // Before the page's own listener, whose work is what is measured.
          { once: true, capture: true },
        );
      });
    }, ANSWERED);
    await page.keyboard.insertText(key);
    times.push(await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted));
    rows?.set(await field.inputValue(), await page.locator(ANSWERED).innerHTML());
  }
  return times;
}
