import { describe, expect, test } from 'vitest';
import { readCatchUp, writeCatchUp } from '../../../src/library/catching-up/catch-up-view.ts';
import { weeksMissed, weeksSince } from '../../../src/library/catching-up/missed-weeks.ts';
import { factKey, type Fact } from '../../../src/library/store/fact.ts';
import { readItems } from '../../../src/library/store/read-items.ts';

describe('the address of a plan', () => {
  test.each([
    ['', { minutes: 15 }],
    ['?since=2020-w40&minutes=30', { since: '2020-w40', minutes: 30 }],
    ['?since=yesterday&minutes=-5', { minutes: 15 }],
    ['?minutes=0', { minutes: 15 }],
    ['?minutes=999', { minutes: 240 }],
    ['?minutes=1e9', { minutes: 15 }],
  ])('“%s” is understood', (search, view) => {
    expect(readCatchUp(new URLSearchParams(search))).toEqual(view);
  });

  test('is read as it was written', () => {
    for (const view of [{ minutes: 5 }, { since: '2021-w13', minutes: 60 }])
      expect(readCatchUp(new URLSearchParams(writeCatchUp(view)))).toEqual(view);
  });

  test('keeps what else an address says', () => {
    const before = new URLSearchParams('since=2020-w40&hide=read&minutes=5');
    expect(writeCatchUp({ minutes: 30 }, before)).toBe('?hide=read&minutes=30');
  });
});

describe('the weeks of a plan', () => {
  const WEEKS = ['2021-w01', '2020-w50', '2020-w49', '2020-w48', '2020-w47'].map((id) => ({
    id,
    number: 1,
    startsOn: '2020-10-04',
    items: 9,
  }));
  const ids = (weeks: readonly { id: string }[] | undefined) => weeks?.map(({ id }) => id);
  const at = '2026-11-29T22:10:00.123Z-0000-k3f9x2ab';

  test('are those since something was read', () => {
    const facts: Fact[] = [
      { about: '2020-w49/a', kind: 'read', value: true, at },
      { about: '2020-w47/b', kind: 'read', value: true, at },
      { about: '2021-w01/c', kind: 'read', value: null, at },
      { about: '2021-w01/d', kind: 'saved', value: true, at },
    ];
    const read = readItems(new Map(facts.map((fact) => [factKey(fact), fact])));
    expect(ids(weeksMissed(WEEKS, read))).toEqual(['2021-w01', '2020-w50']);
    expect(ids(weeksSince(WEEKS, undefined, new Set(['2019-w01/a', '2020-w47/b'])))).toEqual(ids(WEEKS.slice(0, 4)));
    expect(ids(weeksSince(WEEKS, '2020-w48', read))).toEqual(['2021-w01', '2020-w50', '2020-w49', '2020-w48']);
  });

  test('are a few where nothing was, or all but nothing missed', () => {
    expect(ids(weeksSince(WEEKS, undefined, new Set(['2021-w01/a'])))).toEqual(ids(WEEKS.slice(0, 4)));
    expect(weeksMissed(WEEKS, new Set())).toBeUndefined();
    expect(ids(weeksSince(WEEKS, undefined, new Set()))).toEqual(['2021-w01', '2020-w50', '2020-w49', '2020-w48']);
  });
});
