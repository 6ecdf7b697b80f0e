import { searchOf, type SearchState } from './search-state.ts';

/**
 * What is searched for right now. The field writes it at each key; the search itself and the address follow by
 * listening, so that no key waits for a page to be rendered.
 */
export class SearchInput {
  #state: SearchState;
  #typed = false;
  readonly #listeners = new Set<() => void>();

  constructor(state: SearchState) {
    this.#state = state;
  }

  /** The search as it stands; another object whenever it changed. */
  get state(): SearchState {
    return this.#state;
  }

  /** Whether the latest change was made by typing, so that the next one may follow at once. */
  get typed(): boolean {
    return this.#typed;
  }

  /** Takes the text as typed so far. */
  type(q: string): void {
    this.#change({ ...this.#state, q }, true);
  }

  /** Takes a search from elsewhere: the address, a link, a control. */
  take(state: SearchState): void {
    this.#change(state, false);
  }

  #change(state: SearchState, typed: boolean): void {
    if (searchOf(state) === searchOf(this.#state)) return;
    this.#state = state;
    this.#typed = typed;
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` after each change, until the function that it gives is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
