import { expect, test } from 'vitest';
import type { PublishedYear, YearIndex } from '../../src/archive/published/weeks.ts';
import { changed, item } from '../source/archive-folder.ts';
import { filesNamedIn, json, publish } from './published-files.ts';

const TURN = { id: '2021-w01', week: { year: 2021, number: 1, startsOn: '2020-12-27' }, items: [item('six')] };

async function published() {
  const files = await publish(changed({ 'issues/2021-w01.json': TURN, 'months/2021-02.json': { id: '2021-02', picks: [] } }));
  const index = (year: number) => json<YearIndex>(files, `en/years/${year}.json`);
  const year = (number: number) => json<PublishedYear>(files, filesNamedIn(index(number), 'en').year);
  return { index, year };
}

test('a week whose label is of the new year may start in the old one: the week is in the one, its month in the other', async () => {
  const { index } = await published();
  expect(index(2020)).toMatchObject({
    months: [
      { id: '2020-11', items: 3 },
      { id: '2020-12', items: 3 },
    ],
    next: 2021,
  });
  expect(index(2020).weeks.map(({ id }) => id)).toEqual(['2020-w48', '2020-w49', '2020-w50']);
  expect(index(2021)).toMatchObject({ weeks: [{ id: '2021-w01', startsOn: '2020-12-27', items: 1 }], previous: 2020 });
  expect(index(2020).previous).toBeUndefined();
  expect(index(2021).next).toBeUndefined();
});

test('a month that has an edition but no week of its own is there, with nothing in it', async () => {
  expect((await published()).index(2021).months).toMatchObject([{ id: '2021-02', items: 0 }]);
});

test('a year’s overview has each week’s picks and sections, and each month’s most frequent topics', async () => {
  const { year } = await published();
  expect(year(2020).weeks.map(({ id, items, picks }) => [id, items, picks.length])).toEqual([
    ['2020-w48', 2, 2],
    ['2020-w49', 1, 0],
    ['2020-w50', 2, 0],
  ]);
  expect(year(2020).weeks[0]?.counts).toEqual({ papers: 1, articles: 1 });
  expect(year(2020).months.map(({ id, topics }) => [id, topics.map((topic) => topic.id).join(' ')])).toEqual([
    ['2020-11', 'gan nlp'],
    ['2020-12', 'gan vision'],
  ]);
});
