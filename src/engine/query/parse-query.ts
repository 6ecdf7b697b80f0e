import { seenText } from '../text/look-alikes.ts';
import type { QueryFields } from './query-fields.ts';
import { queryTokens, type QueryToken } from './query-tokens.ts';
import type { Query, QueryClause, QueryNote, QueryTerm } from './query.ts';

/** The operator for words of a title. */
const TITLE = 'title';

/** What an operator and its value ask for; undefined where the value makes no sense. */
function operatorTerm(name: string, typed: string, fields: QueryFields): QueryTerm | undefined {
  const value = typed.trim();
  if (value === '') return undefined;
  if (name === TITLE) return { kind: 'title', text: value };
  const read = fields[name]!(value);
  if (read === undefined) return undefined;
  return typeof read === 'string' ? { kind: 'field', field: name, value: read } : { kind: 'field', ...read };
}

/** What a token asks for; undefined for nothing. */
function readTerm(token: QueryToken, fields: QueryFields, notes: QueryNote[]): QueryTerm | undefined {
  const { name, value, quoted, source, unclosed } = token;
  if (unclosed) notes.push({ kind: 'unclosed-quote', text: source });
  if (unclosed && name === undefined) return undefined;
  const operator = name?.toLowerCase();
  const known = operator !== undefined && (operator === TITLE || Object.hasOwn(fields, operator));
  const term = known ? operatorTerm(operator, value, fields) : undefined;
  if (term !== undefined) return term;
  // An address is no operator.
  if (name !== undefined && !value.startsWith('//')) notes.push({ kind: known ? 'bad-value' : 'unknown-operator', text: source });
  const text = name === undefined ? value : quoted ? `${name} ${value}` : `${name}:${value}`;
  if (text.trim() === '') {
    notes.push({ kind: 'empty', text: source });
    return undefined;
  }
  return quoted ? { kind: 'phrase', text: text.trim() } : { kind: 'word', text };
}

/**
 * Understands the text of a query: words, "exact phrase", -without, a OR b, title:words, and values of `fields`. Never
 * fails: what cannot be understood is searched as text, and `notes` says so. The query has no filters.
 */
export function parseQuery(typed: string, fields: QueryFields): Query {
  // What is pasted may begin with a mark of direction: an operator is one all the same.
  const text = seenText(typed);
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
    const term = readTerm(token, fields, notes);
    if (term === undefined) continue;
    if (joining && token.not) strayOr();
    if (joining) clauses.at(-1)!.options.push(term);
    else clauses.push({ not: token.not, options: [term] });
    joining = false;
  }
  if (joining) strayOr();
  return { clauses, filters: [], notes, unfinished: !/\s$/.test(text) };
}
