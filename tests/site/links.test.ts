import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASED_SITE, SITE } from '../setup/sites.ts';
import { addressesIn, addressesInCss, brokenLinks, isElsewhere, isRequest, outsideBase } from './addresses-in.ts';
import { isErrorPage, readSite, siteOf } from './built-site.ts';

describe.each([
  ['at the root of a host', SITE],
  ['under a base path', BASED_SITE],
])('the site %s', (_, options) => {
  const site = readSite(options);

  test('has pages with links', () => {
    expect(site.pages.length).toBeGreaterThan(40);
    expect(site.pages.flatMap(addressesIn).length).toBeGreaterThan(4000);
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('has no address outside its base', () => {
    expect(outsideBase(site)).toEqual([]);
  });

  test('has no link to itself by name: the host where it is read need not be the one where it is published', () => {
    const { url } = JSON.parse(readFileSync(`${options.folder}/data/archive.json`, 'utf8')) as { url: string };
    const absolute = site.pages.flatMap(addressesIn).filter((each) => each.element.localName !== 'link' && each.value.startsWith(url));
    expect(absolute.map(({ page, value }) => `${page.file}: ${value}`)).toEqual([]);
  });

  test('requests nothing from another host', () => {
    const requests = site.pages.flatMap(addressesIn).filter(isRequest);
    expect(requests.length).toBeGreaterThan(site.pages.length * 3);
    expect(requests.filter(({ value }) => isElsewhere(value)).map(({ page, value }) => `${page.file}: ${value}`)).toEqual([]);
  });

  test('has styles whose fonts and images are files of the site', () => {
    const inline = site.pages.flatMap((page) => [...page.document.querySelectorAll('style')].map((style) => style.textContent));
    const sheets = [...site.files].filter((file) => file.endsWith('.css')).map((file) => readFileSync(`${options.folder}/${file}`, 'utf8'));
    expect(sheets.length).toBeGreaterThan(0);
    const addresses = new Set([...inline, ...sheets].flatMap(addressesInCss));
    expect(addresses.size).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address.startsWith(site.base) || !/^(?:\/|[a-z]+:)/.test(address), address).toBe(true);
      expect(site.files.has(address.startsWith(site.base) ? address.slice(site.base.length) : `assets/${address}`), address).toBe(true);
    }
  });

  test('has every page in reach of the first one by links, with scripts off', () => {
    const reached = new Set(['index.html']);
    for (const file of reached) {
      const page = site.pages.find((each) => each.file === file);
      for (const { element, value } of page ? addressesIn(page) : []) {
        if (element.localName !== 'a' || isElsewhere(value)) continue;
        const { pathname } = new URL(value, `https://host.example${page?.address}`);
        const path = pathname.slice(site.base.length);
        reached.add(path === '' ? 'index.html' : `${path}.html`);
      }
    }
    // The folder's index is the same page as the file beside the folder, for hosts that prefer it.
    const due = site.pages.filter((page) => !isErrorPage(page) && page.file !== 'zh-Hans/index.html').map((page) => page.file);
    expect(due.filter((file) => !reached.has(file))).toEqual([]);
  });
});

describe('the checks see', () => {
  const site = siteOf(
    '/reader/',
    {
      'index.html':
        '<a href="issues/a">a</a><a href="/reader/issues/a#there">b</a><a href="/reader/gone">c</a><a href="/other">d</a><a href="#nowhere">e</a><img src="x.png"><img srcset="/reader/y.png 2x, z.png 3x">',
      'issues/a.html':
        '<a href="?q=1#there" id="there">here</a><a href="#missing">f</a><a href="../#nowhere">g</a><a href="https://else.example/#x">h</a><img src="//cdn.example/i.png"><link rel="canonical" href="https://pub.example/">',
    },
    ['x.png', 'y.png'],
  );

  test('links that lead nowhere, and only those', () => {
    expect(brokenLinks(site)).toEqual([
      'index.html: /reader/gone, no file',
      'index.html: /other, no file',
      'index.html: #nowhere, no such anchor in index.html',
      'index.html: z.png, no file',
      'issues/a.html: #missing, no such anchor in issues/a.html',
      'issues/a.html: ../#nowhere, no such anchor in index.html',
    ]);
  });

  test('addresses outside the base', () => {
    expect(outsideBase(site)).toEqual(['index.html: /other']);
  });

  test('requests to other hosts', () => {
    expect(
      site.pages
        .flatMap(addressesIn)
        .filter((each) => isRequest(each) && isElsewhere(each.value))
        .map(({ value }) => value),
    ).toEqual(['//cdn.example/i.png']);
    expect(addressesInCss('@import "a.css"; p { background: url("https://b.example/c.png"), url(data:x) }')).toEqual([
      'a.css',
      'https://b.example/c.png',
    ]);
  });
});
