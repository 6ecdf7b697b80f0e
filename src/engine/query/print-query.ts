import { allClauses, type Query, type QueryClause, type QueryTerm } from './query.ts';

function printTerm(term: QueryTerm): string {
  switch (term.kind) {
    case 'word':
      return term.text;
    case 'phrase':
      return `"${term.text}"`;
    case 'title':
      return /\s/.test(term.text) ? `title:"${term.text}"` : `title:${term.text}`;
    case 'field':
      return `${term.field}:${term.value}`;
  }
}

/** A clause as it is written: `topic:gan OR topic:nlp`. */
export function printClause({ not, options }: QueryClause): string {
  return (not ? '-' : '') + options.map(printTerm).join(' OR ');
}

/** The text of a query, filters first. Parsed again it says the same, all of it in clauses. */
export function printQuery(query: Omit<Query, 'notes'>): string {
  const text = allClauses(query).map(printClause).join(' ');
  return query.unfinished ? text : `${text} `;
}
