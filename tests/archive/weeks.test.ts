import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, monthOf, weekEnd, weekOf, weeksInYear, weekStart, type WeekNumbering } from '../../src/archive/weeks.ts';

const NUMBERINGS: readonly WeekNumbering[] = ['us', 'iso'];

/** A year, a numbering, and a week that this year has by it. */
const someWeek = fc
  .record({ year: fc.integer({ min: 1990, max: 2100 }), numbering: fc.constantFrom(...NUMBERINGS) })
  .chain(({ year, numbering }) =>
    fc.record({
      year: fc.constant(year),
      numbering: fc.constant(numbering),
      number: fc.integer({ min: 1, max: weeksInYear(year, numbering) }),
    }),
  );

describe('US weeks', () => {
  test.each([
    [2020, 1, '2019-12-29'],
    [2020, 41, '2020-10-04'],
    [2020, 48, '2020-11-22'],
    [2020, 50, '2020-12-06'],
    [2020, 52, '2020-12-20'],
    [2021, 1, '2020-12-27'],
    [2021, 3, '2021-01-10'],
  ])('of %i: week %i starts on %s', (year, number, startsOn) => {
    expect(weekStart(year, number, 'us')).toBe(startsOn);
    expect(new Date(`${startsOn}T00:00:00Z`).getUTCDay()).toBe(0);
  });

  test('2020 has 52, because the days after them belong to week 1 of 2021', () => {
    expect(weeksInYear(2020, 'us')).toBe(52);
    expect(() => weekStart(2020, 53, 'us')).toThrow(RangeError);
    expect(weekOf('2020-12-26', 'us')).toEqual({ year: 2020, number: 52, startsOn: '2020-12-20' });
    expect(weekOf('2020-12-27', 'us')).toEqual({ year: 2021, number: 1, startsOn: '2020-12-27' });
  });

  test('a year that ends on the Saturday of its week 53 has 53', () => {
    expect(weeksInYear(2016, 'us')).toBe(53);
    expect(weekStart(2016, 53, 'us')).toBe('2016-12-25');
    expect(weekStart(2017, 1, 'us')).toBe('2017-01-01');
  });
});

describe('ISO weeks', () => {
  test.each([
    [2020, 1, '2019-12-30'],
    [2020, 48, '2020-11-23'],
    [2020, 53, '2020-12-28'],
    [2021, 1, '2021-01-04'],
    [2026, 53, '2026-12-28'],
  ])('of %i: week %i starts on %s', (year, number, startsOn) => {
    expect(weekStart(year, number, 'iso')).toBe(startsOn);
    expect(new Date(`${startsOn}T00:00:00Z`).getUTCDay()).toBe(1);
  });

  test('the first days of January can belong to week 53 of the year before', () => {
    expect(weekOf('2021-01-01', 'iso')).toEqual({ year: 2020, number: 53, startsOn: '2020-12-28' });
    expect(weekOf('2021-01-03', 'iso').year).toBe(2020);
    expect(weekOf('2021-01-04', 'iso')).toEqual({ year: 2021, number: 1, startsOn: '2021-01-04' });
  });

  test('the last days of December can belong to week 1 of the year after', () => {
    expect(weekOf('2019-12-30', 'iso')).toEqual({ year: 2020, number: 1, startsOn: '2019-12-30' });
  });

  test('a year has 53 exactly when it begins or ends on a Thursday', () => {
    for (let year = 1990; year <= 2100; year++) {
      const day = (month: number, date: number) => new Date(Date.UTC(year, month, date)).getUTCDay();
      expect(weeksInYear(year, 'iso'), String(year)).toBe(day(0, 1) === 4 || day(11, 31) === 4 ? 53 : 52);
    }
  });
});

describe('any numbering', () => {
  test('the week of the day on which a week starts, or of its last day, is that week', () => {
    fc.assert(
      fc.property(someWeek, ({ year, number, numbering }) => {
        const startsOn = weekStart(year, number, numbering);
        expect(weekOf(startsOn, numbering)).toEqual({ year, number, startsOn });
        expect(weekOf(weekEnd(startsOn), numbering)).toEqual({ year, number, startsOn });
      }),
    );
  });

  test('each week starts seven days after the one before, over the turn of the year too', () => {
    for (const numbering of NUMBERINGS) {
      const starts = Array.from({ length: 30 }, (_, i) => 2005 + i).flatMap((year) =>
        Array.from({ length: weeksInYear(year, numbering) }, (_, i) => weekStart(year, i + 1, numbering)),
      );
      expect(starts.length).toBeGreaterThan(30 * 52);
      expect(starts.slice(1)).toEqual(starts.slice(0, -1).map((start) => addDays(start, 7)));
    }
  });

  test.each([0, 53, -1, 1.5, Number.NaN])('a number that the year does not have is refused: %d', (number) => {
    expect(() => weekStart(2020, number, 'us')).toThrow(
      new RangeError(`2020 has no week ${number}: by us numbering its weeks are 1 to 52`),
    );
  });
});

test('a week belongs to the month in which it starts, whatever its label says', () => {
  expect(monthOf({ startsOn: weekStart(2021, 1, 'us') })).toBe('2020-12');
  expect(monthOf({ startsOn: '2020-11-29' })).toBe('2020-11');
});

test('days are counted over months and leap days', () => {
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2021-02-28', 1)).toBe('2021-03-01');
  expect(weekEnd('2020-12-27')).toBe('2021-01-02');
});
