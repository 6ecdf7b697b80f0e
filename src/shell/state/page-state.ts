import type { QueryClient } from '@tanstack/react-query';
import { ownId } from '../../archive/ids.ts';
import type { Language } from '../../archive/languages.ts';
import type { YearIndex } from '../../archive/published/weeks.ts';
import { packValue, packYear, unpackValue, unpackYear, type PackedYear } from './packed-state.ts';

/** What a prerendered page hands to the reader's code: its language, the archive files that it was made from, and its status where it is an error page. */
export interface PageState {
  language: Language;
  queries: [key: readonly unknown[], value: unknown][];
  status?: number;
  /** The path that it was made for, relative to the language; absent in a page with nothing in it, which shows any (decision 34). */
  path?: string;
}

/** The id of the element that lists the addresses of a page's code, as the script in index.html has it. */
export const CODE_ID = ownId('code');

/** The id of the element that holds it. */
export const STATE_ID = ownId('state');

/** The id of the link to the whole style sheet; a prerendered page carries inline only what it needs itself. */
export const STYLES_ID = ownId('styles');

/** The files in a cache, as state. */
export function stateOf(client: QueryClient): PageState['queries'] {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.data !== undefined)
    .map(({ queryKey, state }) => [queryKey, queryKey[0] === 'year-index' ? packYear(state.data as YearIndex) : state.data]);
}

/** Puts the files of a prerendered page into a cache. */
export function restoreState(client: QueryClient, queries: PageState['queries']): void {
  for (const [key, value] of queries) client.setQueryData(key, key[0] === 'year-index' ? unpackYear(value as PackedYear) : value);
}

/** State as text that is safe inside a script element. */
export function serializeState(state: PageState): string {
  return JSON.stringify(state, packValue).replace(/</g, '\\u003c');
}

/** Reads the state that `serializeState` wrote. */
export function readState(text: string): PageState {
  return JSON.parse(text, unpackValue) as PageState;
}
