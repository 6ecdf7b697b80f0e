import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ITEM_COUNT, payloadArchive } from '../safety/payload-archive.ts';
import { PAYLOADS } from '../safety/payloads.ts';
import { writeArchive } from '../source/archive-folder.ts';
import { serve, test, untilHydrated } from './visit.ts';

const FOLDER = 'node_modules/.cache/test-site-unchecked';

let origin: string;
let close: () => void;

beforeAll(async () => {
  const archive = writeArchive(payloadArchive());
  try {
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, ['tests/safety/build-unchecked.ts', archive, FOLDER], { env });
  } finally {
    rmSync(archive, { recursive: true });
  }
  ({ origin, close } = await serve({ folder: FOLDER, base: '/' }));
}, 300_000);

afterAll(() => {
  close();
  rmSync(FOLDER, { recursive: true, force: true });
});

/** Every kind of page that shows what an editor wrote, in both languages between them. */
const PAGES: { path: string; ready?: string; articles?: number }[] = [
  { path: '/' },
  { path: '/issues/2020-w48', articles: ITEM_COUNT },
  { path: '/zh-Hans/issues/2020-w49', articles: ITEM_COUNT },
  { path: '/months/2020-11', articles: ITEM_COUNT },
  { path: '/zh-Hans/years/2020' },
  { path: '/search?q=pwned', ready: 'main [data-result] h2' },
  { path: '/zh-Hans/search', ready: 'main a[href*="topic="]' },
  { path: '/topics' },
  { path: '/topics/constructor' },
  { path: '/authors' },
  { path: '/zh-Hans/about' },
];

declare global {
  interface Window {
    /** What ran or was refused to run, by name. */
    seen?: string[];
    pwned?: () => void;
  }
}

/** Notes, in the page, all that should not happen in it. */
async function listen(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.addInitScript(() => {
    const seen: string[] = (window.seen = []);
    window.pwned = () => seen.push('a payload ran');
    for (const name of ['alert', 'confirm', 'prompt'] as const) window[name] = () => void seen.push(name) as never;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => seen.push(`${violatedDirective} ${blockedURI}`));
  });
}

/** What a page has that none of ours does. */
function strangers(): string[] {
  const all = [...document.querySelectorAll('*')];
  const handlers = all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')));
  const elements =
    'iframe,object,embed,base,template,video,maction,annotation-xml,foreignObject,svg script,body style,body link,form:not([role=search] ,main form)';
  const odd = [...document.querySelectorAll(elements)].map(({ outerHTML }) => outerHTML.slice(0, 80));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ protocol }) => !/^(?:https?)?:$/.test(protocol));
  const running = [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length;
  const scripts = running === 3 && document.scripts.length <= 4 ? [] : [`${document.scripts.length} scripts`];
  const polluted = 'polluted' in {} || Object.keys(Object.prototype).length > 0 ? ['Object.prototype'] : [];
  return [...handlers, ...odd, ...links.map(({ href }) => href), ...scripts, ...polluted];
}

describe('where nobody checked the archive', () => {
  test.for(PAGES)('$path is whole, and nothing of what stands in it runs', async ({ path, ready, articles }, { visit }) => {
    const { page } = await visit(path, { origin, before: listen });
    if (ready) await page.locator(ready).first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true);
    if (articles !== undefined) expect(await page.locator('main article, main li:has(h3)').count()).toBeGreaterThanOrEqual(articles);
    expect(await page.evaluate(strangers)).toEqual([]);
    // Whatever a pointer, a focus or time would set off.
    for (const event of ['mouseover', 'focus', 'animationstart', 'toggle', 'error', 'load'])
      await page.evaluate(
        (name) => document.querySelectorAll('main *').forEach((element) => element.dispatchEvent(new Event(name))),
        event,
      );
    expect(await page.evaluate(() => window.seen)).toEqual([]);
  });

  test('going from page to page shows the same words and runs nothing either', async ({ visit }) => {
    const { page } = await visit('/issues/2020-w48', { origin, before: listen });
    const headlines = await page
      .locator('main article h3')
      .evaluateAll((all) => all.map(({ textContent }) => textContent.replace(/[\s\0]+/g, ' ').trim()));
    const words = PAYLOADS.map(({ text }) =>
      text
        .replaceAll('\0', '')
        .replace(/[\s\0]+/g, ' ')
        .trim(),
    );
    expect(headlines.toSorted()).toEqual(words.toSorted());
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/issues/2020-w49');
    await page.locator('header a[href="/zh-Hans/issues/2020-w49"]').click();
    await page.waitForURL('**/zh-Hans/issues/2020-w49');
    await untilHydrated(page);
    expect(await page.evaluate(strangers)).toEqual([]);
    expect(await page.evaluate(() => window.seen)).toEqual([]);
  });
});
