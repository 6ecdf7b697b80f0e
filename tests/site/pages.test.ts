import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageAddress } from '../../src/archive/addresses/language-address.ts';
import { pageAddresses } from '../../src/publish/pages/addresses.ts';
import { readSite as readArchiveSite } from '../../src/publish/read-site.ts';
import { CODE_ID, readState, STATE_ID } from '../../src/shell/state/page-state.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { SITE } from '../setup/sites.ts';
import { fileAt, isErrorPage, readSite } from './built-site.ts';

const archiveSite = readArchiveSite('data', '/');
const { settings } = archiveSite;
const site = readSite(SITE);
const published = settings.url.replace(/\/*$/, '/');
const ordinary = site.pages.filter((page) => !isErrorPage(page));

/** The file that answers an address at the place where the site is published. */
function fileOf(address: string): string | undefined {
  return address.startsWith(published) ? fileAt(site, site.base + address.slice(published.length)) : undefined;
}

function meta(page: (typeof site.pages)[number], selector: string, attribute: string): string {
  const found = [...page.document.head.querySelectorAll(selector)];
  expect(found, `${page.file}: ${selector}`).toHaveLength(1);
  return found[0]?.getAttribute(attribute) ?? '';
}

describe('every address of the archive', () => {
  test.each(pageAddresses(archiveSite).map(({ language, path, files, status }) => [language, path, files, status] as const))(
    'has its file: %s %s',
    (language, path, files, status) => {
      for (const file of files) expect(site.files).toContain(file);
      if (status === 200) expect(fileAt(site, languageAddress(site.base, language, path, settings.languages))).toBe(files[0]);
    },
  );

  test('is a page of the site, and there are no others', () => {
    expect(site.pages.map((page) => page.file).sort()).toEqual(
      pageAddresses(archiveSite)
        .flatMap(({ files }) => files)
        .sort(),
    );
  });

  test('has a page in both languages', () => {
    const inChinese = site.pages
      .filter((page) => page.language === 'zh-Hans')
      .map((page) => page.file.replace(/^zh-Hans(?:\/|(?=\.html))/, ''));
    const inEnglish = site.pages.filter((page) => page.language === 'en').map((page) => page.file);
    expect([...new Set(inChinese.map((file) => (file === '.html' ? 'index.html' : file)))].sort()).toEqual(inEnglish.sort());
  });
});

describe('every page', () => {
  test('says its language', () => {
    for (const page of site.pages) expect(page.document.documentElement.getAttribute('lang'), page.file).toBe(page.language);
  });

  test('has one first heading, in its main part', () => {
    for (const page of site.pages) {
      expect(page.document.querySelectorAll('h1'), page.file).toHaveLength(1);
      expect(page.document.querySelector('main h1')?.textContent.trim(), page.file).not.toBe('');
    }
  });

  test('has a title of its own in its head', () => {
    const titles = new Map<string, string>();
    for (const page of ordinary.filter(({ file }) => file !== 'zh-Hans/index.html')) {
      const found = page.document.querySelectorAll('title');
      expect(found, page.file).toHaveLength(1);
      expect(found[0]?.parentElement?.localName, page.file).toBe('head');
      const title = found[0]?.textContent ?? '';
      expect(title.trim(), page.file).not.toBe('');
      expect(titles.get(title), `${page.file} has the title of another page`).toBeUndefined();
      titles.set(title, page.file);
    }
  });

  test('describes itself in its head', () => {
    for (const page of site.pages)
      expect(meta(page, 'meta[name="description"]', 'content').length, page.file).toBeGreaterThan(page.language === 'en' ? 20 : 8);
    const weeks = ordinary.filter(({ file }) => /issues\//.test(file)).map((page) => meta(page, 'meta[name="description"]', 'content'));
    expect(new Set(weeks).size).toBe(weeks.length);
  });

  test('hands over the state of its own language', () => {
    for (const page of site.pages) {
      const state = readState(page.document.getElementById(STATE_ID)?.textContent ?? '');
      expect(state.language, page.file).toBe(page.language);
      expect(state.queries.length, page.file).toBeGreaterThan(0);
      expect(state.status, page.file).toBe(isErrorPage(page) ? Number(/\d{3}/.exec(page.file)?.[0]) : undefined);
    }
  });

  test('is rendered whole: it has its bar, its main part and its foot without scripts', () => {
    for (const page of site.pages) {
      for (const part of ['#_root > header', '#_root > main', '#_root > footer'])
        expect(page.document.querySelectorAll(part), `${page.file}: ${part}`).toHaveLength(1);
      expect(page.html, page.file).not.toMatch(/<!--(?:head|page|state)-->|<template|undefined<|\[object Object\]/);
    }
  });
});

test('every page lists its own code, its language’s and what they share, and asks for none of it before its text has been painted', () => {
  for (const { path, language, files, modules } of pageAddresses(archiveSite)) {
    const page = site.pages.find(({ file }) => file === files[0]);
    const code = JSON.parse(page?.document.querySelector(`#${CODE_ID}`)?.textContent ?? '[]') as string[];
    expect(page?.document.querySelectorAll('script[src], link[rel="modulepreload"]')).toHaveLength(0);
    const names = modules.map((module) => module.replace(/^.*\/([\w-]+)\.tsx?$/, '$1'));
    expect(names.length, path).toBeGreaterThan(0);
    for (const name of [...names, 'react', 'libraries', 'reading']) {
      const chunk = code.find((href) => href.includes(`/assets/${name}-`));
      expect(chunk, `${language} ${path}: ${name}`).toBeDefined();
      expect(site.files).toContain(chunk?.slice(site.base.length));
    }
  }
});

test('no page has a script in its attributes', () => {
  for (const page of site.pages) {
    const attributes = [...page.document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
    expect(attributes.length, page.file).toBeGreaterThan(50);
    expect(
      attributes.filter((name) => name.startsWith('on')),
      page.file,
    ).toEqual([]);
  }
});

/** Those that search engines may lead to. */
const indexed = ordinary.filter(({ file }) => !/(^|\/)(?:catch-up|saved|settings)\.html$/.test(file));

describe('every page for search engines', () => {
  test('names its own address, which answers with it', () => {
    for (const page of indexed) {
      const canonical = meta(page, 'link[rel="canonical"]', 'href');
      expect(fileOf(canonical), `${page.file}: ${canonical}`).toBe(page.file === 'zh-Hans/index.html' ? 'zh-Hans.html' : page.file);
      expect(meta(page, 'meta[property="og:url"]', 'content')).toBe(canonical);
    }
  });

  test('names itself in each language, English for all others, and each answers in that language', () => {
    const files = new Map(site.pages.map((page) => [page.file, page]));
    for (const page of indexed) {
      const alternates = [...page.document.head.querySelectorAll('link[rel="alternate"][hreflang]')].map(
        (link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const,
      );
      expect(alternates.map(([tag]) => tag).sort(), page.file).toEqual([...LANGUAGES, 'x-default'].sort());
      for (const [tag, address] of alternates) {
        const other = files.get(fileOf(address) ?? '');
        expect(other?.language, `${page.file}: ${address}`).toBe(tag === 'x-default' ? 'en' : tag);
        // Both name the same set of addresses, as search engines ask.
        const back = [...(other?.document.head.querySelectorAll('link[rel="alternate"][hreflang]') ?? [])].map((link) =>
          link.getAttribute('href'),
        );
        expect(back, `${page.file}: ${address}`).toEqual(alternates.map(([, href]) => href));
      }
    }
  });

  test('that says what is missing or failed asks not to be listed', () => {
    for (const page of site.pages.filter(isErrorPage)) {
      expect(meta(page, 'meta[name="robots"]', 'content'), page.file).toContain('noindex');
      expect(page.document.querySelector('link[rel="canonical"]'), page.file).toBeNull();
    }
  });

  test('tells browsers how the site is searched, in its own language', () => {
    for (const page of site.pages) {
      const description = site.base + (page.language === 'en' ? '' : `${page.language}/`) + 'opensearch.xml';
      expect(meta(page, 'link[rel="search"]', 'href'), page.file).toBe(description);
      expect(meta(page, 'link[rel="search"]', 'type')).toBe('application/opensearchdescription+xml');
      expect(meta(page, 'link[rel="search"]', 'title')).toBe(settings.title[page.language]);
      expect(site.files).toContain(description.slice(site.base.length));
    }
  });

  test('is in the site map, search and errors apart, and every address there answers', () => {
    const map = readFileSync(`${SITE.folder}/sitemap.xml`, 'utf8');
    const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => fileOf(address) ?? `nothing at ${address}`);
    const due = indexed.map((page) => page.file).filter((file) => !/(^|\/)search\.html$/.test(file) && file !== 'zh-Hans/index.html');
    expect(named.sort()).toEqual(due.sort());
    expect(due).toHaveLength(pageAddresses(archiveSite).filter(({ listed }) => listed).length);
    for (const [, address = ''] of map.matchAll(/href="([^"]*)"/g)) expect(fileOf(address), address).toBeDefined();
  });

  test('is left out where it shows what a reader keeps, which is on the reader’s device', () => {
    const left = ordinary.filter((page) => !indexed.includes(page));
    expect(left.map(({ file }) => file).sort()).toEqual(
      ['', 'zh-Hans/'].flatMap((prefix) => ['catch-up', 'saved', 'settings'].map((page) => `${prefix}${page}.html`)),
    );
    for (const page of left) expect(meta(page, 'meta[name="robots"]', 'content')).toBe('noindex');
  });
});

test('search says in both languages that it needs JavaScript, and leads to what can be read without', () => {
  for (const page of ordinary.filter(({ file }) => /(^|\/)search\.html$/.test(file))) {
    const notice = page.document.querySelector('[data-without-js]');
    expect(notice?.textContent, page.file).toContain('JavaScript');
    expect(notice?.textContent, page.file).toMatch(/Ctrl/);
    expect(notice?.querySelectorAll('a[href]').length, page.file).toBeGreaterThan(1);
  }
  expect(ordinary.filter(({ file }) => /(^|\/)search\.html$/.test(file))).toHaveLength(2);
});
