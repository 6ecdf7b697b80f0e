/** A time as somebody types it: a week by its number, a day, a month or a year; without a year where none is said. */
export type When =
  | { kind: 'week'; week: number; year?: number | undefined }
  | { kind: 'day'; month: number; day: number; year?: number | undefined }
  | { kind: 'month'; month: number; year?: number | undefined }
  | { kind: 'year'; year: number };

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const HAN_DIGITS = '〇一二三四五六七八九';

/** Numbers up to 99 as Chinese writes them before 周, 月 and 日, in digits: 四十八 is 48. */
function withDigits(text: string): string {
  return text.replace(/[〇一二三四五六七八九十]+(?=[周週月日号])/g, (number) => {
    const [tens = '', ones] = number.split('十');
    if (ones === undefined) return [...number].map((digit) => HAN_DIGITS.indexOf(digit)).join('');
    return String((tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0));
  });
}

/** The month whose English name begins so, from its third letter on; 0 for none. */
function monthNamed(name = ''): number {
  return name.length < 3 ? 0 : name === 'sept' ? 9 : MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

interface Parts {
  week?: string;
  year?: string;
  month?: string;
  name?: string;
  day?: string;
}

/** How times are written, in English and Chinese; each whole. */
const FORMS = [
  /^(?:(?<year>\d{4})[-/ ]?)?(?:w|wk|week) ?(?<week>\d{1,2})$/,
  /^(?:w|wk|week) ?(?<week>\d{1,2})[-/ ]+(?<year>\d{4})$/,
  /^(?:(?<year>\d{4})年?)?第?(?<week>\d{1,2})[周週]$/,
  /^(?<week>\d{1,2})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
  /^(?<day>\d{1,2})\.? (?<name>[a-z]+)\.?(?: (?<year>\d{4}))?$/,
  /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?: (?<year>\d{4}))?$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[/.](?<year>\d{4})$/,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月$/,
  /^(?<name>[a-z]+)\.?(?: (?<year>\d{4}))?$/,
  /^(?<year>\d{4}) (?<name>[a-z]+)$/,
  /^(?<year>\d{4})年?$/,
];

/** Whether there is such a day in some year. */
function isDay(month: number, day: number, year = 2020): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function whenOf({ week, year: inYear, month: numbered, name, day }: Parts): When | undefined {
  const year = inYear === undefined ? undefined : Number(inYear);
  if (week !== undefined) return Number(week) >= 1 && Number(week) <= 53 ? { kind: 'week', week: Number(week), year } : undefined;
  if (numbered === undefined && name === undefined) return year === undefined ? undefined : { kind: 'year', year };
  const month = numbered === undefined ? monthNamed(name) : Number(numbered);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { kind: 'month', month, year };
  return isDay(month, Number(day), year) ? { kind: 'day', month, day: Number(day), year } : undefined;
}

/** Reads a text as a time, in the words of any interface: `w48`, `48`, `nov 2020`, `2020-11-25`, `第48周`, `2020年11月`; undefined where it is none. */
export function readWhen(text: string): When | undefined {
  const plain = withDigits(text.normalize('NFKC').toLowerCase().trim())
    .replace(/,/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ?([年月日号周週第]) ?/g, '$1');
  const parts = FORMS.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  return parts && whenOf(parts);
}
