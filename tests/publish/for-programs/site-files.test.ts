import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../src/archive/formats.ts';
import { timeLines, type OutputTimes } from '../../../src/publish/output-times.ts';
import { llms } from '../../../src/publish/outputs/for-programs/llms.ts';
import { manifest, manifestLink } from '../../../src/publish/outputs/for-programs/manifest.ts';
import { robots } from '../../../src/publish/outputs/for-programs/robots.ts';
import { MAP_LIMITS, sitemapFiles } from '../../../src/publish/outputs/for-programs/sitemap.ts';
import { formats } from '../../../src/publish/outputs/formats/formats.ts';
import { pageAddresses } from '../../../src/publish/pages/addresses.ts';
import { contentsOf, type SiteFiles } from '../../../src/publish/site.ts';
import { changed, smallArchive } from '../../source/archive-folder.ts';
import { siteFrom } from '../published-files.ts';

const settings = (more: Record<string, unknown>) => changed({ 'archive.json': { ...(smallArchive()['archive.json'] as object), ...more } });
const textAt = (files: SiteFiles, path: string) => {
  const contents = files.get(path);
  return typeof contents === 'string' ? contents : '';
};
const places = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => place);

describe('the map of a site', () => {
  const site = () => siteFrom(settings({ url: 'https://small.example/b/' }), '/b/');
  const whole = () => textAt(sitemapFiles(site()), 'sitemap.xml');

  test('is one file as long as it may be, by the limits of its protocol', () => {
    expect(MAP_LIMITS).toEqual({ addresses: 50_000, bytes: 52_428_800 });
    expect([...sitemapFiles(site()).keys()]).toEqual(['sitemap.xml']);
    expect(places(whole())).toHaveLength(pageAddresses(site()).filter(({ listed }) => listed).length);
  });

  test.each([
    ['addresses', { addresses: 7, bytes: 1e9 }],
    ['bytes', { addresses: 1e9, bytes: 2_000 }],
  ])('is in parts with an index of them where it has too many %s', (_, limits) => {
    const files = sitemapFiles(site(), limits);
    const parts = [...files.keys()].filter((path) => path !== 'sitemap.xml');
    const index = textAt(files, 'sitemap.xml');
    expect(parts.length).toBeGreaterThan(2);
    expect(index).toContain('<sitemapindex ');
    expect(places(index)).toEqual(parts.map((path) => `https://small.example/b/${path}`));
    for (const part of parts) {
      expect(places(textAt(files, part)).length).toBeLessThanOrEqual(limits.addresses);
      expect(Buffer.byteLength(textAt(files, part))).toBeLessThanOrEqual(limits.bytes);
      expect(textAt(files, part)).toContain('hreflang="zh-Hans"');
    }
    expect(parts.flatMap((part) => places(textAt(files, part)))).toEqual(places(whole()));
  });

  test('is named to robots by its whole address', () => {
    expect(textAt(robots(site()) as SiteFiles, 'robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://small.example/b/sitemap.xml\n',
    );
  });
});

describe('the manifest', () => {
  test('of a language starts there, below the base, with shortcuts and icons that are there in their sizes', async () => {
    const site = siteFrom(smallArchive(), '/b/');
    const files = (await manifest(site)) as SiteFiles;
    const read = JSON.parse(textAt(files, 'zh-Hans/manifest.webmanifest')) as {
      start_url: string;
      scope: string;
      lang: string;
      icons: { src: string; sizes: string; purpose: string }[];
      shortcuts: { url: string; name: string }[];
    };
    expect(read).toMatchObject({ id: '/b/zh-Hans', start_url: '/b/zh-Hans', scope: '/b/', lang: 'zh-Hans', name: 'Small（中）' });
    const pages = new Set(pageAddresses(site).flatMap(({ files: own }) => own.map((file) => `/b/${file.replace(/\.html$/, '')}`)));
    for (const { url } of read.shortcuts) expect(pages.has(url), url).toBe(true);
    expect(read.icons.filter(({ purpose }) => purpose === 'maskable').map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes } of read.icons.filter(({ src: path }) => path.endsWith('.png'))) {
      const { width, height } = imageSize(Buffer.from(await contentsOf(files.get(src.slice(3)) ?? '')));
      expect(`${width}x${height}`).toBe(sizes);
    }
    expect(manifestLink(site, 'zh-Hans')).toBe('<link rel="manifest" href="/b/zh-Hans/manifest.webmanifest">');
  });
});

test('llms.txt says what the site is and leads to the plain text of each week and month, the newest first', async () => {
  const text = textAt((await llms(siteFrom(smallArchive(), '/b/'))) as SiteFiles, 'zh-Hans/llms.txt');
  expect(text).toMatch(/^# Small（中）\n\n> Few words.（中）\n/);
  expect([...text.matchAll(/\/b\/zh-Hans\/(?:issues|months)\/([\w-]+)\.md/g)].map(([, id]) => id)).toEqual([
    '2020-w50',
    '2020-w49',
    '2020-w48',
    '2020-12',
    '2020-11',
  ]);
});

describe('formats', () => {
  test('are all there, or those that the archive names', async () => {
    const kinds = async (more: Record<string, unknown>) =>
      new Set([...(await formats(siteFrom(settings(more)))).keys()].map((path) => path.replace(/.*\./, '')));
    expect(await kinds({})).toEqual(new Set(['md', 'html', 'txt', 'epub', 'png', 'webmanifest']));
    expect(await kinds({ formats: ['epub', 'llms'] })).toEqual(new Set(['epub', 'txt']));
    expect(await kinds({ formats: [] })).toEqual(new Set());
    expect(manifestLink(siteFrom(settings({ formats: [] })), 'en')).toBe('');
  });

  test('of a build are counted with the time that they take, also what is made as it is written', async () => {
    const times: OutputTimes = new Map();
    const files = await formats({ ...siteFrom(settings({ formats: ['markdown', 'llms'] })), times });
    for (const contents of files.values()) await contentsOf(contents);
    expect([...times.keys()]).toEqual(FORMATS.filter((format) => ['markdown', 'llms'].includes(format)));
    expect(times.get('markdown')).toMatchObject({ files: 10 });
    expect(times.get('markdown')?.bytes).toBeGreaterThan(1000);
    expect(times.get('markdown')?.ms).toBeGreaterThan(0);
    expect(timeLines(times)).toEqual([
      expect.stringMatching(/^ {2}markdown {2}10 files +\d+ kB {2}\d+\.\d s$/),
      expect.stringMatching(/^ {2}llms {7}2 files +\d+ kB {2}\d+\.\d s$/),
    ]);
  });
});
