import { isSection, SECTIONS } from '../../archive/sections.ts';
import { parseQuery, printQuery, textOf, type FieldName, type QueryClause, type QueryTerm } from '../../engine/query/parse-query.ts';
import type { SearchRequest } from '../search-engine.ts';
import type { SearchState } from './search-state.ts';

/** The parts of a query that have a control of their own, beside the words themselves. */
export type Control = FieldName | 'phrase' | 'without' | 'either';

/** Whether a clause is what a control stands for, and nothing else. */
function belongsTo({ not, options }: QueryClause, control: Control): boolean {
  const every = (fits: (term: QueryTerm) => boolean) => options.every(fits);
  if (control === 'without') return not && every(({ kind }) => kind !== 'field');
  if (not) return false;
  if (control === 'phrase') return options.length === 1 && every(({ kind }) => kind === 'phrase');
  if (control === 'either') return options.length > 1 && every(({ kind }) => kind !== 'field');
  return every((term) => term.kind === 'field' && term.field === control);
}

/** What a query's text says for a control, in order: its values, or the words of `without` and `either`. */
export function controlValues(text: string, control: Control): string[] {
  return parseQuery(text)
    .clauses.filter((clause) => belongsTo(clause, control))
    .flatMap((clause) => clause.options.map(textOf));
}

function clausesOf(control: Control, values: readonly string[]): QueryClause[] {
  const words = values.map((value) => value.replace(/["“”]/g, ' ').trim()).filter(Boolean);
  const term = (value: string): QueryTerm => {
    if (control === 'phrase') return { kind: 'phrase', text: value };
    if (control === 'without' || control === 'either')
      return /\s|^-|:|^(?:OR|\|)$/.test(value) ? { kind: 'phrase', text: value } : { kind: 'word', text: value };
    return { kind: 'field', field: control, value, quoted: /\s/.test(value) };
  };
  if (words.length === 0) return [];
  if (control === 'without') return words.map((word) => ({ not: true, options: [term(word)] }));
  if (control === 'title') return words.map((word) => ({ not: false, options: [term(word)] }));
  return [{ not: false, options: words.map(term) }];
}

/** A query's text with a control set to other values; none takes it out. What else the text says stays. */
export function setControl(text: string, control: Control, values: readonly string[]): string {
  const { clauses } = parseQuery(text);
  const kept = clauses.filter((clause) => !belongsTo(clause, control));
  const added = clausesOf(control, values);
  // What is untouched keeps its spelling: typing goes on where it was.
  if (added.length === 0 && kept.length === clauses.length) return text;
  return printQuery({ clauses: [...kept, ...added] });
}

/** The sections that a search is narrowed to, by its address or by its text. */
export function chosenSections({ q, sections }: SearchState): SearchState['sections'] {
  const named = controlValues(q, 'section').filter(isSection);
  return SECTIONS.filter((section) => sections.includes(section) || named.includes(section));
}

/** A search narrowed to other sections: they stand in the address then, and no longer in the text. */
export function withSections(state: SearchState, sections: SearchState['sections']): SearchState {
  return { ...state, q: setControl(state.q, 'section', []), sections };
}

/** The topics that a search is narrowed to, by its address or by its text. */
export function chosenTopics({ q, topics }: SearchState): string[] {
  return [...new Set([...topics, ...controlValues(q, 'topic')])];
}

/** A search narrowed to other topics. */
export function withTopics(state: SearchState, topics: readonly string[]): SearchState {
  return { ...state, q: setControl(state.q, 'topic', []), topics };
}

/** The last month, day or year before a date of the same form. */
function dateBefore(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const before = new Date(
    Date.UTC(
      month === undefined ? year - 1 : year,
      (month ?? 1) - (day === undefined && month !== undefined ? 2 : 1),
      day === undefined ? 1 : day - 1,
    ),
  );
  return before.toISOString().slice(0, date.length);
}

/** The first and the last date that a search is narrowed to, both included, by its address or by its text. */
export function chosenDates({ q, from, to }: SearchState): { from?: string; to?: string } {
  const after = from ?? controlValues(q, 'after')[0];
  const before = controlValues(q, 'before')[0];
  const last = to ?? (before === undefined ? undefined : dateBefore(before));
  return { ...(after === undefined ? {} : { from: after }), ...(last === undefined ? {} : { to: last }) };
}

/** A search from one date to another, both included; `after:` and `before:` leave the text. */
export function withDates({ from: _from, to: _to, ...state }: SearchState, from: string | undefined, to: string | undefined): SearchState {
  const q = setControl(setControl(state.q, 'after', []), 'before', []);
  return { ...state, q, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** What the engine is asked for a search. Sections named in the address and in the text are chosen together, as their controls show them. */
export function requestOf(state: SearchState): SearchRequest {
  const { q, ...rest } = state;
  if (state.sections.length === 0) return { text: q, ...rest };
  return { text: setControl(q, 'section', []), ...rest, sections: chosenSections(state) };
}
