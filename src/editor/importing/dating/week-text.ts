/** A day as a text names it; the year may be left to its surroundings. */
export interface DayInText {
  year?: number;
  month: number;
  day: number;
}

/** What a text says of the week, the day, the month and the serial number of an issue. */
export interface WeekInText {
  year?: number;
  /** One number, or two where an issue covers two weeks. */
  weeks: number[];
  day?: DayInText;
  month?: { year: number; month: number };
  serial?: number;
}

const CHINESE = '〇一二三四五六七八九';
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;
const NUMBER = '(\\d{1,2}|[〇一二三四五六七八九十]{1,3})';

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  return (tens === '' ? 1 : CHINESE.indexOf(tens)) * 10 + (ones === '' ? 0 : CHINESE.indexOf(ones));
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function weeksIn(text: string): number[] {
  const more = '\\s*(?:&|and|和|与|、|-|–|~|\\+)\\s*';
  const found =
    new RegExp(
      `第\\s*${NUMBER}(?:${more}(?:第\\s*)?${NUMBER})?\\s*(?:周|週|星期)(?:${more}(?:第\\s*)?(\\d{1,2})(?!\\s*[年月日\\d]))?`,
      'u',
    ).exec(text) ??
    new RegExp(`weeks?[\\s#.-]*(\\d{1,2})(?!\\d)(?:${more}(?:week\\s*)?(\\d{1,2})(?![\\d]))?`, 'i').exec(text) ??
    /(?:\d\s*年|[\s(#])(\d{1,2})(?!\d)\s*[周週](?!年)/u.exec(text);
  return found
    ? found
        .slice(1)
        .filter((part) => part !== undefined)
        .map(numberOf)
    : [];
}

function isDay(day: DayInText): boolean {
  const date = new Date(Date.UTC(day.year ?? 2020, day.month - 1, day.day));
  return date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
}

function dayIn(text: string): DayInText | undefined {
  const year = (value: string | undefined) => (value ? { year: Number(value) } : {});
  const east = /(?:(20\d\d)\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/u.exec(text);
  if (east) return { ...year(east[1]), month: Number(east[2]), day: Number(east[3]) };
  const iso = /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return { ...year(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const us = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s*[~–-][^,)]{0,12})?(?:,?\\s*(20\\d\\d))?`, 'i').exec(text);
  if (us) return { ...year(us[3]), month: monthNumber(us[1] ?? ''), day: Number(us[2]) };
  const uk = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s*(20\\d\\d))?`, 'i').exec(text);
  if (uk) return { ...year(uk[3]), month: monthNumber(uk[2] ?? ''), day: Number(uk[1]) };
  const short = /\((\d{1,2})\/(\d{1,2})\s*[~-]/.exec(text);
  return short ? { month: Number(short[1]), day: Number(short[2]) } : undefined;
}

function monthIn(text: string): WeekInText['month'] {
  const east = /(20\d\d)\s*年\s*(\d{1,2})\s*月(?!\s*\d)/u.exec(text);
  if (east) return { year: Number(east[1]), month: Number(east[2]) };
  const west = new RegExp(`\\b${MONTH},?\\s*(20\\d\\d)`, 'i').exec(text);
  return west ? { year: Number(west[2]), month: monthNumber(west[1] ?? '') } : undefined;
}

/** Reads week numbers, days, months and serial numbers out of a title or first line in Chinese, Japanese or English. */
export function readWeekText(written: string): WeekInText {
  const text = written
    .normalize('NFKC')
    .replace(/[〜～]/g, '~')
    .replace(/\*+/g, '');
  const day = dayIn(text);
  const month = monthIn(text);
  const years = [.../(?<!\d)(20\d\d)(?!\d)/g[Symbol.matchAll](text)].map((found) => Number(found[1]));
  const serial =
    /[#№]\s*(\d{1,4})(?!\d)(?!\s*年)/u.exec(text)?.[1] ??
    /第\s*(\d{1,4})\s*[期号號]/u.exec(text)?.[1] ??
    /\bno\.?\s*(\d{1,4})\b/i.exec(text)?.[1];
  return {
    ...(years[0] === undefined ? {} : { year: years[0] }),
    weeks: weeksIn(text).filter((week) => week >= 1 && week <= 53),
    ...(day && isDay(day) ? { day } : {}),
    ...(month && month.month >= 1 && month.month <= 12 ? { month } : {}),
    ...(serial !== undefined && Number(serial) > 0 && !(years[0] === Number(serial)) ? { serial: Number(serial) } : {}),
  };
}

/** Whether a text says nothing but which week it is: `2021 年第 25 周(6 月 20 日~)`. */
export function isOnlyWeek(text: string): boolean {
  const { weeks, day } = readWeekText(text);
  if (weeks.length === 0 && !day) return false;
  const rest = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(new RegExp(MONTH, 'gi'), '')
    .replace(/week|年|月|日|第|周|週|星期|[\d\s()~〜～\-–—/.,:#&*+]|st|nd|rd|th|from|of|since|から|起|开始|和/gu, '');
  return rest === '';
}
