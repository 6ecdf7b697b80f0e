import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { openSearch, openSearchLink } from '../../src/publish/outputs/for-programs/open-search.ts';
import { changed, smallArchive } from '../source/archive-folder.ts';
import { siteFrom } from './published-files.ts';

function siteWith(settings: object, base = '/') {
  return siteFrom(changed({ 'archive.json': { ...(smallArchive()['archive.json'] as object), ...settings } }), base);
}

/** A description, parsed. Fails where it is not well-formed. */
async function described(site: ReturnType<typeof siteWith>, path: string) {
  const xml = String((await openSearch(site)).get(path));
  const parsed = new new Window().DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.documentElement.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
  const text = (name: string) => parsed.querySelector(name)?.textContent;
  return {
    name: text('ShortName'),
    long: text('LongName'),
    description: text('Description'),
    language: text('Language'),
    image: text('Image'),
    search: parsed.querySelector('Url[type="text/html"]')?.getAttribute('template'),
    self: parsed.querySelector('Url[rel="self"]')?.getAttribute('template'),
  };
}

describe('how browsers search the site', () => {
  test('is described once a language, with its name, its words and absolute addresses', async () => {
    const site = siteWith({});
    expect([...(await openSearch(site)).keys()]).toEqual(['opensearch.xml', 'zh-Hans/opensearch.xml']);
    expect(await described(site, 'opensearch.xml')).toEqual({
      name: 'Small',
      long: 'Small',
      description: 'Few words.',
      language: 'en',
      image: 'https://small.example/icon.svg',
      search: 'https://small.example/search?q={searchTerms}',
      self: 'https://small.example/opensearch.xml',
    });
    expect(await described(site, 'zh-Hans/opensearch.xml')).toMatchObject({
      name: 'Small（中）',
      language: 'zh-Hans',
      search: 'https://small.example/zh-Hans/search?q={searchTerms}',
      self: 'https://small.example/zh-Hans/opensearch.xml',
    });
  });

  test.each([
    ['https://a.example/reader/', '/reader/', 'https://a.example/reader/'],
    // Built for another base than that of its address: the host is known, the base is what it is built for.
    ['https://a.example/', '/reader/', 'https://a.example/reader/'],
    ['https://a.example/R&D/', '/R&D/', 'https://a.example/R&D/'],
    ['https://a.example/周刊/', '/%E5%91%A8%E5%88%8A/', 'https://a.example/%E5%91%A8%E5%88%8A/'],
    ["https://a.example/o'x/", "/o'x/", "https://a.example/o'x/"],
  ])('is right at %s with the base %s', async (url, base, home) => {
    const site = siteWith({ url }, base);
    expect(await described(site, 'zh-Hans/opensearch.xml')).toMatchObject({
      search: `${home}zh-Hans/search?q={searchTerms}`,
      self: `${home}zh-Hans/opensearch.xml`,
      image: `${home}icon.svg`,
    });
    const link = new new Window().DOMParser().parseFromString(openSearchLink(site, 'zh-Hans'), 'text/html').querySelector('link');
    expect(link?.getAttribute('href')).toBe(`${base}zh-Hans/opensearch.xml`);
  });

  test('has names as short as browsers want them, cut between words where there are words, with every sign', async () => {
    const title = {
      en: 'R&D <of> a "very" long name that goes on & on until it ends',
      'zh-Hans': '一份名字长得怎么写也写不完的机器学习周刊',
    };
    const site = siteWith({ title, tagline: { en: '  Two \n lines  ' }, languages: ['en', 'zh-Hans'] });
    expect(await described(site, 'opensearch.xml')).toMatchObject({
      name: 'R&D <of> a',
      long: 'R&D <of> a "very" long name that goes on & on',
      description: 'Two lines',
    });
    expect((await described(site, 'zh-Hans/opensearch.xml')).name).toBe('一份名字长得怎么写也写不完的机器');
    expect(openSearchLink(site, 'en')).toContain('title="R&amp;D &lt;of&gt; a &quot;very&quot;');
  });
});
