import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../publish/feeds/read-feeds.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { BASED_SITE, SITE } from '../setup/sites.ts';
import { fileAt, readSite } from './built-site.ts';
import { feedFilesOf, textAt } from './feed-files.ts';

/** The host that data/archive.json names. */
const HOST = 'https://ml-weekly.example';

const SITES = [
  { where: 'at the root of a host', options: SITE, site: readSite(SITE) },
  { where: 'under a base path', options: BASED_SITE, site: readSite(BASED_SITE) },
];

describe.each(SITES)('the feeds of the site $where', ({ options, site }) => {
  const { atom, rss, json, opml } = feedFilesOf(site);
  const feeds = [...atom, ...rss, ...json].map((file) => ({ file, text: textAt(options, file), feed: readFeed(textAt(options, file)) }));
  const anchors = new Map(
    site.pages.map(({ file, document }) => [file, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
  );

  test('are there in each language', () => {
    for (const each of [rss, json, opml]) expect(each.length).toBe(LANGUAGES.length);
    expect(atom.length).toBeGreaterThan(100);
  });

  test('lead to pages and places that are there, by whole addresses', () => {
    const links = feeds.flatMap(({ feed }) => {
      const body = new Window().document.body;
      body.innerHTML = feed.entries.map(({ html }) => html).join('');
      const inside = [...body.querySelectorAll('[href],[src]')].map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '');
      return [...Object.values(feed.links), ...feed.entries.map(({ page }) => page), ...inside];
    });
    const listed = opml.flatMap((file) => [...textAt(options, file).matchAll(/(?:xml|html)Url="([^"]*)"/g)].map(([, url = '']) => url));
    const own = [...new Set([...links, ...listed])].filter((link) => {
      expect(link).toMatch(/^https?:\/\/[^/]/);
      return link.startsWith(HOST);
    });
    expect(own.length).toBeGreaterThan(300);
    for (const link of own) {
      const { pathname, hash } = new URL(link);
      const file = fileAt(site, pathname);
      expect(file, link).toBeDefined();
      if (hash) expect(anchors.get(file ?? '')?.has(hash.slice(1)), link).toBe(true);
    }
  });

  test('are named by every page, the first one of which is found by programs', () => {
    for (const { file, document, language } of site.pages) {
      const hrefs = [...document.head.querySelectorAll('link[type="application/atom+xml"]')].map((link) => link.getAttribute('href') ?? '');
      expect(hrefs.length, file).toBeGreaterThan(0);
      expect(hrefs.at(-1), file).toBe(`${site.base}${language === LANGUAGES[0] ? '' : `${language}/`}feed.xml`);
      for (const href of hrefs) expect(site.files.has(href.slice(site.base.length)), href).toBe(true);
      // Topics and authors have one of their own; the lists of both have none.
      const [, own] = /((?:topics|authors)\/[^_.]+)(?:_\d+)?\.html$/.exec(file) ?? [];
      const isList = /\/by-[\w-]+$/.test(own ?? '') || own === undefined;
      expect(hrefs.slice(0, -1), file).toEqual(isList ? [] : [hrefs.at(-1)?.replace('feed.xml', `feeds/${own}.xml`)]);
    }
  });

  test('hold no MathML and nothing that could run', () => {
    expect(feeds.flatMap(({ feed }) => feed.entries).length).toBeGreaterThan(1000);
    for (const { file, feed } of feeds)
      for (const { html } of feed.entries) expect(html, file).not.toMatch(/<(?:math|script|style|iframe)|\son\w+=/i);
    expect(feeds.some(({ feed }) => feed.entries.some(({ html }) => html.includes('O(n⁴)')))).toBe(true);
  });
});

test('ids of entries are the same at every base', () => {
  const [ids, ofBased] = SITES.map(({ options, site }) =>
    feedFilesOf(site).atom.map((file) => [file, textAt(options, file).match(/<id>[^<]*/g)]),
  );
  expect(ids?.length).toBeGreaterThan(100);
  expect(ofBased).toEqual(ids);
});
