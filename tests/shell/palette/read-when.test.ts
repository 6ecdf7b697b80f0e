import { describe, expect, test } from 'vitest';
import type { YearIndex } from '../../../src/archive/published/weeks.ts';
import { findWhen } from '../../../src/shell/palette/find-when.ts';
import { readWhen, type When } from '../../../src/shell/palette/read-when.ts';

const week = (number: number, year?: number): When => ({ kind: 'week', week: number, year });
const month = (number: number, year?: number): When => ({ kind: 'month', month: number, year });
const day = (inMonth: number, number: number, year?: number): When => ({ kind: 'day', month: inMonth, day: number, year });

describe('a time as it is typed', () => {
  test.each<[string, When | undefined]>([
    ['w48', week(48)],
    ['W 48', week(48)],
    ['Week 8', week(8)],
    ['48', week(48)],
    ['2020-w48', week(48, 2020)],
    ['2020 week 48', week(48, 2020)],
    ['week 48, 2020', week(48, 2020)],
    ['第48周', week(48)],
    ['第四十八周', week(48)],
    ['第十周', week(10)],
    ['48週', week(48)],
    ['２０２０年第４８周', week(48, 2020)],
    ['2020 年第 48 周', week(48, 2020)],
    ['nov 2020', month(11, 2020)],
    ['November', month(11)],
    ['sept 2020', month(9, 2020)],
    ['2020 nov', month(11, 2020)],
    ['2020-11', month(11, 2020)],
    ['11/2020', month(11, 2020)],
    ['2020年11月', month(11, 2020)],
    ['十一月', month(11)],
    ['2020-11-25', day(11, 25, 2020)],
    ['2020/11/25', day(11, 25, 2020)],
    ['25 Nov 2020', day(11, 25, 2020)],
    ['November 25th, 2020', day(11, 25, 2020)],
    ['2020年11月25日', day(11, 25, 2020)],
    ['11月25日', day(11, 25)],
    ['2020', { kind: 'year', year: 2020 }],
    ['2020年', { kind: 'year', year: 2020 }],
    ['0', undefined],
    ['54', undefined],
    ['2020-13', undefined],
    ['2021-02-29', undefined],
    ['no', undefined],
    ['gan', undefined],
    ['48 gans', undefined],
    ['', undefined],
  ])('%s', (text, when) => {
    expect(readWhen(text)).toEqual(when);
  });
});

const weekOf = (id: string, startsOn: string) => ({ id, number: Number(id.slice(-2)), startsOn, items: 1 });
const YEARS = [
  { year: 2020, weeks: [weekOf('2020-w48', '2020-11-22'), weekOf('2020-w53', '2020-12-27')], months: [{ id: '2020-11' }] },
  { year: 2021, weeks: [weekOf('2021-w48', '2021-11-21')], months: [{ id: '2021-11' }] },
] as unknown as YearIndex[];

describe('what the archive has of it', () => {
  test.each<[string, string[]]>([
    ['w48', ['2021-w48', '2020-w48']],
    ['w48 2020', ['2020-w48']],
    ['w2', []],
    ['2020-11-28', ['2020-w48']],
    ['2020-11-29', []],
    ['2021-01-02', ['2020-w53']],
    ['jan 2', ['2020-w53']],
    ['nov 27', ['2021-w48', '2020-w48']],
    ['november', ['2021-11', '2020-11']],
    ['2020', ['2020']],
    ['1999', []],
  ])('%s: %j', (text, found) => {
    const when = readWhen(text);
    expect(when && findWhen(when, YEARS).map((each) => (each.kind === 'year' ? String(each.year) : each.id))).toEqual(found);
  });
});
