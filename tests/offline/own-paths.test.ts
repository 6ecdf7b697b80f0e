import { describe, expect, test } from 'vitest';
import { ownPath } from '../../src/offline/own-paths.ts';

describe.each(['/', '/some/reader/'])('at the base %s the worker answers', (base) => {
  const page = (path: string) => ownPath(base, base + path, true);
  const file = (path: string) => ownPath(base, base + path, false);

  test('for every page, in every language', () => {
    for (const path of [
      '',
      'index.html',
      'issues/2020-w48',
      'issues/2020-w48.html',
      'issues/2020-w48/',
      'years',
      'topics/gan',
      'authors/yang-song',
      'search',
      'settings',
    ])
      expect(page(path), path).toEqual({ kind: 'page', language: undefined });
    for (const path of ['zh-Hans', 'zh-Hans/', 'zh-Hans.html', 'zh-Hans/index.html', 'zh-Hans/months/2020-11', 'zh-Hans/search'])
      expect(page(path), path).toEqual({ kind: 'page', language: 'zh-Hans' });
  });

  test('for code and data, and knows what never changes', () => {
    for (const path of [
      'assets/index-1a2b.js',
      'data/search/0001.bin',
      'data/en/issues/2020-w48.1a2b3c4d.json',
      'data/figures/a.1a2b3c4d.png',
    ])
      expect(file(path), path).toEqual({ kind: 'named', path });
    for (const path of ['data/archive.json', 'data/en/years/2020.json', 'data/en/topics/gan.json'])
      expect(file(path), path).toEqual({ kind: 'fixed', path });
  });

  test('for icons, and the manifest of each language', () => {
    for (const path of ['icon.svg', 'icons/192.png', 'icons/maskable-512.png', 'manifest.webmanifest', 'zh-Hans/manifest.webmanifest'])
      expect(file(path), path).toEqual({ kind: 'installed', path });
    for (const path of [
      'other/icon.svg',
      'other/manifest.webmanifest',
      'zh-Hans/icon.svg',
      'icons/a/192.png',
      'social/site.png',
      'icon.svg/',
    ])
      expect(file(path), path).toBeUndefined();
  });

  test('neither for itself, lists, feeds and files to take along, nor for another site below it', () => {
    for (const path of ['sw.js', 'offline.json', 'offline/list.1a2b3c4d.json', 'feed.xml', 'issues/2020-w48.md', 'months/2020-11.epub'])
      expect(file(path), path).toBeUndefined();
    for (const path of ['issues/2020-w48.md', 'other/', 'other/issues/2020-w48', 'other/site/', 'email/2020-w48.html', 'nothing/here'])
      expect(page(path), path).toBeUndefined();
    expect(file('other/data/archive.json')).toBeUndefined();
    expect(file('other/assets/index-1a2b.js')).toBeUndefined();
  });

  test('for nothing outside it', () => {
    expect(ownPath('/some/reader/', '/issues/2020-w48', true)).toBeUndefined();
    expect(ownPath('/some/reader/', '/some/reader2/data/archive.json', false)).toBeUndefined();
    // As long as its own, so that what is behind it reads like a path of the site.
    for (const path of ['issues/2020-w48', 'zh-Hans/topics/gan', ''])
      expect(ownPath('/some/reader/', `/some/others/${path}`, true)).toBeUndefined();
    for (const path of ['data/archive.json', 'assets/a-1.js', 'icon.svg'])
      expect(ownPath('/some/reader/', `/some/others/${path}`, false)).toBeUndefined();
  });
});
