import type { FacetTable } from '../format/facet-table.ts';
import type { Slot } from '../match/expanded-term.ts';
import { documentsOf } from '../match/posting-algebra.ts';
import { type QueryClause, type QueryTerm, textOf } from '../query/parse-query.ts';
import { facetTest } from './facet-filter.ts';
import { literalDocs, type LiteralSource } from './literal-docs.ts';

/** For each document 1 where it passes, else 0. */
export type DocumentSet = Uint8Array;

/** Whether a clause only ranks: a single word that is wanted. All others let through or keep out. */
export function ranksOnly({ not, options }: QueryClause): boolean {
  return !not && options.length === 1 && options[0]!.kind === 'word';
}

/** What the filters of a query are evaluated with. `table` gives undefined where the facets cannot be had. */
export type FilterSource = LiteralSource & { table: Promise<FacetTable | undefined> };

/**
 * The documents that a clause lets through. A word among alternatives that no document has literally lets through what
 * it was widened to: `slot` is the clause's slot, where it has one.
 */
export async function clauseDocs(clause: QueryClause, slot: Slot | undefined, source: FilterSource): Promise<DocumentSet> {
  const passing = new Uint8Array(source.store.root.documents);
  for (const term of clause.options) await mark(term, slot, source, passing);
  return clause.not ? passing.map((one) => 1 - one) : passing;
}

async function mark(term: QueryTerm, slot: Slot | undefined, source: FilterSource, passing: Uint8Array): Promise<void> {
  if (term.kind !== 'field' || term.field === 'title') {
    const text = textOf(term);
    let found = false;
    for (const doc of await literalDocs(text, term.kind === 'field', source)) {
      passing[doc] = 1;
      found = true;
    }
    if (found || term.kind !== 'word') return;
    for (const { posting } of slot?.alternatives ?? []) for (const doc of documentsOf(posting)) passing[doc] = 1;
    return;
  }
  const table = await source.table;
  const test = table === undefined ? undefined : facetTest(table, term.field, term.value);
  // Without the facets nothing is known to pass; the answer says that it is incomplete.
  for (let doc = 0; doc < passing.length && test !== undefined; doc++) if (test(doc)) passing[doc] = 1;
}

/** The documents that all sets hold; undefined, for all documents, where there are no sets. */
export function intersectSets(sets: readonly DocumentSet[]): DocumentSet | undefined {
  const all = sets[0]?.slice();
  for (const set of sets.slice(1)) for (let doc = 0; doc < set.length; doc++) all![doc]! &= set[doc]!;
  return all;
}
