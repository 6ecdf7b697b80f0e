import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BASED_SITE, ODD_SITE, SITE } from '../setup/sites.ts';
import { readSite } from './built-site.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each([SITE, BASED_SITE, ODD_SITE])('every page of the site at $base', (options) => {
  const { pages } = readSite(options);

  test('begins its head with its own policy, which allows what the page inlines and nothing else', () => {
    expect(pages.length).toBeGreaterThan(10);
    for (const { file, document } of pages) {
      const [charset, meta] = document.head.children;
      expect(charset?.getAttribute('charset'), file).toBe('utf-8');
      expect(meta?.getAttribute('http-equiv'), file).toBe('Content-Security-Policy');
      const policy = new Map((meta?.getAttribute('content') ?? '').split(';').map((each) => [each.split(' ', 1)[0], each]));
      expect(policy.get('default-src'), file).toBe("default-src 'none'");
      const inlined = (selector: string) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => sha256(textContent)).join(' ');
      expect(policy.get('script-src'), file).toBe(`script-src 'self' ${inlined('script:not([src]):not([type])')}`);
      expect(policy.get('style-src'), file).toBe(`style-src 'self' ${inlined('style')}`);
    }
  });

  test('has no style attributes, no handlers in attributes and no scripts of another kind than its own', () => {
    for (const { file, document } of pages) {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
      expect(
        attributes.filter((name) => name === 'style' || name.startsWith('on')),
        file,
      ).toEqual([]);
      const kinds = [...document.querySelectorAll('script')].map((script) => script.getAttribute('type'));
      const data = kinds.filter((kind) => kind === 'application/ld+json');
      expect(data.length, file).toBe(/(?:issues|months)\/[^/]+\.html$/.test(file) ? 1 : 0);
      expect(kinds.sort(), file).toEqual([null, 'application/json', 'application/json', ...data].sort());
    }
  });

  test('tells other sites no more of its reader than its origin, and leads to http(s) addresses only', () => {
    for (const { file, document } of pages) {
      expect(document.querySelector('meta[name=referrer]')?.getAttribute('content'), file).toBe('strict-origin');
      const links = [...document.querySelectorAll('a[href]')].map((link) => ({
        href: link.getAttribute('href') ?? '',
        rel: link.getAttribute('rel'),
      }));
      const outside = links.filter(({ href }) => /^(?:[a-z][\w+.-]*:|\/\/)/i.test(href));
      expect(
        outside.filter(({ href, rel }) => !/^https?:\/\//.test(href) || rel !== 'noopener'),
        file,
      ).toEqual([]);
    }
  });
});
