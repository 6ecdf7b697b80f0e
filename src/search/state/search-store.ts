import { searchOf, withText, type SearchState } from './search-state.ts';

/**
 * What is searched for right now. The field writes it at each keystroke; the search itself and the address follow by
 * listening, so that no keystroke waits for a page to be rendered.
 */
export class SearchStore {
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
  type(text: string): void {
    if (text !== this.#state.text) this.#change(withText(this.#state, text), true);
  }

  /** Takes a search from elsewhere: the address, a link, a control. */
  take(state: SearchState): void {
    if (searchOf(state) !== searchOf(this.#state)) this.#change(state, false);
  }

  #change(state: SearchState, typed: boolean): void {
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
