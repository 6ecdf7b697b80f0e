import { describe, expect, test } from 'vitest';
import type { PublishedIssue } from '../../src/archive/published/issue.ts';
import { contentHash } from '../../src/publish/outputs/data/data-file.ts';
import { data } from '../../src/publish/outputs/data/data.ts';
import { OUTPUTS } from '../../src/publish/outputs/outputs.ts';
import { combine, contentsOf, oncePerSite, type Site } from '../../src/publish/site.ts';
import { changed, issue, item, smallArchive } from '../source/archive-folder.ts';
import { withFeeds } from './feeds/read-feeds.ts';
import { publish, siteFrom, week } from './published-files.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** The small archive with one figure of its own, one elsewhere, one that is missing, and one with signs in its name that addresses use. */
function withFigures() {
  const figured = ['figures/layers.svg', 'https://else.example/a.png', 'figures/none.png', 'figures/a?b#1.svg'].map((src, place) =>
    item(`item-${place}`, { figure: { src } }),
  );
  return changed({ 'issues/2020-w49.json': issue(49, '2020-11-29', figured), 'figures/layers.svg': PICTURE, 'figures/a?b#1.svg': PICTURE });
}

describe('outputs', () => {
  test('make the same files each time, in the same order', async () => {
    const made = async () => {
      const files = [...(await combine(siteFrom(withFeeds()), OUTPUTS))];
      return Promise.all(files.map(async ([path, contents]) => [path, Buffer.from(await contentsOf(contents)).toString('latin1')]));
    };
    const files = await made();
    expect(files.map(([path]) => path)).toContain('feed.xml');
    expect(await made()).toEqual(files);
  });

  test('are combined under paths of their own: two that make the same file are an error', async () => {
    const one = () => new Map([['a.txt', '1']]);
    const other = () => new Map([['b.txt', '2']]);
    const site = siteFrom(smallArchive());
    expect([...(await combine(site, [one, other])).keys()]).toEqual(['a.txt', 'b.txt']);
    await expect(combine(site, [one, other, one])).rejects.toThrow('two outputs make a.txt');
  });

  test('share what they make of one site, and make another site’s for themselves', () => {
    const made: Site[] = [];
    const titles = oncePerSite((site) => {
      made.push(site);
      return site.settings.title;
    });
    const [one, other] = [siteFrom(smallArchive()), siteFrom(smallArchive())];
    expect(titles(one)).toBe(titles(one));
    titles(other);
    expect(made).toEqual([one, other]);
  });

  test('of the archive do not depend on the site’s base path', async () => {
    const [root, based] = [siteFrom(withFigures()), siteFrom(withFigures(), '/some/reader/')];
    expect([...(await data(based))]).toEqual([...(await data(root))]);
  });
});

describe('a figure', () => {
  test('of the archive is published under a name with its contents’ hash, which every language’s issue gives', async () => {
    const files = await publish(withFigures());
    const name = `figures/layers.${contentHash(PICTURE)}.svg`;
    expect(Buffer.from(files.get(name) as Uint8Array).toString()).toBe(PICTURE);
    for (const language of ['en', 'zh-Hans']) expect(week(files, 49, language).items[0]?.figure?.src).toBe(name);
  });

  test('elsewhere keeps its address; one that is missing is left out', async () => {
    const files = await publish(withFigures());
    const figures: (PublishedIssue['items'][number]['figure'] | undefined)[] = week(files, 49).items.map((each) => each.figure);
    expect(figures.slice(1, 3).map((figure) => figure?.src)).toEqual(['https://else.example/a.png', undefined]);
  });

  test('has an address that leads to its file, whatever its name', async () => {
    const files = await publish(withFigures());
    const src = week(files, 49).items[3]?.figure?.src ?? '';
    expect(src).toBe(`figures/a%3Fb%231.${contentHash(PICTURE)}.svg`);
    expect(files.has(decodeURIComponent(new URL(src, 'https://small.example/').pathname.slice(1)))).toBe(true);
  });
});
