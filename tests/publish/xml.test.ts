import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { sitemap } from '../../src/publish/outputs/for-programs/sitemap.ts';
import { siteAddress, sitePath } from '../../src/publish/site-address.ts';
import { xmlAddress, xmlText } from '../../src/publish/xml.ts';
import { changed, smallArchive } from '../source/archive-folder.ts';
import { siteFrom } from './published-files.ts';

test('signs of XML are written as names, in texts and attributes alike', () => {
  expect(xmlText(`R&D <b> "a" 'b' 周刊 𝒳`)).toBe('R&amp;D &lt;b&gt; &quot;a&quot; &apos;b&apos; 周刊 𝒳');
});

test('whatever the text, XML can hold it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // https://www.w3.org/TR/xml/#charsets
      expect(xmlText(text)).toMatch(
        /^(?:&(?:amp|lt|gt|quot|apos);|[\t\n\r\u0020-\u0025\u0028-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/,
      );
    }),
  );
  expect(xmlText('a\u0000b\u000bc\ud800d\uffffe\tf\n')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\tf\n');
});

describe('an address is written encoded', () => {
  test.each([
    ['https://a.example/R&D/', 'https://a.example/R&D/', 'https://a.example/R&amp;D/'],
    ['https://a.example/周刊/', 'https://a.example/%E5%91%A8%E5%88%8A/', 'https://a.example/%E5%91%A8%E5%88%8A/'],
    ["https://a.example/o'x", "https://a.example/o'x", 'https://a.example/o&apos;x'],
    ['https://a.example/100%/', 'https://a.example/100%25/', 'https://a.example/100%25/'],
    ['https://a.example/%FF/a%20b', 'https://a.example/%25FF/a%20b', 'https://a.example/%25FF/a%20b'],
    ['https://a.example/?a=1&b=<2>', 'https://a.example/?a=1&b=%3C2%3E', 'https://a.example/?a=1&amp;b=%3C2%3E'],
  ])('%s', (address, encoded, xml) => {
    expect(siteAddress(address)).toBe(encoded);
    expect(siteAddress(encoded)).toBe(encoded);
    expect(xmlAddress(address)).toBe(xml);
  });

  test.each([
    ['周刊', '/%E5%91%A8%E5%88%8A/'],
    ['/a b//c/', '/a%20b/c/'],
    ['/', '/'],
    ['', '/'],
  ])('and so is a path: %s', (path, base) => {
    expect(sitePath(path)).toBe(base);
  });
});

test.each(['https://a.example/R&D/', 'https://a.example/周刊/', "https://a.example/o'x<y>/"])(
  'the map of a site at %s is well-formed',
  async (url) => {
    const files = await sitemap(siteFrom(changed({ 'archive.json': { ...(smallArchive()['archive.json'] as object), url } })));
    const window = new Window();
    const map = new window.DOMParser().parseFromString(String(files.get('sitemap.xml')), 'application/xml');
    const places = [...map.querySelectorAll('loc')].map((place) => place.textContent);
    expect(map.querySelector('parsererror')).toBeNull();
    expect(places.length).toBeGreaterThan(5);
    for (const place of places) expect(place.startsWith(siteAddress(url)), place).toBe(true);
    expect(String(files.get('sitemap.xml'))).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
  },
);
