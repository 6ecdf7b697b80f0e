import { printQuery } from '../../engine/query/print-query.ts';
import { QUOTATION_MARKS } from '../../engine/query/query-tokens.ts';
import { termText, type Query, type QueryClause, type QueryTerm } from '../../engine/query/query.ts';
import type { SearchRequest } from '../search-engine.ts';
import type { SearchFieldName } from '../search-fields.ts';
import { filterValues, isFilterField, withFilter, withText, type SearchState } from './search-state.ts';

const QUOTED = new RegExp(`[${QUOTATION_MARKS}]`, 'g');

/** The parts of a query that have a control of their own, beside the words themselves. `to` is also what `before:` says. */
export type Control = SearchFieldName | 'title' | 'phrase' | 'without' | 'either';

/** Whether a clause is what a control stands for, and nothing else. */
function belongsTo({ not, options }: QueryClause, control: Control): boolean {
  const words = options.every(({ kind }) => kind === 'word' || kind === 'phrase' || kind === 'exact');
  if (control === 'without') return not && words;
  if (not) return false;
  if (control === 'either') return words && options.length > 1;
  if (control === 'phrase') return options.length === 1 && options[0]!.kind === control;
  return options.every((term) => (term.kind === 'field' ? term.field : term.kind) === control);
}

/** What a query says for a control, its filters first: its values, or the words of `without` and `either`. */
export function controlValues(query: Query, control: Control): string[] {
  const said = query.clauses.filter((clause) => belongsTo(clause, control)).flatMap(({ options }) => options.map(termText));
  return isFilterField(control) ? [...new Set([...filterValues(query, control), ...said])] : said;
}

function clausesOf(control: Control, values: readonly string[]): QueryClause[] {
  const words = values.map((value) => value.replace(QUOTED, ' ').trim()).filter(Boolean);
  const term = (value: string): QueryTerm => {
    if (control === 'phrase' || control === 'title') return { kind: control, text: value };
    if (control === 'without' || control === 'either') return { kind: /\s|^-|:|^(?:OR|\|)$/.test(value) ? 'phrase' : 'word', text: value };
    return { kind: 'field', field: control, value };
  };
  if (words.length === 0) return [];
  if (control === 'without' || control === 'title') return words.map((word) => ({ not: control === 'without', options: [term(word)] }));
  return [{ not: false, options: words.map(term) }];
}

/** A search whose text says other things for a control, behind all else that it says. */
function withClauses(state: SearchState, control: Control, added: readonly QueryClause[]): SearchState {
  const { clauses } = state.query;
  const kept = clauses.filter((clause) => !belongsTo(clause, control));
  // What is untouched keeps its spelling: typing goes on where it was.
  if (added.length === 0 && kept.length === clauses.length) return state;
  return withText(state, printQuery({ clauses: [...kept, ...added], unfinished: true }));
}

/**
 * A search with a control set to other values; none takes it out. Values that have a place beside the text go there, and
 * are no longer in the text; all else that the search says stays.
 */
export function setControl(state: SearchState, control: Control, values: readonly string[]): SearchState {
  if (!isFilterField(control)) return withClauses(state, control, clausesOf(control, values));
  const said = withClauses(state, control, []);
  return { ...said, query: withFilter(said.query, control, values) };
}

/** What the engine is asked for a search: sections beside the text and in it are chosen together, as their control shows them. */
export function requestOf({ text: _, ...request }: SearchState): SearchRequest {
  const { query } = request;
  const clauses = query.clauses.filter((clause) => !belongsTo(clause, 'section'));
  if (filterValues(query, 'section').length === 0 || clauses.length === query.clauses.length) return request;
  return { ...request, query: withFilter({ ...query, clauses }, 'section', controlValues(query, 'section')) };
}
