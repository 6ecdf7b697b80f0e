/**
 * Keys by which a document may be asked for, in sets: the first set decides of which any document has a key; in it, documents
 * with an earlier key come first.
 */
export type KeySets = readonly (readonly string[])[];

/**
 * One thing that is asked for: a word, an exact phrase, the words of a title in a row, a value of a field, or what documents
 * are known by to the letter. A word or phrase with keys asks for those where any document has one.
 */
export type QueryTerm =
  | { kind: 'word'; text: string; keys?: KeySets }
  | { kind: 'exact'; text: string; keys: KeySets }
  | { kind: 'phrase'; text: string; keys?: KeySets }
  | { kind: 'title'; text: string }
  | { kind: 'field'; field: string; value: string };

/** Terms of which one must hold (`a OR b`; mostly there is just one), or, with `not`, the one that must not. */
export interface QueryClause {
  not: boolean;
  options: QueryTerm[];
}

/** A field narrowed to values of which a document must have one: what is chosen beside the text. */
export interface QueryFilter {
  field: string;
  values: string[];
}

/** Something in a query's text that could not be taken as it was meant and is searched as text. */
export interface QueryNote {
  kind: 'unclosed-quote' | 'unknown-operator' | 'bad-value' | 'stray-or' | 'empty';
  /** The part of the text. */
  text: string;
}

/** A query, understood: plain data, so that it can be kept, compared and sent to a worker. */
export interface Query {
  /** What the text says, in its order. */
  clauses: QueryClause[];
  /** What is asked for beside the text; all of them must hold, and all clauses. */
  filters: QueryFilter[];
  notes: QueryNote[];
  /** Nothing stands behind the text's last word, not even a space: it may still be being typed. */
  unfinished: boolean;
}

/** What a term says, without its operator. */
export function termText(term: QueryTerm): string {
  return term.kind === 'field' ? term.value : term.text;
}

/** A filter as the clause that it stands for. */
function clauseOf({ field, values }: QueryFilter): QueryClause {
  return { not: false, options: values.map((value) => ({ kind: 'field', field, value })) };
}

/** All that a query asks for: its filters, then what its text says, so that a last word that is still typed stays last. */
export function allClauses({ filters, clauses }: Pick<Query, 'filters' | 'clauses'>): QueryClause[] {
  return [...filters.map(clauseOf), ...clauses];
}
