import type { Page } from 'playwright-core';
import type { Language } from '../../src/archive/languages.ts';
import { eventually } from './visit.ts';

/** A kind of page, with an address of it below the language's base. */
export interface PageKind {
  name: string;
  path: string;
  /** Waits for what comes after the page itself, as results do. */
  ready?: (page: Page) => Promise<unknown>;
  /** Messages that this kind of page logs by its nature. */
  expects?: RegExp[];
  /** Whether there is nothing on it that a reader could keep or cite, so that it goes without the tools. */
  withoutTools?: boolean;
}

/** One of each kind of page that the site has. */
export const PAGE_KINDS: PageKind[] = [
  { name: 'home', path: '/' },
  { name: 'a week', path: '/issues/2020-w48' },
  { name: 'a week with formulas', path: '/issues/2020-w43' },
  { name: 'a month', path: '/months/2020-11' },
  { name: 'a year', path: '/years/2020' },
  { name: 'all years', path: '/years', withoutTools: true },
  { name: 'search', path: '/search', ready: (page) => page.locator('main a[href*="topic="]').first().waitFor(), withoutTools: true },
  { name: 'a search with results', path: '/search?q=gan', ready: (page) => page.locator('main [data-result]').first().waitFor() },
  {
    name: 'a search that finds nothing',
    path: '/search?q=xylophone+zeppelin',
    ready: (page) => eventually(() => page.locator('main [role=status]').first().innerText()).toMatch(/Nothing found|没有结果/),
  },
  { name: 'topics', path: '/topics', withoutTools: true },
  { name: 'a topic', path: '/topics/gan' },
  { name: 'authors', path: '/authors', withoutTools: true },
  { name: 'an author', path: '/authors/hirokatsu-kataoka' },
  { name: 'privacy', path: '/privacy', withoutTools: true },
  { name: 'about', path: '/about', withoutTools: true },
  { name: 'not found', path: '/issues/2020-w99', expects: [/Failed to load resource.*404/], withoutTools: true },
];

/** A page's path in a language. */
export function pathIn(language: Language, { path }: PageKind): string {
  if (language === 'en') return path;
  return path === '/' ? '/zh-Hans' : `/zh-Hans${path}`;
}
