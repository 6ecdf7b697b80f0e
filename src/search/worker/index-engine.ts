import type { Section } from '../../archive/sections.ts';
import type { IndexAnswer } from '../../engine/index-answer.ts';
import type { SearchIndex } from '../../engine/index-reader.ts';
import { hitOf } from '../search-document.ts';
import {
  PAGE_SIZE,
  type SearchAnswer,
  type SearchEngine,
  type SearchGrouping,
  type SearchHit,
  type SearchRequest,
} from '../search-engine.ts';

interface Kept {
  key: string;
  answer: IndexAnswer;
  /** Numbers of all hits, in the order of the list. */
  order: Int32Array;
  groups: SearchAnswer['groups'];
}

function inSections({ facets, hits }: IndexAnswer): Pick<SearchAnswer, 'sections' | 'inAllSections'> {
  return { sections: facets?.section ?? {}, inAllSections: hits.length };
}

/** Searches an opened index. The last search is kept, so that its further hits cost no second search. */
export class IndexEngine implements SearchEngine {
  readonly #index: SearchIndex;
  readonly #sections: readonly Section[];
  #kept: Kept | undefined;

  /** Takes an index that openIndex has opened, and the archive's sections in page order. */
  constructor(index: SearchIndex, sections: readonly Section[]) {
    this.#index = index;
    this.#sections = sections;
  }

  async #ask(request: SearchRequest, signal: AbortSignal | undefined): Promise<Kept> {
    const key = JSON.stringify(request);
    if (this.#kept?.key === key) return this.#kept;
    const answer = await this.#index.search(request.query, {
      order: request.sort,
      exact: request.exact,
      collapse: !request.everyMention,
      facets: true,
      // The first page's texts come with those that the ranking reads; where groups are made, it is not known yet.
      readAhead: request.group === 'none' ? PAGE_SIZE : 0,
      ...(signal ? { signal } : {}),
    });
    const grouped = await this.#group(answer, request.group);
    const kept = { key, answer, ...grouped };
    // What could not be loaded in full is asked for again next time.
    if (answer.incomplete.length === 0) this.#kept = kept;
    return kept;
  }

  /** Puts hits of one group together: weeks in the order of their best hit, sections in page order. */
  async #group(answer: IndexAnswer, group: SearchGrouping): Promise<Pick<Kept, 'order' | 'groups'>> {
    if (group === 'none') return { order: answer.hits, groups: [] };
    const keys = await this.#index.facetsOf(answer.hits, group);
    const byKey = new Map<string, number[]>(group === 'section' ? this.#sections.map((section) => [section, []]) : []);
    answer.hits.forEach((doc, rank) => {
      const key = keys[rank] ?? '';
      const docs = byKey.get(key);
      if (docs) docs.push(doc);
      else byKey.set(key, [doc]);
    });
    const groups = [...byKey].filter(([, docs]) => docs.length > 0);
    return {
      order: Int32Array.from(groups.flatMap(([, docs]) => docs)),
      groups: groups.map(([key, docs]) => ({ key, count: docs.length })),
    };
  }

  /** The first page, or nothing where its texts cannot be loaded: the counts are true all the same. */
  async #firstPage(kept: Kept, signal: AbortSignal | undefined): Promise<SearchHit[]> {
    try {
      return await this.#page(kept, 0, PAGE_SIZE, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      return [];
    }
  }

  /** Rejects where a text cannot be loaded: a page with a gap would show hits at the wrong ranks. */
  async #page({ answer, order }: Kept, from: number, to: number, signal: AbortSignal | undefined): Promise<SearchHit[]> {
    const docs = order.subarray(from, to);
    const found = await this.#index.found(answer, docs, signal);
    if (found.length < docs.length)
      throw new Error(`${docs.length - found.length} texts of the search index could not be loaded: try again`);
    return found.map(hitOf);
  }

  async #sectionsWithoutFilter(
    request: SearchRequest,
    answer: IndexAnswer,
    signal: AbortSignal | undefined,
  ): Promise<Pick<SearchAnswer, 'sections' | 'inAllSections'>> {
    const filters = request.query.filters.filter(({ field }) => field !== 'section');
    if (filters.length === request.query.filters.length) return inSections(answer);
    const all = await this.#index.search(
      { ...request.query, filters },
      {
        // Only counted, so not ranked.
        order: 'newest',
        exact: request.exact,
        collapse: !request.everyMention,
        facets: true,
        ...(signal ? { signal } : {}),
      },
    );
    return inSections(all);
  }

  async search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer> {
    signal?.throwIfAborted();
    const kept = await this.#ask(request, signal);
    const { answer, groups } = kept;
    const { facets, corrections, exact, unknown, nearest } = answer;
    const first = await this.#firstPage(kept, signal);
    return {
      total: answer.hits.length,
      works: answer.groups,
      mentions: answer.documents,
      best: answer.best,
      first,
      facets: facets ?? { section: {}, topic: {}, year: {}, month: {}, week: {} },
      ...(await this.#sectionsWithoutFilter(request, answer, signal)),
      groups,
      corrections,
      exact,
      unknown,
      nearest,
      atHand: this.#index.inline,
      incomplete: answer.incomplete.length > 0 || first.length < Math.min(PAGE_SIZE, answer.hits.length),
    };
  }

  async hits(request: SearchRequest, from: number, to: number, signal?: AbortSignal): Promise<SearchHit[]> {
    signal?.throwIfAborted();
    return this.#page(await this.#ask(request, signal), from, to, signal);
  }
}
