import type { Language } from '../archive/languages.ts';
import { weekEnd } from '../archive/weeks.ts';
import { interfaceOf } from './interfaces.ts';

// Names and order of dates are written out here and not asked of Intl: a page has dates wherever one looks, and the first
// DateTimeFormat takes 10 ms of a browser's main thread, 40 on a phone, while the page is taken over (docs/decisions/0025).
// British order (22 November) reads as a date line and is unambiguous to all who read English.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A month's name in English as `en-GB` shortens it: `Nov`, `Sept`. */
function shortened(month: string): string {
  return month.slice(0, month === 'September' ? 4 : 3);
}

interface DateParts {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** Reads `YYYY-MM` or `YYYY-MM-DD`. */
function partsOf(date: string): DateParts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

function monthOf(date: string, language: Language, style: 'long' | 'short'): string {
  const { month } = partsOf(date);
  if (interfaceOf(language) === 'zh-Hans') return `${month}月`;
  const name = MONTHS[month - 1] ?? '';
  return style === 'long' ? name : shortened(name);
}

function monthWithYear(id: string, language: Language, style: 'long' | 'short'): string {
  const { year } = partsOf(id);
  const month = monthOf(id, language, style);
  return interfaceOf(language) === 'zh-Hans' ? `${year}年${month}` : `${month} ${year}`;
}

/** A day with its month, where that is said: `22 November`, `11月22日`. */
function dayOf(date: string, language: Language, style: 'long' | 'short' | undefined): string {
  const { day } = partsOf(date);
  const month = style ? monthOf(date, language, style) : '';
  return interfaceOf(language) === 'zh-Hans' ? `${month}${day}日` : `${day} ${month}`.trimEnd();
}

/** Joins the first and last day of a week; a month that both share is named once. */
function dayRange(startsOn: string, language: Language, style: 'long' | 'short'): string {
  const endsOn = weekEnd(startsOn);
  const oneMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  // In Chinese the month stands before the day, in English after it.
  if (interfaceOf(language) === 'zh-Hans')
    return `${dayOf(startsOn, language, style)}至${dayOf(endsOn, language, oneMonth ? undefined : style)}`;
  return `${dayOf(startsOn, language, oneMonth ? undefined : style)}${oneMonth ? '–' : ' – '}${dayOf(endsOn, language, style)}`;
}

/** The days of a week without its year: `22–28 November`, `11月22日至28日`. */
export function weekDates(startsOn: string, language: Language): string {
  return dayRange(startsOn, language, 'long');
}

/** The days of a week, short: `22–28 Nov`. */
export function weekDatesShort(startsOn: string, language: Language): string {
  return dayRange(startsOn, language, 'short');
}

/** A day with its year: `2 December 2020`, `2020年12月2日`. */
export function dayName(day: string, language: Language): string {
  const { year } = partsOf(day);
  const date = dayOf(day, language, 'long');
  return interfaceOf(language) === 'zh-Hans' ? `${year}年${date}` : `${date} ${year}`;
}

/** A month with its year; `id` is `YYYY-MM`: `November 2020`, `2020年11月`. */
export function monthName(id: string, language: Language): string {
  return monthWithYear(id, language, 'long');
}

/** A month without its year, short: `Nov`, `11月`. */
export function monthShort(id: string, language: Language): string {
  return monthOf(id, language, 'short');
}

/** A month with its year, short: `Nov 2020`, `2020年11月`. */
export function monthShortWithYear(id: string, language: Language): string {
  return monthWithYear(id, language, 'short');
}

/** What a language is called in another: `zh-Hans` in English is `Simplified Chinese`. */
export function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames(interfaceOf(language), { type: 'language' }).of(tag) ?? tag;
}
