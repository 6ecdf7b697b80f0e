import { DATE, KEBAB } from '../../archive/ids.ts';
import { readSectionFilter, writeSectionFilter } from '../../archive/section-filter.ts';
import type { SearchRequest } from '../search-engine.ts';

/** Everything that the address of a search says: what is asked for, with its text as `q`. */
export interface SearchState extends Omit<SearchRequest, 'text'> {
  q: string;
}

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
    topics: [...new Set(params.getAll('topic').filter((topic) => KEBAB.test(topic)))],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sort: params.get('sort') === 'newest' ? 'newest' : 'best',
    group: group === 'week' || group === 'section' ? group : 'none',
    exact: params.get('exact') === '1',
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
  if (state.exact) written.set('exact', '1');
  return written;
}

/** The query part of a search's address, with its question mark. */
export function searchOf(state: SearchState): string {
  return `?${writeSearchState(state)}`;
}

/** Whether a search asks for anything. */
export function asksForSomething(state: SearchState): boolean {
  return state.q.trim() !== '' || isNarrowed(state);
}

/** Whether filters beside the text narrow a search. */
export function isNarrowed({ sections, topics, from, to }: SearchState): boolean {
  return sections.length > 0 || topics.length > 0 || from !== undefined || to !== undefined;
}
