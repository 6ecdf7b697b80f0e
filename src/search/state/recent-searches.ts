import { storedValue, useStoredValue } from '../../design/stored/stored-value.ts';

const KEPT = 8;
const NONE: readonly string[] = [];

const RECENT = storedValue<readonly string[]>('recent-searches', {
  area: 'localStorage',
  fallback: NONE,
  parse: (text) => {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string').slice(0, KEPT) : undefined;
  },
  print: (list) => (list.length === 0 ? undefined : JSON.stringify(list)),
});

/** The queries that led somewhere on this device, the latest first. */
export function useRecentSearches(): readonly string[] {
  return useStoredValue(RECENT, NONE);
}

/** Keeps a query that led somewhere. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text) RECENT.write([text, ...RECENT.read().filter((each) => each !== text)].slice(0, KEPT));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  RECENT.write(NONE);
}
