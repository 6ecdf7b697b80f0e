import { SECTIONS, type Section } from '../../archive/sections.ts';
import { printQuery } from '../../engine/query/print-query.ts';
import { termText, type Query, type QueryClause, type QueryTerm } from '../../engine/query/query.ts';
import type { SearchRequest } from '../search-engine.ts';
import type { SearchFieldName } from '../search-fields.ts';
import { filterValues, isFilterField, withFilter, withText, type SearchState } from './search-state.ts';

/** The parts of a query that have a control of their own, beside the words themselves. `to` is also what `before:` says. */
export type Control = Exclude<SearchFieldName, 'before'> | 'title' | 'phrase' | 'without' | 'either';

/** Whether a clause is what a control stands for, and nothing else. */
function belongsTo({ not, options }: QueryClause, control: Control): boolean {
  const every = (fits: (term: QueryTerm) => boolean) => options.every(fits);
  if (control === 'without') return not && every(({ kind }) => kind === 'word' || kind === 'phrase');
  if (not) return false;
  if (control === 'either') return options.length > 1 && every(({ kind }) => kind === 'word' || kind === 'phrase');
  if (control === 'phrase') return options.length === 1 && every(({ kind }) => kind === 'phrase');
  return every((term) => (term.kind === 'field' ? term.field === control : term.kind === 'title' && control === 'title'));
}

/** What a query says for a control, its filters first: its values, or the words of `without` and `either`. */
export function controlValues(query: Query, control: Control): string[] {
  const said = query.clauses.filter((clause) => belongsTo(clause, control)).flatMap(({ options }) => options.map(termText));
  return isFilterField(control) ? [...new Set([...filterValues(query, control), ...said])] : said;
}

function clausesOf(control: Control, values: readonly string[]): QueryClause[] {
  const words = values.map((value) => value.replace(/["“”]/g, ' ').trim()).filter(Boolean);
  const term = (value: string): QueryTerm => {
    if (control === 'phrase') return { kind: 'phrase', text: value };
    if (control === 'title') return { kind: 'title', text: value };
    if (control === 'without' || control === 'either') return { kind: /\s|^-|:|^(?:OR|\|)$/.test(value) ? 'phrase' : 'word', text: value };
    return { kind: 'field', field: control, value };
  };
  if (words.length === 0) return [];
  if (control === 'without') return words.map((word) => ({ not: true, options: [term(word)] }));
  if (control === 'title') return words.map((word) => ({ not: false, options: [term(word)] }));
  return [{ not: false, options: words.map(term) }];
}

/** A search whose text says other things for a control, behind all else that it says. */
function withClauses(state: SearchState, control: Control, added: readonly QueryClause[]): SearchState {
  const { clauses } = state.query;
  const kept = clauses.filter((clause) => !belongsTo(clause, control));
  // What is untouched keeps its spelling: typing goes on where it was.
  if (added.length === 0 && kept.length === clauses.length) return state;
  return withText(state, printQuery({ clauses: [...kept, ...added], filters: [], unfinished: true }));
}

/**
 * A search with a control set to other values; none takes it out. Values that have a place beside the text go there, and
 * are no longer in the text; all else that the search says stays.
 */
export function setControl(state: SearchState, control: Control, values: readonly string[]): SearchState {
  if (isFilterField(control)) return withFilter(withClauses(state, control, []), control, values);
  return withClauses(state, control, clausesOf(control, values));
}

/** The sections that a search is narrowed to, in page order. */
export function chosenSections(query: Query): Section[] {
  const values = controlValues(query, 'section');
  return SECTIONS.filter((section) => values.includes(section));
}

/** What the engine is asked for a search: sections beside the text and in it are chosen together, as their control shows them. */
export function requestOf(state: SearchState): SearchRequest {
  const { query, sort, group, exact } = state;
  const clauses = query.clauses.filter((clause) => !belongsTo(clause, 'section'));
  if (filterValues(query, 'section').length === 0 || clauses.length === query.clauses.length) return { query, sort, group, exact };
  const joined = withFilter({ ...state, query: { ...query, clauses } }, 'section', chosenSections(query));
  return { query: joined.query, sort, group, exact };
}
