import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { siteServer } from '../../src/publish/serving/serve.ts';

/** Long enough for code that waits before it fetches something more: then the network counts as idle. */
const QUIET_MS = 500;

/** Resolves once the page's code has run and nothing has been asked for in a while. */
async function untilIdle(page: Page, count: { asked: number; answered: number }): Promise<void> {
  // What is pressed is kept until the code answers it.
  await page.waitForFunction(() => !('early' in window));
  for (let before = -1; before !== count.asked || count.answered < count.asked;) {
    before = count.asked;
    await page.waitForTimeout(QUIET_MS);
    // Where the browser has no idle period, later than the page's own code goes without one.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 4_000 })));
  }
}

/**
 * What pages of a built site, named by their files, ask for while nobody touches them: also what is imported late, and workers.
 * Gives each page's file with the paths that it asked for.
 */
export async function untouchedRequests(
  browser: Browser,
  folder: string,
  pages: readonly string[],
): Promise<(readonly [page: string, asked: string[]])[]> {
  const server = siteServer({ folder, base: '/' });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const opened: (readonly [string, string[]])[] = [];
  for (const file of pages) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked = new Set<string>();
    const count = { asked: 0, answered: 0 };
    page.on('request', (request) => {
      count.asked += 1;
      asked.add(new URL(request.url()).pathname);
    });
    for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', () => void (count.answered += 1));
    await page.goto(`${origin}/${file === 'index.html' ? '' : file.replace(/\.html$/, '')}`);
    await untilIdle(page, count);
    opened.push([file, [...asked]]);
    await context.close();
  }
  server.close();
  return opened;
}
