import { describe } from 'vitest';
import { LIBRARY_IN_ENGLISH } from '../../src/i18n/library/en-library.ts';
import { save } from './desk/storage.ts';
import { untilTools } from './tools.ts';
import { eventually, test } from './visit.ts';

/** Pages with choices, each with what else its address says. */
const PAGES = [
  '/issues/2020-w48?section=papers',
  '/months/2020-11?by=topic&section=papers',
  '/topics?by=movement',
  '/topics/gan?year=2020&section=papers',
  '/authors?by=size',
  '/authors/hirokatsu-kataoka?topic=datasets',
  '/search?q=image&section=papers&sort=newest',
  '/search?q=xylophone+zeppelin&section=papers&sort=newest',
  '/saved?by=week',
  '/catch-up?since=2020-w47&minutes=15',
];

describe('choices keep what they do not change', () => {
  test.for(PAGES)('on %s', async (path, { visit }) => {
    const { page, site } = await visit('/issues/2020-w48');
    await untilTools(page);
    await save(page, 'superloss');
    await page.goto(`${site}${path}&hide=read`);
    const choices = () =>
      page.locator('main a[href]').evaluateAll((links, showRead) => {
        const own = links.filter((link) => {
          const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
          // What leads to a place within the page as it is, or is the page's place in the site, chooses nothing.
          if (link.matches('[aria-current="page"]')) return false;
          return pathname === location.pathname && (hash === '' || link.closest('nav[data-addressed]')) && link.textContent !== showRead;
        });
        return own.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.getAll('hide').join());
      }, LIBRARY_IN_ENGLISH.showRead);
    await eventually(async () => {
      const hides = await choices();
      return hides.length > 1 ? [...new Set(hides)] : [];
    }).toEqual(['read']);
  });

  test('an author’s topic is chosen where what is read is hidden', async ({ visit }) => {
    const { page } = await visit('/authors/hirokatsu-kataoka?hide=read');
    await page.locator('main nav a[href*="topic="]').first().click();
    await eventually(() => new URL(page.url()).search).toMatch(/^\?hide=read&topic=[a-z-]+$/);
  });
});
