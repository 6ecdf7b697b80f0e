import { expect, test } from 'vitest';
import { sitemap } from '../../src/publish/outputs/for-programs/sitemap.ts';
import { pageAddresses } from '../../src/publish/pages/addresses.ts';
import { smallArchive } from '../source/archive-folder.ts';
import { siteFrom } from './published-files.ts';

const PATHS = [
  '/',
  '/issues/2020-w48',
  '/issues/2020-w49',
  '/issues/2020-w50',
  '/months/2020-11',
  '/months/2020-12',
  '/years/2020',
  '/years',
  '/search',
  '/topics',
  '/topics/gan',
  '/topics/nlp',
  '/topics/vision',
  '/authors',
  '/saved',
  '/catch-up',
  '/settings',
  '/privacy',
  '/about',
];

test('an archive has a page for each issue, month, year and topic, and the pages that every archive has, each with a flat file in each language', () => {
  const addresses = pageAddresses(siteFrom(smallArchive()));
  expect(addresses.map(({ language, path }) => `${language} ${path}`)).toEqual(
    ['en', 'zh-Hans'].flatMap((language) => [...PATHS, '/500', '/404'].map((path) => `${language} ${path}`)),
  );
  const filesOf = (language: string, path: string) => addresses.find((each) => each.language === language && each.path === path)?.files;
  expect(filesOf('en', '/')).toEqual(['index.html']);
  expect(filesOf('zh-Hans', '/')).toEqual(['zh-Hans.html', 'zh-Hans/index.html']);
  expect(filesOf('zh-Hans', '/issues/2020-w48')).toEqual(['zh-Hans/issues/2020-w48.html']);
  expect(filesOf('en', '/404')).toEqual(['404.html']);
  const files = addresses.flatMap((each) => each.files);
  expect(new Set(files).size).toBe(files.length);
});

test('the site map names every page in both languages, and neither search, what a reader keeps and sets nor those for errors', async () => {
  const map = String((await sitemap(siteFrom(smallArchive()))).get('sitemap.xml'));
  const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const due = PATHS.filter((path) => !['/search', '/saved', '/catch-up', '/settings'].includes(path));
  expect(named).toEqual([
    ...due.map((path) => `https://small.example${path}`),
    ...due.map((path) => `https://small.example/zh-Hans${path === '/' ? '' : path}`),
  ]);
  expect(map.match(/hreflang="zh-Hans"/g)).toHaveLength(named.length);
});

test('the archive says in which languages there are pages, the first at the site’s own base', async () => {
  const files = smallArchive();
  const site = siteFrom({ ...files, 'archive.json': { ...(files['archive.json'] as object), languages: ['zh-Hans', 'de', 'en'] } });
  const addresses = pageAddresses(site);
  expect([...new Set(addresses.map(({ language }) => language))]).toEqual(['zh-Hans', 'de', 'en']);
  const about = addresses.filter(({ path }) => path === '/about');
  expect(about.map((page) => page.files)).toEqual([['about.html'], ['de/about.html'], ['en/about.html']]);
  expect(about.map(({ modules: [messages] }) => messages)).toEqual(['src/i18n/zh-hans.ts', 'src/i18n/en.ts', 'src/i18n/en.ts']);
  const map = String((await sitemap(site)).get('sitemap.xml'));
  expect(map).toContain('<loc>https://small.example/de/issues/2020-w48</loc>');
  expect(map).toContain('hreflang="de" href="https://small.example/de/about"');
});
