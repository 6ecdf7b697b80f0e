import type { Bitset } from '../filter/bitset.ts';
import { clauseDocs, ranksOnly, type FilterSource } from '../filter/clause-filter.ts';
import { queryWords } from '../query/query-words.ts';
import { allClauses, type Query, type QueryClause, type QueryTerm } from '../query/query.ts';
import { termOfExact } from './exact-terms.ts';
import type { ExpandedTerm } from './expanded-term.ts';
import { withName } from './name-terms.ts';
import { planTerms } from './term-planner.ts';

/** A query made ready: terms to rank by, and the sets of its filtering clauses. */
export interface QueryPlan {
  terms: ExpandedTerm[];
  filters: { clause: QueryClause; docs: Bitset }[];
}

const rankingTextOf = (term: QueryTerm): string => (term.kind === 'field' || term.kind === 'exact' ? '' : term.text);

/** The text by which a query ranks: its words, phrases and titles, in order. */
export function rankingText({ clauses }: Query): string {
  return clauses
    .filter((clause) => !clause.not)
    .flatMap((clause) => clause.options.map(rankingTextOf))
    .filter((text) => text !== '')
    .join(' ');
}

/** Plans a query whose exact terms are resolved. */
export async function planQuery(query: Query, source: FilterSource): Promise<QueryPlan> {
  const clauses = allClauses(query);
  const termsOf = async (text: string, unfinished: boolean, asName: boolean) => {
    const words = queryWords(text).map((word) => ({ ...word, unfinished: unfinished && word.unfinished }));
    const terms = await planTerms(words, source);
    return source.exactOnly || !asName ? terms : withName(words, terms, source);
  };
  // Neighbouring words are planned as one text, so that few shot is also looked for as fewshot.
  const groups: { text: string; clause: QueryClause; last: boolean }[] = [];
  for (const [i, clause] of clauses.entries()) {
    if (clause.not) continue;
    const text = clause.options.map(rankingTextOf).join(' ').trim();
    const before = groups.at(-1);
    const last = i === clauses.length - 1;
    if (ranksOnly(clause) && before !== undefined && ranksOnly(before.clause) && clauses[i - 1] === before.clause) {
      groups[groups.length - 1] = { text: `${before.text} ${text}`, clause, last };
    } else if (text !== '') groups.push({ text, clause, last });
  }
  const planned = await Promise.all(
    groups.map(async ({ text, clause, last }) => {
      const terms = await termsOf(text, query.unfinished && last && ranksOnly(clause), ranksOnly(clause));
      return { clause, terms: clause.options.length > 1 ? [eitherTerm(terms)] : terms };
    }),
  );
  const filters = await Promise.all(
    clauses
      .filter((clause) => !ranksOnly(clause))
      .map(async (clause) => {
        const term = planned.find((group) => group.clause === clause)?.terms[0];
        return { clause, docs: await clauseDocs(clause, term, source) };
      }),
  );
  const named = clauses
    .flatMap(({ not, options }) => (not ? [] : options))
    .flatMap((term) => {
      const exact = source.exact.get(term);
      return term.kind === 'exact' && exact?.docs.some((docs) => docs.length > 0) ? [termOfExact(term.text, exact)] : [];
    });
  return {
    terms: [...planned.flatMap((group) => group.terms), ...named].map((term, i) => (i === 0 ? { ...term, positionIncrement: 0 } : term)),
    filters,
  };
}

/** One term for all words of which any will do. */
function eitherTerm(terms: readonly ExpandedTerm[]): ExpandedTerm {
  return {
    text: terms.map((term) => term.text).join(' '),
    source: terms.map((term) => term.text).join(' '),
    group: {},
    boost: 1,
    positionIncrement: 1,
    expansions: terms.flatMap((term) => term.expansions),
  };
}
