import { describe, expect, test } from 'vitest';
import type { PublishedArchive } from '../../src/archive/published/archive.ts';
import type { PublishedMonth } from '../../src/archive/published/issue.ts';
import type { YearIndex } from '../../src/archive/published/weeks.ts';
import { data } from '../../src/publish/outputs/data/data.ts';
import { readSite } from '../../src/publish/read-site.ts';
import type { SiteFiles } from '../../src/publish/site.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { archiveFolder, both, item, smallArchive, type EditorFiles } from '../source/archive-folder.ts';
import { json, publish, read, week } from './published-files.ts';

function withFile(path: string, more: Record<string, unknown>): EditorFiles {
  const files = smallArchive();
  return { ...files, [path]: { ...(files[path] as Record<string, unknown>), ...more } };
}

describe('items of a monthly edition’s own', () => {
  const OWN = withFile('months/2020-12.json', {
    picks: [{ item: 'late' }, { item: '2020-w48/one' }],
    items: [item('late', { section: 'articles', topics: ['gan'] })],
  });

  test('are on their month’s page in full, listed after those of its weeks, and counted', async () => {
    const files = await publish(OWN);
    const month = read<PublishedMonth>(files, 'en/months/2020-12');
    expect(month.items.map(({ ref }) => `${ref.edition}/${ref.item}`)).toEqual(['2020-w50/four', '2020-w50/five', '2020-12/late']);
    expect(month.ownItems).toMatchObject([{ id: 'late', section: 'articles', headline: { text: 'About late' } }]);
    expect(month.topics.find(({ id }) => id === 'gan')?.count).toBe(2);
    const index = json<YearIndex>(files, 'en/years/2020.json');
    expect(index.months.find(({ id }) => id === '2020-12')?.items).toBe(3);
    expect(week(files, 50).month.items).toBe(3);
  });

  test('can be picked: by their id in their month, by month and id elsewhere', async () => {
    const files = await publish({
      ...OWN,
      ...withFile('issues/2020-w49.json', { picks: [{ item: '2020-12/late' }] }),
      'months/2020-12.json': OWN['months/2020-12.json'],
    });
    expect(read<PublishedMonth>(files, 'en/months/2020-12').picks[0]).toMatchObject({
      ref: { edition: '2020-12', item: 'late' },
      section: 'articles',
    });
    expect(week(files, 49).picks).toMatchObject([{ ref: { edition: '2020-12', item: 'late' }, headline: { text: 'About late' } }]);
  });

  test('are checked as those of weeks are', () => {
    const wrong = withFile('months/2020-12.json', {
      items: [
        item('late', { section: 'poems' }),
        item('late', { topics: ['unknown'] }),
        item('bad', { summary: { en: 'A <b>mark</b>.' } }),
      ],
    });
    const faults = readArchive(archiveFolder(wrong)).faults.map(({ file, item: id, field }) => [file, id, field]);
    expect(faults).toEqual([
      ['months/2020-12.json', 'late', 'items[0].section'],
      ['months/2020-12.json', 'late', 'items[1].id'],
      ['months/2020-12.json', 'late', 'items[1].topics[0]'],
      ['months/2020-12.json', 'bad', 'items[2].summary.en'],
    ]);
  });
});

describe('drafts', () => {
  const DRAFT = withFile('issues/2020-w50.json', { draft: true });
  const ids = (files: SiteFiles, prefix = '') => json<YearIndex>(files, `${prefix}en/years/2020.json`).weeks.map(({ id }) => id);

  test('are left out of a build, and with them the picks of their items, of which check warns', async () => {
    const files = await publish(DRAFT);
    expect(ids(files)).toEqual(['2020-w48', '2020-w49']);
    expect([...files.keys()].filter((path) => path.includes('2020-w50'))).toEqual([]);
    expect(json<PublishedArchive>(files, 'archive.json').newest?.issue).toBe('2020-w49');
    expect(week(files, 49).next).toBeUndefined();
    expect(read<PublishedMonth>(files, 'en/months/2020-12').picks).toMatchObject([{ ref: { edition: '2020-w48', item: 'one' } }]);
    expect(readArchive(archiveFolder(DRAFT)).faults).toMatchObject([
      { severity: 'warning', file: 'months/2020-12.json', field: 'picks[1].item' },
    ]);
  });

  test('are on the development server, and say what they are', async () => {
    const files = await data(readSite(archiveFolder(DRAFT), '/', { drafts: true }));
    expect(ids(files, 'data/')).toEqual(['2020-w48', '2020-w49', '2020-w50']);
    expect(read<{ draft?: boolean }>(files, 'data/en/issues/2020-w50').draft).toBe(true);
    expect(read<{ draft?: boolean }>(files, 'data/en/issues/2020-w49').draft).toBeUndefined();
  });

  test('of a month leave its weeks’ roll-up', async () => {
    const month = read<PublishedMonth>(await publish(withFile('months/2020-12.json', { draft: true })), 'en/months/2020-12');
    expect(month.picks).toEqual([]);
    expect(month.items).toHaveLength(2);
  });
});

test('corrections are shown with their item, the newest first, in the page’s language', async () => {
  const corrections = [
    { day: '2020-12-01', text: both('The *first*.') },
    { day: '2021-02-03', text: both('The second.') },
  ];
  const files = await publish(withFile('issues/2020-w49.json', { items: [item('three', { corrections })] }));
  expect(week(files, 49).items[0]?.corrections).toEqual([
    { day: '2021-02-03', text: { blocks: [['p', null, 'The second.']] } },
    { day: '2020-12-01', text: { blocks: [['p', null, 'The ', ['em', null, 'first'], '.']] } },
  ]);
  expect(JSON.stringify(week(files, 49, 'zh-Hans').items[0]?.corrections)).toContain('The second.（中）');
});
