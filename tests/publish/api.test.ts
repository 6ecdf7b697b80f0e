import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { apiMonthSchema, apiWeekSchema, type ApiMonth, type ApiWeek } from '../../src/publish/outputs/api/api-schema.ts';
import { api } from '../../src/publish/outputs/api/api.ts';
import { contentsOf } from '../../src/publish/site.ts';
import { fullArchive } from '../safety/full-archive.ts';
import { both, changed, issue, item, smallArchive, type EditorFiles } from '../source/archive-folder.ts';
import { siteFrom } from './published-files.ts';

/** The files of the API that an editor's files make, read. */
async function filesOf(files: EditorFiles, base = '/'): Promise<Map<string, unknown>> {
  const made = [...(await api(siteFrom(files, base)))];
  return new Map(
    await Promise.all(made.map(async ([path, contents]) => [path, JSON.parse(String(await contentsOf(contents)))] as [string, unknown])),
  );
}

const week = (files: Map<string, unknown>, path: string) => apiWeekSchema.strict().parse(files.get(path)) satisfies ApiWeek;
const month = (files: Map<string, unknown>, path: string) => apiMonthSchema.strict().parse(files.get(path)) satisfies ApiMonth;

describe('the plain JSON', () => {
  test('stands beside each week and month, in each language, with its schemas', async () => {
    const pages = ['issues/2020-w48', 'issues/2020-w49', 'issues/2020-w50', 'months/2020-11', 'months/2020-12'];
    const wanted = pages.flatMap((page) => [`${page}.json`, `zh-Hans/${page}.json`]);
    const files = await filesOf(smallArchive());
    expect([...files.keys()].sort()).toEqual([...wanted, 'schema/month.v1.json', 'schema/week.v1.json'].sort());
  });

  test('of a week is the week: its days, its neighbours, its picks, its items in order', async () => {
    const files = await filesOf(smallArchive());
    const found = week(files, 'issues/2020-w49.json');
    expect(found).toMatchObject({
      $schema: 'https://small.example/schema/week.v1.json',
      version: 1,
      id: '2020-w49',
      language: 'en',
      page: 'https://small.example/issues/2020-w49',
      week: { year: 2020, number: 49, startsOn: '2020-11-29', endsOn: '2020-12-05' },
      previous: 'https://small.example/issues/2020-w48.json',
      next: 'https://small.example/issues/2020-w50.json',
      updated: '2020-11-29',
    });
    expect(found.items).toEqual([
      {
        ref: '2020-w49/three',
        page: 'https://small.example/issues/2020-w49#three',
        section: { id: 'use-cases', name: 'Use cases' },
        headline: { text: 'About three', lang: 'en' },
        url: 'https://papers.example/three',
        summary: { text: 'What three did.', lang: 'en' },
        topics: [{ id: 'nlp', label: 'Language' }],
        updated: '2020-11-29',
      },
    ]);
    expect(week(files, 'issues/2020-w48.json').picks).toEqual([
      { item: '2020-w48/two', headline: { text: 'About two', lang: 'en' } },
      { url: 'https://elsewhere.example/a', note: { text: 'Something from outside', lang: 'en' } },
    ]);
    expect(week(files, 'zh-Hans/issues/2020-w49.json')).toMatchObject({
      language: 'zh-Hans',
      page: 'https://small.example/zh-Hans/issues/2020-w49',
      items: [{ headline: { text: 'About three（中）', lang: 'zh-Hans' } }],
    });
  });

  test('of a month has the addresses of its weeks, and the items that are its own', async () => {
    const files = await filesOf(changed({ 'months/2020-11.json': { id: '2020-11', note: both('A *note*.'), items: [item('own')] } }));
    expect(month(files, 'months/2020-11.json')).toMatchObject({
      weeks: ['https://small.example/issues/2020-w48.json', 'https://small.example/issues/2020-w49.json'],
      note: { text: 'A *note*.', lang: 'en' },
      items: [{ ref: '2020-11/own', page: 'https://small.example/months/2020-11#own' }],
      next: 'https://small.example/months/2020-12.json',
      updated: '2020-11-29',
    });
  });

  test('has texts as their editor wrote them, and says in which language they are', async () => {
    const texts = { headline: { en: 'Only $5' }, summary: { en: 'With $x^2$ and **more**.' }, updated: '2020-12-24' };
    const files = await filesOf(changed({ 'issues/2020-w49.json': issue(49, '2020-11-29', [item('three', texts)]) }));
    expect(week(files, 'zh-Hans/issues/2020-w49.json')).toMatchObject({
      items: [
        { headline: { text: 'Only $5', lang: 'en' }, summary: { text: 'With $x^2$ and **more**.', lang: 'en' }, updated: '2020-12-24' },
      ],
      updated: '2020-12-24',
    });
  });

  test('has nothing of drafts', async () => {
    const draft = issue(51, '2020-12-13', [item('secret')], { draft: true });
    const files = await filesOf(changed({ 'issues/2020-w51.json': draft }));
    expect(JSON.stringify([...files])).not.toMatch(/w51|secret/);
  });

  test.each([
    ['https://a.example/', '/'],
    ['https://a.example/周刊/', '/%E5%91%A8%E5%88%8A/'],
  ])('of an archive with all that there can be is as its schemas say, and as those say that are published, at %s', async (url, base) => {
    const full = fullArchive();
    const files = await filesOf({ ...full, 'archive.json': { ...(full['archive.json'] as object), url } }, base);
    for (const kind of ['week', 'month'] as const) {
      const schema = z.fromJSONSchema(files.get(`schema/${kind}.v1.json`) as Parameters<typeof z.fromJSONSchema>[0]);
      const paths = [...files.keys()].filter((path) => path.includes(kind === 'week' ? 'issues/' : 'months/'));
      expect(paths.length).toBe(2);
      for (const path of paths) {
        const read = kind === 'week' ? week(files, path) : month(files, path);
        expect(schema.safeParse(read).error).toBeUndefined();
        expect(schema.safeParse({ ...read, version: 2 }).success).toBe(false);
        expect(read.page.startsWith(new URL(base, 'https://a.example').href)).toBe(true);
        const [first] = read.items;
        for (const field of ['paper', 'card', 'summary', 'figure', 'links', 'corrections', 'url'] as const)
          expect(first?.[field], field).toBeDefined();
      }
    }
  });
});
