import { readSectionFilter, writeSectionFilter, type SectionFilter } from '../archive/section-filter.ts';
import type { SearchRequest, SearchSort } from './engine.ts';

/** How results are listed: in one list, or under their weeks or sections. */
export type SearchGrouping = 'none' | 'week' | 'section';

/** Everything that the address of a search says. */
export interface SearchState {
  q: string;
  sections: SectionFilter;
  topics: readonly string[];
  /** A month or a day: `2020-11`, `2020-11-22`. */
  from?: string;
  to?: string;
  sort: SearchSort;
  group: SearchGrouping;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function date(value: string | null): string | undefined {
  return value !== null && DATE.test(value) ? value : undefined;
}

/** Reads a search from an address; what makes no sense there is passed over. */
export function readSearchState(params: URLSearchParams): SearchState {
  const group = params.get('group');
  const from = date(params.get('from'));
  const to = date(params.get('to'));
  return {
    q: params.get('q') ?? '',
    sections: readSectionFilter(params),
    topics: [...new Set(params.getAll('topic').filter(Boolean))],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sort: params.get('sort') === 'newest' ? 'newest' : 'best',
    group: group === 'week' || group === 'section' ? group : 'none',
  };
}

/** Writes a search as the parameters of an address; what has its usual value is left out. */
export function writeSearchState(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q) params.set('q', state.q);
  const written = writeSectionFilter(params, state.sections);
  for (const topic of state.topics) written.append('topic', topic);
  if (state.from) written.set('from', state.from);
  if (state.to) written.set('to', state.to);
  if (state.sort !== 'best') written.set('sort', state.sort);
  if (state.group !== 'none') written.set('group', state.group);
  return written;
}

/** What the engine is asked for a search; `limit` is how many hits are shown. */
export function requestOf({ q, sections, topics, from, to, sort }: SearchState, limit: number): SearchRequest {
  return { text: q, sections, topics, sort, limit, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Whether a search asks for anything. */
export function asksForSomething(state: SearchState): boolean {
  return state.q.trim() !== '' || state.sections.length > 0 || state.topics.length > 0 || state.from !== undefined || state.to !== undefined;
}
