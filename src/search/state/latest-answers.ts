import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { SearchAnswer, SearchEngine, SearchRequest } from '../search-engine.ts';
import { requestOf } from './query-controls.ts';
import { searchQuery } from './search-query.ts';
import { asksForSomething, type SearchState } from './search-state.ts';
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
  /** Undefined until the first one is there, unless nothing is asked for; the last one stays until the next one is there. */
  answered: Answered | undefined;
  /** Whether a first answer is on its way. */
  waiting: boolean;
  /** Why the present search failed. */
  error: Error | null;
  /** Whether one that failed is being tried again. */
  pending: boolean;
  retry: () => void;
}

type Observer = QueryObserver<SearchAnswer, Error, SearchAnswer, SearchAnswer, (string | SearchRequest)[]>;

/**
 * Searches for what the reader has typed as soon as it changes, while anybody listens. Listeners hear of answers and
 * failures, not of keystrokes: a page that shows them is not rendered at each one. Where nothing is asked for, what the page
 * starts from is the answer, and no engine is asked.
 */
export class LatestAnswers {
  readonly #store: SearchStore;
  readonly #query: () => ReturnType<typeof searchQuery> & { enabled: boolean };
  readonly #start: SearchAnswer;
  readonly #client: QueryClient;
  #observer: Observer | undefined;
  #latest: LatestAnswer;
  /** The search that failed last. */
  #failed: SearchState | undefined;

  constructor(client: QueryClient, search: SearchEngine, store: SearchStore, start: SearchAnswer) {
    this.#client = client;
    this.#store = store;
    this.#start = start;
    this.#query = () => ({ ...searchQuery(search, requestOf(store.state)), enabled: asksForSomething(store.state) });
    this.#latest = { answered: undefined, waiting: false, error: null, pending: false, retry: () => void this.#asking().refetch() };
    this.#update();
  }

  /** Made once something is asked for: in prerendering, a query would wait to be forgotten long after the page is made. */
  #asking(): Observer {
    return (this.#observer ??= new QueryObserver(this.#client, this.#query()));
  }

  /** Whether there is something new to show. */
  #update(): boolean {
    const { state, typed } = this.#store;
    const before = this.#latest;
    const asked = asksForSomething(state) ? this.#asking().getCurrentResult() : undefined;
    const { data: answer, error: failure, isFetching } = asked ?? { data: this.#start, error: null, isFetching: false };
    const known = before.answered?.answer === answer && before.answered?.state === state;
    // Who comes with a question does not see first where others start.
    const last = typed || before.answered?.answer !== this.#start ? before.answered : undefined;
    const answered = !answer ? last : known ? before.answered : { state, answer, typed };
    if (failure) this.#failed = state;
    // While one that failed is tried again, it has failed still.
    const error = failure ?? (answer || this.#failed !== state ? null : before.error);
    const pending = error !== null && isFetching;
    const waiting = asked !== undefined && !error && (!answered || answered.answer === this.#start);
    if (answered === before.answered && waiting === before.waiting && error === before.error && pending === before.pending) return false;
    this.#latest = { ...before, answered, waiting, error, pending };
    return true;
  }

  get = (): LatestAnswer => this.#latest;

  subscribe = (listener: () => void): (() => void) => {
    const update = () => {
      if (this.#update()) listener();
    };
    const ask = () => {
      this.#asking().setOptions(this.#query());
      update();
    };
    const stops = [this.#asking().subscribe(update), this.#store.subscribe(ask)];
    // What changed before anybody listened.
    ask();
    return () => stops.forEach((stop) => stop());
  };
}
