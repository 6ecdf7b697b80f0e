import type { FacetTable } from '../format/facet-table.ts';
import type { ExactDocs } from '../match/exact-terms.ts';
import type { ExpandedTerm } from '../match/expanded-term.ts';
import { documentsOf } from '../match/posting-algebra.ts';
import { type QueryClause, type QueryTerm, termText } from '../query/query.ts';
import { Bitset } from './bitset.ts';
import { facetTest, type FieldFacets } from './facet-filter.ts';
import { literalDocs, type LiteralSource } from './literal-docs.ts';
import { nameDocs } from './name-docs.ts';

/** Whether a clause only ranks: a single word that is wanted. All others let through or keep out. */
export function ranksOnly({ not, options }: QueryClause): boolean {
  return !not && options.length === 1 && options[0]!.kind === 'word';
}

/** What the filters of a query are evaluated with. `table` gives undefined where the facets could not be loaded. */
export type FilterSource = LiteralSource & {
  table: Promise<FacetTable | undefined>;
  fields: FieldFacets;
  exact: ReadonlyMap<QueryTerm, ExactDocs>;
};

/**
 * The documents that a clause lets through. Where a clause offers a choice of words, one that no document has literally
 * lets through its expansions: `expanded` is the clause's term for ranking, where it has one.
 */
export async function clauseDocs(clause: QueryClause, expanded: ExpandedTerm | undefined, source: FilterSource): Promise<Bitset> {
  const passing = new Bitset(source.store.root.documents);
  for (const term of clause.options) await addPassing(term, expanded, source, passing);
  return clause.not ? passing.complement() : passing;
}

async function addPassing(term: QueryTerm, expanded: ExpandedTerm | undefined, source: FilterSource, passing: Bitset): Promise<void> {
  if (term.kind === 'exact') {
    for (const doc of source.exact.get(term)?.docs.flat() ?? []) passing.add(doc);
    return;
  }
  if (term.kind !== 'field') {
    let found = false;
    for (const doc of await literalDocs(termText(term), term.kind === 'title', source)) {
      passing.add(doc);
      found = true;
    }
    if (found || term.kind !== 'word') return;
    for (const { posting } of expanded?.expansions ?? []) for (const doc of documentsOf(posting)) passing.add(doc);
    return;
  }
  const field = source.fields[term.field];
  if (field !== undefined && 'names' in field) {
    for (const doc of await nameDocs(term.value, source)) passing.add(doc);
    return;
  }
  const table = await source.table;
  const test = table === undefined ? undefined : facetTest(table, field, term.value);
  // Without the facets nothing is known to pass; the answer says that it is incomplete.
  for (let doc = 0; doc < source.store.root.documents && test !== undefined; doc++) if (test(doc)) passing.add(doc);
}
