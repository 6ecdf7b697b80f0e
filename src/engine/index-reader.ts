import { Bitset } from './filter/bitset.ts';
import { collapse } from './filter/collapse.ts';
import { countFacets } from './filter/facet-counts.ts';
import type { FieldFacets } from './filter/facet-filter.ts';
import { inflate } from './format/deflate.ts';
import { type FacetTable, readFacetTable } from './format/facet-table.ts';
import { foundDocument, type FoundDocument } from './highlight/found-document.ts';
import { type Highlighter, highlighterOf } from './highlight/highlighter.ts';
import type { IndexAnswer, IndexSearchOptions } from './index-answer.ts';
import { correctionsOf, nearestOf, unknownWords } from './match/corrections.ts';
import { resolveExact } from './match/exact-terms.ts';
import { planQuery, type QueryPlan, rankingText } from './match/query-plan.ts';
import { allClauses, termText, type Query, type QueryClause } from './query/query.ts';
import { bestHits } from './rank/best-hits.ts';
import { enough, everything } from './rank/candidates.ts';
import { DocumentVectors } from './rank/document-vectors.ts';
import { byScore, rerankWindow, rerank } from './rank/rerank.ts';
import { Scorer, type Scores } from './rank/scorer.ts';
import { shortness } from './rank/shortness.ts';
import { readDocuments, type StoredDocument } from './store/document-reader.ts';
import { PostingReader } from './store/posting-reader.ts';
import { openStore, type ReadShard, ShardError, type ShardStore } from './store/shard-store.ts';

/** An opened index. */
export interface SearchIndex {
  /** How many documents it holds. */
  documents: number;
  /** Whether all of it came with its root, so that nothing more is fetched. */
  inline: boolean;
  /**
   * Searches. Rejects with the signal's reason where aborted; shards that could not be loaded are named in the answer's
   * `incomplete`, and asked for again by the next search.
   */
  search(query: Query, options?: IndexSearchOptions): Promise<IndexAnswer>;
  /** Further documents of an answer: those with the numbers `docs`, in this order; those that could not be loaded are left out. */
  found(answer: IndexAnswer, docs: Iterable<number>, signal?: AbortSignal): Promise<FoundDocument[]>;
  /** The section or week of each of some documents, in their order; empty strings where the facets could not be loaded. */
  facetsOf(docs: Iterable<number>, facet: 'section' | 'week', signal?: AbortSignal): Promise<string[]>;
}

/**
 * Opens an index: fetches its root. Every other file is fetched when a query needs it, first postings, then texts,
 * each all at once. `fields` tells which documents have a value; one of any other field no document has.
 */
export async function openIndex(read: ReadShard, rootName: string, fields: FieldFacets, signal?: AbortSignal): Promise<SearchIndex> {
  const store = await openStore(read, rootName, signal);
  const scorer = new Scorer(store.root);
  const vectors = new DocumentVectors(store.root.words, store.root.documents);
  const highlighters = new WeakMap<IndexAnswer, Highlighter>();

  async function search(asked: Query, options: IndexSearchOptions = {}): Promise<IndexAnswer> {
    const {
      order = 'best',
      exact = false,
      collapse: once = false,
      readAhead = 0,
      facets: counting = false,
      scores: scoring = false,
    } = options;
    const { signal: own } = options;
    const postings = new PostingReader(store, own);
    const clauses = allClauses(asked);
    const needsFacets = counting || once || clauses.some(({ options: terms }) => terms.some(({ kind }) => kind === 'field'));
    const tableComing = needsFacets ? facetTable(store, postings.missing, own) : Promise.resolve(undefined);
    tableComing.catch(() => undefined);
    const source = { dictionary: store.root.words, documents: store.root.documents, postings, exactOnly: exact, store, signal: own };
    const { query, exact: named } = await resolveExact(asked, source);
    const plan = await planQuery(query, { ...source, table: tableComing, fields, exact: named });
    const { scores, left } = candidatesOf(plan);
    own?.throwIfAborted();

    const ranking = order === 'best' && plan.terms.length > 0;
    const best = ranking ? byScore(scores) : scores.docs.toSorted().reverse();
    const window = ranking ? rerankWindow(best, scores, plan.terms) : [];
    const page = left(best).subarray(0, readAhead);
    const documents = await readDocuments(store, [...window, ...page], postings.missing, own);
    const reranked = rerank(window, scores, { text: rankingText(query), short: shortness(plan.terms), documents, vectors });
    best.set([...reranked.keys()]);
    // Only now, so that an excluded word removes the documents that have it and changes nothing else.
    const ranked = left(best);
    const table = await tableComing;
    const collapsed = (docs: Int32Array) => (table === undefined ? docs : collapse(docs, table.group));
    const listed = once ? collapsed : (docs: Int32Array) => docs;
    const hits = listed(ranked);
    const highlighter = highlighterOf(plan.terms, store.root.documents, namesIn(clauses, fields));
    const answer: IndexAnswer = {
      hits,
      documents: ranked.length,
      groups: collapsed(ranked).length,
      best: ranking ? bestHits(hits, scores, plan.terms) : hits.length,
      scores: scoring && ranking ? Float32Array.from(hits, (doc) => reranked.get(doc) ?? scores.score[doc]!) : undefined,
      facets: table !== undefined && counting ? countFacets(table, ranked, once) : undefined,
      corrections: correctionsOf(plan.terms, ranked),
      exact: Array.from(named, ([term, { key }]) => ({ text: termText(term), key })),
      unknown: unknownWords(plan.terms),
      incomplete: [...postings.missing],
      nearest: hits.length > 0 ? undefined : nearestOf(plan, store.root.words, (without) => listed(foundWithout(plan, without)).length),
    };
    highlighters.set(answer, highlighter);
    return answer;
  }

  /** All that a plan finds, and what its excluded words leave of a list of that; with `without`, as if its nth filter were not there. */
  function candidatesOf({ terms, filters }: QueryPlan, without?: number): { scores: Scores; left: (docs: Int32Array) => Int32Array } {
    const kept = filters.filter((_, i) => i !== without);
    const wanted = Bitset.intersection(kept.filter(({ clause }) => !clause.not).map((filter) => filter.docs));
    const scores = terms.length === 0 ? everything(store.root.documents, wanted) : enough(scorer.score(terms, wanted), terms);
    const unwanted = kept.filter(({ clause }) => clause.not).map((filter) => filter.docs);
    const left = (docs: Int32Array) => (unwanted.length === 0 ? docs : docs.filter((doc) => unwanted.every((each) => each.has(doc))));
    return { scores, left };
  }

  function foundWithout(plan: QueryPlan, without: number): Int32Array {
    const { scores, left } = candidatesOf(plan, without);
    return left(scores.docs);
  }

  return {
    documents: store.root.documents,
    inline: store.inline,
    search,
    async found(answer, docs, own) {
      const numbers = [...docs];
      const missing = new Set<string>();
      return pick(
        numbers,
        await readDocuments(store, numbers, missing, own),
        highlighters.get(answer) ?? highlighterOf([], store.root.documents),
      );
    },
    async facetsOf(docs, facet, own) {
      const table = await facetTable(store, new Set(), own);
      const [values, column] = facet === 'section' ? [table?.sections, table?.section] : [table?.weeks, table?.week];
      return Array.from(docs, (doc) => values?.[column?.[doc] ?? -1] ?? '');
    },
  };
}

/** The names that a query's clauses ask for. */
function namesIn(clauses: readonly QueryClause[], fields: FieldFacets): string[] {
  const isName = (field: string) => field in fields && 'names' in fields[field]!;
  return clauses.flatMap(({ not, options }) =>
    options.flatMap((term) => (!not && term.kind === 'field' && isName(term.field) ? [term.value] : [])),
  );
}

function pick(docs: Iterable<number>, documents: ReadonlyMap<number, StoredDocument>, highlighter: Highlighter): FoundDocument[] {
  return [...docs].flatMap((doc) => {
    const document = documents.get(doc);
    return document === undefined ? [] : [foundDocument(doc, document, highlighter)];
  });
}

async function facetTable(store: ShardStore, missing: Set<string>, signal: AbortSignal | undefined): Promise<FacetTable | undefined> {
  try {
    return await store.load('facets', 0, async (bytes) => readFacetTable(await inflate(bytes), store.root.documents), signal);
  } catch (error) {
    if (!(error instanceof ShardError)) throw error;
    missing.add(error.shard);
    return undefined;
  }
}
