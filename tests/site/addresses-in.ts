import type { Element } from 'happy-dom';
import { CODE_ID } from '../../src/shell/state/page-state.ts';
import { fileAt, type BuiltPage, type BuiltSite } from './built-site.ts';

const HOST = 'https://host.example';
const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data', 'srcset', 'imagesrcset'] as const;

/** An address that a page holds. */
export interface HeldAddress {
  page: BuiltPage;
  element: Element;
  value: string;
}

function valuesIn(element: Element): string[] {
  if (element.id === CODE_ID) return JSON.parse(element.textContent) as string[];
  return ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    if (value === null) return [];
    return name.endsWith('srcset') ? value.split(',').map((each) => each.trim().replace(/\s.*$/, '')) : [value];
  });
}

/** All addresses in a page's elements, and those of the code that it runs. */
export function addressesIn(page: BuiltPage): HeldAddress[] {
  const elements = [...page.document.querySelectorAll([`#${CODE_ID}`, ...ATTRIBUTES.map((name) => `[${name}]`)].join(','))];
  return elements.flatMap((element) => valuesIn(element).map((value) => ({ page, element, value })));
}

/** The addresses in a style sheet's text: `url(…)` and `@import`, but no data in place. */
export function addressesInCss(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(([, url, imported]) => url ?? imported ?? '');
  return urls.filter((url) => !url.startsWith('data:'));
}

/** Whether a browser fetches what an element points to as it shows the page: all but links to follow and what is said of the page. */
export function isRequest({ element }: HeldAddress): boolean {
  if (element.localName === 'a' || element.localName === 'form' || element.localName === 'area') return false;
  return (
    element.localName !== 'link' ||
    !/^(?:canonical|alternate|prev|next|author|license|search|help)$/.test(element.getAttribute('rel') ?? '')
  );
}

/** Whether an address names another host. */
export function isElsewhere(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(value) && new URL(value, HOST).origin !== HOST;
}

function hasAnchor(site: BuiltSite, file: string, anchor: string): boolean {
  const page = site.pages.find((each) => each.file === file);
  return page?.document.getElementById(decodeURIComponent(anchor)) !== null && page !== undefined;
}

/** The addresses of a page that are not other hosts', mail or data in place, each once. */
function ownAddresses(page: BuiltPage): string[] {
  return [...new Set(addressesIn(page).map(({ value }) => value))].filter(
    (value) => !isElsewhere(value) && !/^(?:mailto|data):/.test(value),
  );
}

/** Addresses within the site that lead nowhere: no file, or no such anchor in it. Each as `page: address, what is wrong`. */
export function brokenLinks(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    ownAddresses(page).flatMap((value) => {
      const { pathname, hash } = new URL(value, HOST + page.address);
      const file = fileAt(site, pathname);
      if (file === undefined) return [`${page.file}: ${value}, no file`];
      if (hash.length > 1 && !hasAnchor(site, file, hash.slice(1))) return [`${page.file}: ${value}, no such anchor in ${file}`];
      return [];
    }),
  );
}

/** Addresses that leave the site's base without naming another host. */
export function outsideBase(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    ownAddresses(page)
      .filter((value) => !new URL(value, HOST + page.address).pathname.startsWith(site.base))
      .map((value) => `${page.file}: ${value}`),
  );
}
