import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { SearchAnswer, SearchEngine, SearchRequest } from '../search-engine.ts';
import { requestOf } from './query-controls.ts';
import { searchQuery } from './search-query.ts';
import type { SearchState } from './search-state.ts';
import type { SearchStore } from './search-store.ts';

/** An answer, with the search that it answers. */
export interface Answered {
  state: SearchState;
  answer: SearchAnswer;
  /** Whether the search was typed, so that the next one may follow at once. */
  typed: boolean;
}

/** The latest answer to what a reader searches for. */
export interface LatestAnswer {
  /** Undefined until the first one is there; the last one stays until the next one is there. */
  answered: Answered | undefined;
  /** Why the present search failed. */
  error: Error | null;
  /** Whether one that failed is being tried again. */
  pending: boolean;
  retry: () => void;
}

/**
 * Searches for what the reader has typed as soon as it changes, while anybody listens. Listeners hear of answers and
 * failures, not of keystrokes: a page that shows them is not rendered at each one.
 */
export class LatestAnswers {
  readonly #store: SearchStore;
  readonly #query: () => ReturnType<typeof searchQuery>;
  readonly #observer: QueryObserver<SearchAnswer, Error, SearchAnswer, SearchAnswer, (string | SearchRequest)[]>;
  #latest: LatestAnswer;
  /** The search that failed last. */
  #failed: SearchState | undefined;

  constructor(client: QueryClient, search: SearchEngine, store: SearchStore) {
    this.#store = store;
    this.#query = () => searchQuery(search, requestOf(store.state));
    this.#observer = new QueryObserver(client, this.#query());
    this.#latest = { answered: undefined, error: null, pending: false, retry: () => void this.#observer.refetch() };
    this.#update();
  }

  /** Whether there is something new to show. */
  #update(): boolean {
    const { data, error: failure, isFetching } = this.#observer.getCurrentResult();
    const { state, typed } = this.#store;
    const before = this.#latest;
    const known = before.answered?.answer === data && before.answered?.state === state;
    const answered = data && !known ? { state, answer: data, typed } : before.answered;
    if (failure) this.#failed = state;
    // While one that failed is tried again, it has failed still.
    const error = failure ?? (data || this.#failed !== state ? null : before.error);
    const pending = error !== null && isFetching;
    if (answered === before.answered && error === before.error && pending === before.pending) return false;
    this.#latest = { ...before, answered, error, pending };
    return true;
  }

  get = (): LatestAnswer => this.#latest;

  subscribe = (listener: () => void): (() => void) => {
    const update = () => {
      if (this.#update()) listener();
    };
    const ask = () => this.#observer.setOptions(this.#query());
    const stops = [this.#observer.subscribe(update), this.#store.subscribe(ask)];
    // What changed before anybody listened.
    ask();
    update();
    return () => stops.forEach((stop) => stop());
  };
}
