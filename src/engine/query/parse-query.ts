import { queryTokens, type QueryToken } from './query-tokens.ts';

/** Operators with a value: `section:papers`. */
export const FIELD_NAMES = ['title', 'section', 'topic', 'week', 'month', 'year', 'after', 'before', 'site', 'is', 'has', 'lang'] as const;
/** One of the operators with a value. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** One thing that is asked for. */
export type QueryTerm =
  | { kind: 'word'; text: string }
  | { kind: 'phrase'; text: string }
  /** `quoted`: a title's words in this order. Values of all others are in lower case. */
  | { kind: 'field'; field: FieldName; value: string; quoted: boolean };

/** What a term says, without its operator. */
export function textOf(term: QueryTerm): string {
  return term.kind === 'field' ? term.value : term.text;
}

/** Terms of which one must hold (`a OR b`; mostly there is just one), or, with `not`, the one that must not. */
export interface QueryClause {
  not: boolean;
  options: QueryTerm[];
}

/** Something in a query that could not be taken as it was meant and is searched as text. */
export interface QueryNote {
  kind: 'unclosed-quote' | 'unknown-operator' | 'bad-value' | 'stray-or' | 'empty';
  /** The part of the query. */
  text: string;
}

/** A query, understood. */
export interface Query {
  clauses: QueryClause[];
  notes: QueryNote[];
}

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const VALUE_FORMS: Partial<Record<FieldName, RegExp>> = {
  week: /^\d{4}-w\d{2}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
  after: DAY,
  before: DAY,
  is: /^pick$/,
  has: /^figure$/,
};

function fieldTerm(token: QueryToken, field: FieldName): QueryTerm | undefined {
  if (field === 'title')
    return token.value.trim() === '' ? undefined : { kind: 'field', field, value: token.value.trim(), quoted: token.quoted };
  let value = token.value.trim().toLowerCase();
  // 2020-48 and 2020w8 are what fingers make of 2020-w48 and 2020-w08.
  if (field === 'week')
    value = value.replace(/^(\d{4})-?w?(\d{1,2})$/, (_, year: string, week: string) => `${year}-w${week.padStart(2, '0')}`);
  const fits = VALUE_FORMS[field]?.test(value) ?? /^\S+$/.test(value);
  return fits ? { kind: 'field', field, value, quoted: false } : undefined;
}

/** What a token asks for; undefined for nothing. */
function readTerm(token: QueryToken, notes: QueryNote[]): QueryTerm | undefined {
  const { name, value, quoted, source, unclosed } = token;
  if (unclosed) notes.push({ kind: 'unclosed-quote', text: source });
  if (unclosed && name === undefined) return undefined;
  const field = name === undefined ? undefined : FIELD_NAMES.find((known) => known === name.toLowerCase());
  if (field !== undefined) {
    const term = fieldTerm(token, field);
    if (term !== undefined) return term;
  }
  // An address is no operator.
  if (name !== undefined && !value.startsWith('//'))
    notes.push({ kind: field === undefined ? 'unknown-operator' : 'bad-value', text: source });
  const text = name === undefined ? value : quoted ? `${name} ${value}` : `${name}:${value}`;
  if (text.trim() === '') {
    notes.push({ kind: 'empty', text: source });
    return undefined;
  }
  return quoted ? { kind: 'phrase', text: text.trim() } : { kind: 'word', text };
}

/**
 * Understands a query: words, "exact phrase", -without, a OR b, and operators with values. Never fails: what cannot
 * be understood is searched as text, and `notes` says so.
 */
export function parseQuery(text: string): Query {
  const clauses: QueryClause[] = [];
  const notes: QueryNote[] = [];
  let joining = false;
  const strayOr = () => {
    notes.push({ kind: 'stray-or', text: 'OR' });
    clauses.push({ not: false, options: [{ kind: 'word', text: 'or' }] });
    joining = false;
  };
  for (const token of queryTokens(text)) {
    const or = !token.not && !token.quoted && token.name === undefined && (token.value === 'OR' || token.value === '|');
    if (or) {
      if (joining || clauses.at(-1)?.not !== false) strayOr();
      else joining = true;
      continue;
    }
    const term = readTerm(token, notes);
    if (term === undefined) continue;
    if (joining && token.not) strayOr();
    if (joining) clauses.at(-1)!.options.push(term);
    else clauses.push({ not: token.not, options: [term] });
    joining = false;
  }
  if (joining) strayOr();
  return { clauses, notes };
}

function printTerm(term: QueryTerm): string {
  if (term.kind === 'word') return term.text;
  if (term.kind === 'phrase') return `"${term.text}"`;
  return `${term.field}:${term.quoted ? `"${term.value}"` : term.value}`;
}

/** The text of a query. `parseQuery` of it gives the same clauses. */
export function printQuery(query: Pick<Query, 'clauses'>): string {
  return query.clauses.map(({ not, options }) => (not ? '-' : '') + options.map(printTerm).join(' OR ')).join(' ');
}
