import type { Language } from '../archive/languages.ts';
import { weekEnd } from '../archive/weeks.ts';
import { interfaceOf, type Interface } from './interfaces.ts';

// British order (22 November) reads as a date line and is unambiguous to all who read English.
const LOCALES: Record<Interface, string> = { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[interfaceOf(language)], { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Joins the first and last day of a week; a month that both share is named once. */
function dayRange(startsOn: string, language: Language, month: 'long' | 'short'): string {
  const endsOn = weekEnd(startsOn);
  const day = (date: string, withMonth: boolean) =>
    format(language, withMonth ? { day: 'numeric', month } : { day: 'numeric' }).format(utc(date));
  const oneMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  // In Chinese the month stands before the day, in English after it.
  if (interfaceOf(language) === 'zh-Hans') return `${day(startsOn, true)}至${day(endsOn, !oneMonth)}`;
  return `${day(startsOn, !oneMonth)}${oneMonth ? '–' : ' – '}${day(endsOn, true)}`;
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
  return format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day));
}

/** A month with its year; `id` is `YYYY-MM`: `November 2020`, `2020年11月`. */
export function monthName(id: string, language: Language): string {
  return format(language, { month: 'long', year: 'numeric' }).format(utc(`${id}-01`));
}

/** A month without its year, short: `Nov`, `11月`. */
export function monthShort(id: string, language: Language): string {
  return format(language, { month: 'short' }).format(utc(`${id}-01`));
}

/** A month with its year, short: `Nov 2020`, `2020年11月`. */
export function monthShortWithYear(id: string, language: Language): string {
  return format(language, { month: 'short', year: 'numeric' }).format(utc(`${id}-01`));
}

/** What a language is called in another: `zh-Hans` in English is `Simplified Chinese`. */
export function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames(LOCALES[interfaceOf(language)], { type: 'language' }).of(tag) ?? tag;
}
