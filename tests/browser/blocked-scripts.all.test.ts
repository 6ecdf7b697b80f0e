import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { SEARCH_IN_CHINESE } from '../../src/i18n/search/zh-hans-search.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { PAGE_KINDS, pathIn } from './page-kinds.ts';
import { idleControls, itemOnPage, pathOf } from './places.ts';
import { untilTools } from './tools.ts';
import { eventually, test, untilHydrated } from './visit.ts';

const SCRIPTS = '**/assets/*.js';
const FAILURES = [/Failed to load resource/, /Failed to fetch dynamically imported module/, /broken midway/, /SyntaxError|Unexpected end/];

/** Waits until a page has found out that its code will not run. */
const withoutCode = (page: Page) => page.locator('html:not([data-js])').waitFor();

describe.each(LANGUAGES)('in %s, with every script blocked', (language) => {
  test.for(PAGE_KINDS)('$name shows nothing that would do nothing, and all that it was made with', async (kind, { visit }) => {
    const { page } = await visit(pathIn(language as 'en', kind), {
      hydrated: false,
      expects: [...FAILURES, ...(kind.expects ?? [])],
      before: (page) => page.route(SCRIPTS, (route) => route.abort()),
    });
    await withoutCode(page);
    expect(await idleControls(page)).toEqual([]);
    const notice = page.locator('[data-without-js] p');
    expect(await notice.allInnerTexts()).toEqual(
      kind.path.startsWith('/search') ? [(language === 'en' ? SEARCH_IN_ENGLISH : SEARCH_IN_CHINESE).noScript] : [],
    );
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});

test('with every script blocked, what the address asks for is not waited for, and what was typed leads nowhere else', async ({ visit }) => {
  const before = (page: Page) => page.route(SCRIPTS, (route) => route.abort());
  const { page } = await visit('/issues/2020-w48?section=papers', { hydrated: false, expects: FAILURES, before });
  await withoutCode(page);
  expect(await itemOnPage(page, 'gunshot-detection').isVisible()).toBe(true);
  const { page: search } = await visit('/search', { hydrated: false, expects: FAILURES, before });
  await withoutCode(search);
  await search.getByRole('main').getByRole('link', { name: '2020', exact: true }).click();
  await eventually(() => pathOf(search)).toBe('/years/2020');
});

describe('where one script does not arrive, or breaks midway, a page works or does without', () => {
  const WAYS: [name: string, how: (route: Route) => Promise<void>][] = [
    ['does not arrive', (route) => route.abort()],
    ['breaks', (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken midway");' })],
    ['is cut off', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const half = {' })],
  ];

  test.for(['/search', '/issues/2020-w48'].flatMap((path) => WAYS.map((way) => [path, ...way] as const)))(
    '%s, when it %s',
    { timeout: 120_000 },
    async ([path, , how], { visit }) => {
      const { page: whole, requests } = await visit(path);
      // Nothing comes late to a search for nothing.
      const comesLate = path !== '/search';
      if (comesLate) await untilTools(whole);
      const scripts = [...new Set(requests.filter((request) => /\/assets\/(?!worker)[^/]*\.js$/.test(request)))];
      const own = await whole.evaluate(() => JSON.parse(document.getElementById('_code')?.textContent ?? '[]') as string[]);
      expect(own.length).toBeGreaterThan(3);
      expect(scripts.length > own.length).toBe(comesLate);
      for (const script of scripts) {
        const { page } = await visit(path, { hydrated: false, expects: FAILURES, before: (page) => page.route(`**${script}`, how) });
        if (own.some((file) => file.endsWith(script))) {
          await withoutCode(page);
          expect(await idleControls(page), script).toEqual([]);
        } else {
          // What comes once the page is at rest: the page goes on without it.
          await untilHydrated(page);
          await page.keyboard.press('/');
          await eventually(() => pathOf(page)).toMatch(/^\/search/);
        }
      }
    },
  );
});
