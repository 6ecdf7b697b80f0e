import { expect, test } from 'vitest';
import { issueId } from '../../src/archive/ids.ts';
import { localArchive } from '../../src/archive/local-archive.ts';
import type { PublishedArchive, PublishedHome } from '../../src/archive/published/archive.ts';
import { addDays, weekOf } from '../../src/archive/weeks.ts';
import { changed, item, type EditorFiles } from '../source/archive-folder.ts';
import { json, publish } from './published-files.ts';

/** The small archive with so many weeks more before its own. */
function longer(weeks: number): EditorFiles {
  const more = Array.from({ length: weeks }, (_, at) => {
    const week = weekOf(addDays('2020-11-15', -7 * at), 'us');
    return [`issues/${issueId(week)}.json`, { id: issueId(week), week, items: [item(`more-${at}`)] }] as const;
  });
  return changed(Object.fromEntries(more));
}

async function published(files: EditorFiles) {
  const made = await publish(files);
  return { home: json<PublishedHome>(made, 'en/home.json'), archive: json<PublishedArchive>(made, 'archive.json') };
}

test('home has the newest week in short, and those before it with their picks', async () => {
  const { home } = await published(changed({}));
  expect(home.issue).toMatchObject({ week: { id: '2020-w50' }, items: [{ id: 'four', section: 'papers' }, { id: 'five' }] });
  expect(Object.keys(home.issue?.items[0] ?? {})).toEqual(['id', 'section', 'headline']);
  expect(home.earlier.map(({ id, items, picks }) => [id, items, picks.length])).toEqual([
    ['2020-w49', 1, 0],
    ['2020-w48', 2, 2],
  ]);
  expect(home.years).toEqual([{ year: 2020, issues: 3 }]);
});

test('home is of one size however long the archive is', async () => {
  const [young, older] = [await published(longer(12 * 52)), await published(longer(25 * 52))];
  expect(older.archive.years.length).toBeGreaterThan(young.archive.years.length);
  expect(older.home).toEqual(young.home);
  expect([young.home.earlier.length, young.home.years.length]).toEqual([6, 10]);
});

test('what every page carries of the archive does not grow with it, nor change with another week of the newest month', async () => {
  const [young, older] = [await published(longer(12 * 52)), await published(longer(25 * 52))];
  const carried = ({ archive }: typeof young) => localArchive(archive, 'en');
  const { firstYear: _, ...rest } = carried(young);
  expect(carried(older)).toMatchObject(rest);
  expect(JSON.stringify(carried(older))).toHaveLength(JSON.stringify(carried(young)).length);
  const week = { year: 2020, number: 51, startsOn: '2020-12-13' };
  const later = await published({ ...longer(12 * 52), 'issues/2020-w51.json': { id: '2020-w51', week, items: [item('six')] } });
  expect(later.archive.newest?.issue).toBe('2020-w51');
  expect(carried(later)).toEqual(carried(young));
});

test('home of an empty archive says so', async () => {
  const none = Object.fromEntries(['48', '49', '50'].map((number) => [`issues/2020-w${number}.json`, undefined]));
  const { home } = await published(changed({ ...none, 'months/2020-12.json': undefined }));
  expect(home).toEqual({ earlier: [], years: [] });
});
