import { literalDocs, type LiteralSource } from '../filter/literal-docs.ts';
import { bodyPosting } from '../format/posting-codec.ts';
import { ordinalOf } from '../format/term-dictionary.ts';
import type { KeySets, Query, QueryTerm } from '../query/query.ts';
import { EXACT } from '../rank/weights.ts';
import { keyedDocs } from '../store/key-reader.ts';
import { wordTerm } from '../text/analysis.ts';
import { normaliseText } from '../text/fold.ts';
import type { ExpandedTerm } from './expanded-term.ts';

/** The documents of an exact term, those first that have an earlier key. */
export interface ExactDocs {
  docs: readonly (readonly number[])[];
  /** The key that decided; undefined where no document has any. */
  key: string | undefined;
}

/** A query in which each term that has keys is either exact or a plain word, and the documents of its exact terms. */
export interface ResolvedQuery {
  query: Query;
  exact: ReadonlyMap<QueryTerm, ExactDocs>;
}

async function docsOfKeys(keys: KeySets, { store, postings, signal }: LiteralSource): Promise<ExactDocs | undefined> {
  const keyed = await keyedDocs(keys, store, postings.missing, signal);
  return keyed && { docs: keyed.docs, key: keys[keyed.set]?.[keyed.docs.findIndex((docs) => docs.length > 0)] };
}

/** Finds the documents of exact terms: those that have a key, else those that have the text itself. A word that the index knows is one. */
export async function resolveExact(query: Query, source: LiteralSource): Promise<ResolvedQuery> {
  const exact = new Map<QueryTerm, ExactDocs>();
  const resolve = async (term: QueryTerm): Promise<QueryTerm> => {
    if (!('keys' in term) || term.keys === undefined) return term;
    const { kind, text, keys } = term;
    const known = kind === 'word' && ordinalOf(source.dictionary, wordTerm(normaliseText(text))) >= 0;
    const found = known ? undefined : await docsOfKeys(keys, source);
    if (found === undefined && kind !== 'exact') return { kind, text };
    const resolved: QueryTerm = { kind: 'exact', text, keys };
    exact.set(resolved, found ?? { docs: [[...(await literalDocs(text, false, source))]], key: undefined });
    return resolved;
  };
  const clauses = await Promise.all(
    query.clauses.map(async ({ not, options }) => ({ not, options: await Promise.all(options.map(resolve)) })),
  );
  return { query: { ...query, clauses }, exact };
}

/** An exact term as ranking takes it. */
export function termOfExact(text: string, { docs }: ExactDocs): ExpandedTerm {
  const expansions = docs.map((list, place) => {
    const weight = EXACT.step ** place;
    return {
      text,
      kind: 'exact' as const,
      weight,
      bodyWeight: weight,
      fixed: true,
      posting: bodyPosting(Int32Array.from(list).sort()),
    };
  });
  return { text, source: text, group: {}, expansions, boost: EXACT.boost, positionIncrement: 0 };
}
