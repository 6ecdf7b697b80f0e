import { DATE, KEBAB } from '../../archive/ids.ts';
import { readSectionFilter } from '../../archive/section-filter.ts';
import type { Section } from '../../archive/sections.ts';
import { parseQuery } from '../../engine/query/parse-query.ts';
import type { Query, QueryFilter } from '../../engine/query/query.ts';
import type { ListChoice } from '../search-engine.ts';
import { SEARCH_FIELDS } from '../search-fields.ts';
import { readExact } from '../search-keys.ts';

/** Everything that the address of a search says. */
export interface SearchState extends ListChoice {
  /** What is asked for: clauses by its text, filters by parameters of their own. */
  query: Query;
  /** The query's clauses as they are spelt, by the reader or by a control. */
  text: string;
  /** What is hidden among the results: what was read, what is muted. */
  hide?: readonly string[];
}

/** A field whose values stand beside the text, each in a parameter of the address. */
export type FilterField = 'section' | 'topic' | 'author' | 'after' | 'to';

interface FilterParameter {
  field: FilterField;
  /** The parameter's name. */
  name: string;
  /** Whether a document needs but one of the values, because it cannot have two. */
  oneOf: boolean;
  read: (params: URLSearchParams, sections: readonly Section[]) => readonly string[];
}

const fitting = (values: readonly (string | null)[], form: RegExp) =>
  [...new Set(values)].filter((value): value is string => value !== null && form.test(value));
const dateParameter = (field: FilterField, name: string): FilterParameter => ({
  field,
  name,
  oneOf: true,
  read: (params) => fitting([params.get(name)], DATE),
});

/** Names of authors in the form in which they are compared, each once; what is no name is passed over. */
export function readAuthors(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => SEARCH_FIELDS.author(value.trim()) ?? []))];
}

/** In the order of the address. */
const PARAMETERS: readonly FilterParameter[] = [
  { field: 'section', name: 'section', oneOf: true, read: readSectionFilter },
  { field: 'topic', name: 'topic', oneOf: false, read: (params) => fitting(params.getAll('topic'), KEBAB) },
  { field: 'author', name: 'author', oneOf: false, read: (params) => readAuthors(params.getAll('author')) },
  dateParameter('after', 'from'),
  dateParameter('to', 'to'),
];

/** Whether a field's values stand beside the text. */
export function isFilterField(field: string): field is FilterField {
  return PARAMETERS.some((parameter) => parameter.field === field);
}

/** The values that a query's filters name for a field. */
export function filterValues({ filters }: Query, field: FilterField): string[] {
  return filters.filter((filter) => filter.field === field).flatMap(({ values }) => values);
}

/** Filters by the values of their fields, each as the address would say it: in one order. */
function filtersOf(valuesOf: (parameter: FilterParameter) => readonly string[]): QueryFilter[] {
  return PARAMETERS.flatMap((parameter) => {
    const { field, oneOf } = parameter;
    const values = [...valuesOf(parameter)];
    return oneOf && values.length > 0 ? [{ field, values }] : values.map((value) => ({ field, values: [value] }));
  });
}

/** A query with other values for one of its filters; none takes it off. */
export function withFilter(query: Query, field: FilterField, values: readonly string[]): Query {
  return { ...query, filters: filtersOf((each) => (each.field === field ? values : filterValues(query, each.field))) };
}

/** A search with another text; its filters stay. */
export function withText(state: SearchState, text: string): SearchState {
  return { ...state, text, query: { ...parseQuery(text, SEARCH_FIELDS, readExact), filters: state.query.filters } };
}

/** Reads a search from an address; what makes no sense there is passed over. `sections` are the archive's, in page order. */
export function readSearchState(params: URLSearchParams, sections: readonly Section[]): SearchState {
  const text = params.get('q') ?? '';
  const group = params.get('group');
  const filters = filtersOf(({ read }) => read(params, sections));
  return {
    text,
    query: { ...parseQuery(text, SEARCH_FIELDS, readExact), filters },
    sort: params.get('sort') === 'newest' ? 'newest' : 'best',
    group: group === 'week' || group === 'section' ? group : 'none',
    exact: params.get('exact') === '1',
    everyMention: params.get('mentions') === 'all',
    ...(params.has('hide') && { hide: params.getAll('hide') }),
  };
}

/** Writes a search as the parameters of an address; what has its usual value is left out. */
export function writeSearchState({ text, query, sort, group, exact, everyMention, hide = [] }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const { field, name } of PARAMETERS) for (const value of filterValues(query, field)) params.append(name, value);
  if (sort !== 'best') params.set('sort', sort);
  if (group !== 'none') params.set('group', group);
  if (exact) params.set('exact', '1');
  if (everyMention) params.set('mentions', 'all');
  for (const what of hide) params.append('hide', what);
  return params;
}

/** The query part of a search's address, with its question mark. */
export function searchOf(state: SearchState): string {
  return `?${writeSearchState(state)}`;
}

/** Whether a search asks for anything. */
export function asksForSomething(state: SearchState): boolean {
  return state.text.trim() !== '' || isNarrowed(state);
}

/** Whether filters beside the text narrow a search. */
export function isNarrowed({ query }: SearchState): boolean {
  return query.filters.length > 0;
}
