import type { Query, QueryClause, QueryTerm } from './query.ts';

function printTerm(term: QueryTerm): string {
  switch (term.kind) {
    case 'word':
    case 'exact':
      return term.text;
    case 'phrase':
      return `"${term.text}"`;
    case 'title':
      return /\s/.test(term.text) ? `title:"${term.text}"` : `title:${term.text}`;
    case 'field':
      return /\s/.test(term.value) ? `${term.field}:"${term.value}"` : `${term.field}:${term.value}`;
  }
}

/** A clause as it is written: `topic:gan OR topic:nlp`. */
export function printClause({ not, options }: QueryClause): string {
  return (not ? '-' : '') + options.map(printTerm).join(' OR ');
}

/** The text of a query, which says its clauses and nothing of its filters. Parsed again it gives the same clauses. */
export function printQuery({ clauses, unfinished }: Pick<Query, 'clauses' | 'unfinished'>): string {
  const text = clauses.map(printClause).join(' ');
  return unfinished ? text : `${text} `;
}
