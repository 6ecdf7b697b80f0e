import { ISSUE_ID } from '../../archive/ids.ts';
import { storedValue } from '../../design/stored/stored-value.ts';
import type { Visits } from './visit.ts';

const isWeek = (value: unknown): value is string => typeof value === 'string' && ISSUE_ID.test(value);

/** Visits of a text, which anybody may have written; undefined where it says none. */
function parseVisits(text: string): Visits | undefined {
  const { at, before, newest, opened } = Object(JSON.parse(text)) as Record<keyof Visits, unknown>;
  if (typeof at !== 'number' || !isWeek(before) || !isWeek(newest) || !Array.isArray(opened)) return undefined;
  return { at, before, newest, opened: opened.filter(isWeek) };
}

/** The reader's visits, as this device knows them. */
export const VISITS = storedValue<Visits | undefined>('visits', {
  area: 'localStorage',
  fallback: undefined,
  parse: parseVisits,
  print: (visits) => visits && JSON.stringify(visits),
});
