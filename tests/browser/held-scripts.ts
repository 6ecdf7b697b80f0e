import type { Page } from 'playwright-core';
import { untilHydrated } from './visit.ts';

/** Keeps a page's own scripts from arriving, as a slow connection does. */
export interface HeldScripts {
  /** For a visit's `before`. */
  before: (page: Page) => Promise<unknown>;
  /** Lets them through, and waits until the page is taken over. */
  release: (page: Page) => Promise<void>;
}

/** Scripts that wait for the test. */
export function holdScripts(): HeldScripts {
  const waiting: (() => void)[] = [];
  return {
    before: (page) => page.route('**/assets/*.js', (route) => void waiting.push(() => void route.continue())),
    release: async (page) => {
      for (const go of waiting.splice(0)) go();
      await page.unroute('**/assets/*.js');
      await untilHydrated(page);
    },
  };
}
