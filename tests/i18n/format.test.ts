import { describe, expect, test } from 'vitest';
import { dayName, monthName, monthShort, monthShortWithYear, weekDates, weekDatesShort } from '../../src/i18n/format.ts';
import { isSingular, numberIn } from '../../src/i18n/numbers.ts';

const DAYS = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10));
const LOCALES = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' };

describe.each(Object.entries(LOCALES))('dates in %s', (language, locale) => {
  const asIntl = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  };

  test.each([
    ['a day', dayName, { day: 'numeric', month: 'long', year: 'numeric' }],
    ['a month', monthName, { month: 'long', year: 'numeric' }],
    ['a month, short', monthShort, { month: 'short' }],
    ['a month with its year, short', monthShortWithYear, { month: 'short', year: 'numeric' }],
  ] as const)('%s is written as Intl writes it', (_, written, options) => {
    const intl = asIntl(options);
    expect(DAYS.map((day) => written(day, language))).toEqual(DAYS.map(intl));
  });
});

describe('the days of a week', () => {
  test('name a month that both ends share once, and both months and their order otherwise', () => {
    expect(weekDates('2020-11-22', 'en')).toBe('22–28 November');
    expect(weekDates('2020-11-22', 'zh-Hans')).toBe('11月22日至28日');
    expect(weekDates('2020-11-29', 'en')).toBe('29 November – 5 December');
    expect(weekDates('2020-11-29', 'zh-Hans')).toBe('11月29日至12月5日');
    expect(weekDatesShort('2020-12-27', 'en')).toBe('27 Dec – 2 Jan');
  });
});

describe('numbers', () => {
  const NUMBERS = [0, 1, 2, 11, 101, 999, 1000, 62_776, 1_000_000];
  test.each(['en', 'zh-Hans', 'de', 'fr', 'ar-EG'])('in %s are written and take singular or plural as Intl has it', (language) => {
    const number = new Intl.NumberFormat(language);
    const plural = new Intl.PluralRules(language);
    expect(NUMBERS.map((n) => numberIn(n, language))).toEqual(NUMBERS.map((n) => number.format(n)));
    expect(NUMBERS.map((n) => isSingular(n, language))).toEqual(NUMBERS.map((n) => plural.select(n) === 'one'));
  });
});
