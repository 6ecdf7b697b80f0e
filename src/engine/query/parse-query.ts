import { seenText } from '../text/look-alikes.ts';
import type { QueryFields, ReadExact } from './query-fields.ts';
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
  if (typeof read === 'string') return { kind: 'field', field: name, value: read };
  return read.field === TITLE ? { kind: 'title', text: read.value } : { kind: 'field', ...read };
}

/** A phrase, with what its text may name to the letter. */
function phraseTerm(typed: string, readExact: ReadExact): QueryTerm {
  const text = typed.trim();
  const keys = readExact(text)?.keys;
  return keys === undefined ? { kind: 'phrase', text } : { kind: 'phrase', text, keys };
}

/** What a token names to the letter: surely, or as a word that may do so. */
function exactTerm({ not, name, value, quoted, source, unclosed }: QueryToken, readExact: ReadExact): QueryTerm | undefined {
  if (quoted && name === undefined) return undefined;
  // A lone quotation mark is read as if it were not there.
  const exact = readExact(unclosed ? `${name}:${value}` : not ? source.slice(1) : source);
  if (exact === undefined) return undefined;
  if (exact.sure) return { kind: 'exact', text: exact.text, keys: exact.keys };
  return not || name !== undefined ? undefined : { kind: 'word', text: value, keys: exact.keys };
}

/** What a token asks for; undefined for nothing. */
function readTerm(token: QueryToken, fields: QueryFields, readExact: ReadExact, notes: QueryNote[]): QueryTerm | undefined {
  const { name, value, quoted, source, unclosed } = token;
  if (unclosed) notes.push({ kind: 'unclosed-quote', text: source });
  const operator = name?.toLowerCase();
  const known = operator !== undefined && (operator === TITLE || Object.hasOwn(fields, operator));
  const term = known ? operatorTerm(operator, value, fields) : exactTerm(token, readExact);
  if (term !== undefined) return term;
  // An address is no operator.
  if (name !== undefined && !value.startsWith('//')) notes.push({ kind: known ? 'bad-value' : 'unknown-operator', text: source });
  const text = name === undefined ? value : quoted ? `${name} ${value}` : `${name}:${value}`;
  if (text.trim() === '') {
    notes.push({ kind: 'empty', text: source });
    return undefined;
  }
  return quoted ? phraseTerm(text, readExact) : { kind: 'word', text };
}

/** Whether a token is a quotation mark without its fellow, or has nothing between them; this is noted. */
function saysNothing({ name, value, quoted, source, unclosed }: QueryToken, notes: QueryNote[]): boolean {
  if (name !== undefined || (!unclosed && !(quoted && value.trim() === ''))) return false;
  notes.push({ kind: unclosed ? 'unclosed-quote' : 'empty', text: source });
  return true;
}

/** What two tokens name together and neither of them alone: doi: 10.1038/nature14539. */
function namedInTwo(first: QueryToken, second: QueryToken | undefined, readExact: ReadExact): QueryTerm | undefined {
  if (second === undefined || [first, second].some(({ not, quoted, unclosed }) => not || quoted || unclosed)) return undefined;
  const exact = readExact(`${first.source} ${second.source}`);
  if (!exact?.sure) return undefined;
  const alone = [first, second].map(({ source }) => readExact(source)?.text);
  return alone.includes(exact.text) ? undefined : { kind: 'exact', text: exact.text, keys: exact.keys };
}

/** In a text of so many words, as it is pasted, quotation marks and dashes are punctuation. */
const PROSE_WORDS = 20;

/** The tokens of prose: no phrases, nothing excluded. */
function proseTokens(tokens: readonly QueryToken[], isField: (name: string) => boolean): QueryToken[] {
  return tokens.flatMap((token) =>
    token.name === undefined && token.quoted
      ? queryTokens(token.value, isField).map((each) => ({ ...each, not: false }))
      : [{ ...token, not: false }],
  );
}

/**
 * Understands the text of a query: words, "exact phrase", -without, a OR b, title:words, values of `fields`, and what
 * `readExact` knows. Never fails: what cannot be understood is searched as text, and `notes` says so. The query has no filters.
 */
export function parseQuery(typed: string, fields: QueryFields, readExact: ReadExact = () => undefined): Query {
  // What is pasted may begin with a mark of direction: an operator is one all the same.
  const text = seenText(typed);
  const notes: QueryNote[] = [];
  const isField = (name: string) => Object.hasOwn(fields, name.toLowerCase());
  const typedTokens = queryTokens(text, isField);
  const prose = text.split(/\s+/).length >= PROSE_WORDS;
  const tokens = (prose ? proseTokens(typedTokens, isField) : typedTokens).filter((token) => !saysNothing(token, notes));
  const clauses: QueryClause[] = [];
  let joining = false;
  const strayOr = () => {
    notes.push({ kind: 'stray-or', text: 'OR' });
    clauses.push({ not: false, options: [{ kind: 'word', text: 'or' }] });
    joining = false;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const or = !token.not && !token.quoted && token.name === undefined && (token.value === 'OR' || token.value === '|');
    if (or) {
      if (joining || clauses.at(-1)?.not !== false) strayOr();
      else joining = true;
      continue;
    }
    const inTwo = namedInTwo(token, tokens[i + 1], readExact);
    if (inTwo) i++;
    const term = inTwo ?? readTerm(token, fields, readExact, notes);
    if (term === undefined) continue;
    if (joining && token.not) strayOr();
    if (joining) clauses.at(-1)!.options.push(term);
    else clauses.push({ not: token.not, options: [term] });
    joining = false;
  }
  if (joining) strayOr();
  return { clauses, filters: [], notes, unfinished: !/\s$/.test(text) };
}
